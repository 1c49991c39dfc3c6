import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { unpackFolder } from '@/lib/given/folder-archive';
import { readGiven } from '@/lib/given/read-given';
import { workbookBytes } from '../workbook-bytes';

const row = (cells: string, attributes = 'r="1"') => `<sheetData><row ${attributes}>${cells}</row></sheetData>`;

async function cellsOf(parts: Parameters<typeof workbookBytes>[0]) {
  const given = await readGiven(await workbookBytes(parts), 'a.xlsx');
  if (!('grids' in given)) throw new Error(JSON.stringify(given));
  return given.grids.map(({ rows }) => rows.map((cells) => cells.map(({ raw, kind }) => `${raw}:${kind}`)));
}

async function refusalOf(parts: Parameters<typeof workbookBytes>[0]) {
  const given = await readGiven(await workbookBytes(parts), 'a.xlsx');
  return 'refused' in given ? given.refused : given;
}

describe('a workbook', () => {
  it('has shared, rich and inline texts, without how they are read aloud', async () => {
    const shared =
      '<si><t xml:space="preserve"> 万州</t></si><si><r><t>开</t></r><r><rPr/><t>州_x000A_区</t></r><rPh sb="0" eb="1"><t>カイ</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>内</t><t>联</t></is></c>';
    expect(await cellsOf({ sheets: { a: row(cells) }, shared })).toEqual([
      [[' 万州:text', '开州\n区:text', ':text', '内联:text']],
    ]);
  });

  it('has numbers with the digits that are stored, and dates only where a format makes them', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0&quot;年&quot;"/>' +
      '<numFmt numFmtId="166" formatCode="#,##0.00_);[Red]\\(#,##0.00\\)"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="166"/></cellXfs>';
    const values = [
      [0, '123.45000000000001'],
      [1, '44561'],
      [2, '44317'],
      [3, '2021'],
      [4, '0.57499999999999996'],
      [5, '44561'],
      [0, '1.2E11'],
    ];
    const cells = values.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('');
    expect(await cellsOf({ sheets: { a: row(cells) }, styles })).toEqual([
      [
        [
          '123.45:number',
          '2021-12-31:date',
          '2021-05:date',
          '2021:number',
          '57.5%:number',
          '44561:number',
          '120000000000:number',
        ],
      ],
    ]);
    const mac = '<workbookPr date1904="1"/>';
    const [[first]] = (await cellsOf({ sheets: { a: row('<c s="1"><v>43099</v></c>') }, styles, workbook: mac })) as [
      [string[]],
    ];
    expect(first).toEqual(['2021-12-31:date']);
  });

  it('has truths, errors, and formulas by the value that was kept', async () => {
    const cells =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><f>1+1</f><v>2</v></c>' +
      '<c r="D1" t="str"><f>A1</f><v>万州</v></c><c r="E1"><f>SUM(A1)</f></c>';
    expect(await cellsOf({ sheets: { a: row(cells) } })).toEqual([
      [['TRUE:boolean', '#REF!:error', '2:number', '万州:text', '=SUM(A1):error']],
    ]);
  });

  it('says what is merged and hidden, sheets too', async () => {
    const sheet = `<cols><col min="2" max="3" hidden="1"/></cols>${row('<c><v>1</v></c>', 'r="2" hidden="1"')}<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`;
    const given = await readGiven(
      await workbookBytes({ sheets: { 表1: sheet, '!表2': sheet, 空: '<sheetData/>' } }),
      'a.xlsx',
    );
    expect(given).toMatchObject({
      grids: [
        {
          sheet: '表1',
          file: 'a.xlsx',
          hidden: false,
          hiddenRows: [1],
          hiddenColumns: [1, 2],
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        },
        { sheet: '表2', hidden: true },
      ],
    });
  });

  it('is refused where it is cut short, defines entities, or has nothing in it', async () => {
    expect(await refusalOf({ sheets: { a: '<sheetData><row><c><v>1</v>' } })).toBe('brokenSheet');
    expect(await refusalOf({ sheets: { a: row('<c r="A0"><v>1</v></c>', 'r="0"') } })).toBe('brokenSheet');
    expect(await refusalOf({ sheets: { a: '<sheetData/>' } })).toBe('noSheet');
    expect(await refusalOf({ sheets: {} })).toBe('noSheet');
    const entities = '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>';
    expect(
      await refusalOf({ sheets: { a: row('<c><v>1</v></c>') }, others: { 'xl/sharedStrings.xml': entities } }),
    ).toBe('doctype');
  });

  it('is refused where it unpacks too large, or has too many cells', async () => {
    expect(
      await refusalOf({ sheets: { a: row(`<c t="inlineStr"><is><t>${' '.repeat(5_000_000)}</t></is></c>`) } }),
    ).toBe('unpacksTooLarge');
    expect(await refusalOf({ sheets: { a: row('<c r="A400000"><v>1</v></c>', 'r="400000"') } })).toBe('tooManyCells');
  });

  it('of another kind is named', async () => {
    expect(await refusalOf({ sheets: {}, others: { 'xl/workbook.bin': '' } })).toBe('otherKind');
  });

  it('may be the folder of a data set instead, which is only recognised', async () => {
    const zip = new JSZip().file('data/observations.csv', 'series\n').file('data/series.csv', 'id\n');
    expect(await readGiven(await zip.generateAsync({ type: 'uint8array' }), 'a.zip')).toEqual({
      kind: 'folder',
      files: ['data/observations.csv', 'data/series.csv'],
    });
  });

  it('that is such a folder unpacks to the files beside its observations, and to no more than an archive may', async () => {
    const pack = (files: Record<string, string>) =>
      Object.entries(files)
        .reduce((zip, [name, text]) => zip.file(name, text), new JSZip())
        .generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    const beside = { 'a/observations.csv': 'series\n', 'a/series.csv': 'id\n', 'a/b/deeper.csv': '', 'c.csv': '' };
    const files = await unpackFolder(await pack(beside));
    expect(Array.isArray(files) && files.map(({ name, content }) => [name, String(content)])).toEqual([
      ['observations.csv', 'series\n'],
      ['series.csv', 'id\n'],
    ]);
    // A path that leads out of the archive ends within it.
    const up = await unpackFolder(await pack({ 'observations.csv': 'x', '../series.csv': 'y' }));
    expect(Array.isArray(up) && up.map(({ name }) => name)).toEqual(['observations.csv', 'series.csv']);
    expect(await unpackFolder(await pack({ 'observations.csv': '0'.repeat(9_000_000) }))).toEqual({
      refused: 'unpacksTooLarge',
      of: [],
    });
    const two = { 'a/observations.csv': '', 'b/observations.csv': '' };
    expect(await unpackFolder(await pack(two))).toEqual({ refused: 'severalFolders', of: [2] });
    expect(await unpackFolder(new Uint8Array([80, 75, 3, 4]))).toEqual({ refused: 'brokenZip', of: [] });
  });
});
