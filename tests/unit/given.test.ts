import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal, shifted, storedNumber, sumOf } from '@/lib/given/decimal';
import type { Given } from '@/lib/given/given';
import { parseRef, refOf } from '@/lib/given/grid';
import { readGiven, readPasted } from '@/lib/given/read-given';
import type { Refusal } from '@/lib/given/refusal';
import { locales } from '@/lib/language/locale';
import { givenTexts } from '@/lib/texts/given';
import { workbookBytes } from '../workbook-bytes';

const bytes = (text: string) => new TextEncoder().encode(text);

const gridsOf = (given: Given | Refusal) => ('grids' in given ? given.grids : []);
const textsOf = (given: Given | Refusal) => gridsOf(given)[0]?.rows.map((cells) => cells.map(({ raw }) => raw));
const read = async (text: string | Uint8Array) => readGiven(typeof text === 'string' ? bytes(text) : text, 'a.csv');
const refusalOf = (given: Given | Refusal) => ('refused' in given ? given.refused : undefined);

/** 万州,1 as bytes of encodings that `TextEncoder` does not write. */
const gb18030 = Uint8Array.of(0xcd, 0xf2, 0xd6, 0xdd, 0xc7, 0xf8, 0x2c, 0x31);
const wide = (text: string, big: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((one) => {
      const code = one.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('text', () => {
  it.each([
    ['UTF-8', bytes('万州区,1')],
    ['UTF-8 BOM', bytes('\ufeff万州区,1')],
    ['UTF-16LE', wide('万州区,1', false)],
    ['UTF-16BE', wide('万州区,1', true)],
    ['GB18030', gb18030],
  ] as const)('of %s is read, and its encoding named', async (encoding, given) => {
    const found = await read(given);
    expect(found).toMatchObject({ kind: 'grids', format: 'text', encoding });
    expect(textsOf(found)).toEqual([['万州区', '1']]);
  });

  it.each([
    [',', '地区,值\n万州,"1,087.94"\n大足,"800.3"'],
    ['\t', '地区\t值\n万州\t1,087.94\n大足\t800.3'],
    [';', '地区;值\n万州;1,087.94\n大足;800.3'],
  ])('apart by %j is told by its lines', async (delimiter, text) => {
    const found = await read(text);
    expect(found).toMatchObject({ delimiter });
    expect(textsOf(found)?.[1]).toEqual(['万州', '1,087.94']);
  });

  it('keeps quoted line ends, blanks and references', async () => {
    const found = await read('a,"b\nc ""d"""\n　x ,,\n');
    expect(textsOf(found)).toEqual([['a', 'b\nc "d"'], ['　x ']]);
    expect(gridsOf(found)[0]?.rows[0]?.[1]?.ref).toBe('B1');
  });

  it.each([
    ['nothing', ''],
    ['nothing', ' \n,\n'],
    ['openQuote', 'a,"b\nc,d'],
    ['otherKind', '%PDF-1.7'],
    ['noTable', '<html><p>a</p></html>'],
  ])('is refused as %s: %j', async (key, text) => {
    expect(refusalOf(await read(text))).toBe(key);
  });

  it.each([
    ['oldWorkbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
    ['encrypted', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide('EncryptedPackage', false)])],
    ['encoding', Uint8Array.of(0xff, 0x80, 0x81, 0x2c, 0xff)],
    ['brokenZip', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)],
    ['tooLarge', new Uint8Array(20_000_001).fill(49)],
    ['tooManyCells', bytes('1,2,3\n'.repeat(100_001))],
  ])('of bytes is refused as %s', async (key, given) => {
    expect(refusalOf(await read(given))).toBe(key);
  });

  it('has words for every refusal', () => {
    for (const locale of locales) {
      for (const say of Object.values(givenTexts[locale])) expect(say('x')).toMatch(/[。.]$/);
    }
  });
});

describe('what is pasted', () => {
  it('is read from tables, with spans and without styles', () => {
    const html =
      '<html><head><style>td{color:red}</style></head><body><!--StartFragment--><table border=0><col width=64>' +
      '<tr><td colspan=3>标题</td></tr><tr><td rowspan=2>地区</td><td colspan=2>产值<br>（亿元）</tr>' +
      '<tr style="display:none"><td>2020<td>2021</tr><tr><td>万&nbsp;州</td><td x:num>1,087.94</td></tr></table>';
    const [grid] = gridsOf(readPasted({ html, text: '别的' }));
    expect(grid?.rows.map((cells) => cells.map(({ raw }) => raw))).toEqual([
      ['标题'],
      ['地区', '产值\n（亿元）'],
      ['', '2020', '2021'],
      ['万\u00a0州', '1,087.94'],
    ]);
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
    expect(grid?.hiddenRows).toEqual([2]);
  });

  it('is read from text where there is no table', () => {
    expect(textsOf(readPasted({ html: '<p>a</p>', text: 'a\tb,c' }))).toEqual([['a', 'b,c']]);
    expect(refusalOf(readPasted({}))).toBe('nothing');
  });

  it('is refused where spans would fill the memory', () => {
    const html = `<table><tr>${'<td rowspan=1000 colspan=1000>a'.repeat(9)}</table>`;
    expect(refusalOf(readPasted({ html }))).toBe('tooManyCells');
  });
});

describe('references and decimals', () => {
  it('are read back', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseRef(refOf(row, column))).toEqual({ row, column });
      }),
    );
  });

  it('move their point and add up without loss', () => {
    const moved = (text: string, by: number) => {
      const decimal = parseDecimal(text);
      return decimal && formatDecimal(shifted(decimal, by));
    };
    expect(moved('1087936', -4)).toBe('108.7936');
    expect(moved('-0.05', 2)).toBe('-5');
    expect(moved('9209134', -8)).toBe('0.09209134');
    expect(formatDecimal(sumOf(['0.1', '0.2', '-3e2'].flatMap((one) => parseDecimal(one) ?? [])))).toBe('-299.7');
  });

  it.each([
    ['123.45000000000001', '123.45'],
    ['0.57499999999999996', '0.575'],
    ['1.2E11', '120000000000'],
    ['1.0000000000000001E-2', '0.01'],
    ['123456789012345', '123456789012345'],
    ['-7.10', '-7.10'],
  ])('stored as %s are %s', (stored, plain) => {
    expect(storedNumber(stored)).toBe(plain);
  });
});

describe('anything', () => {
  it('of bytes is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'PK\x03\x04', '<html>', '\xd0\xcf\x11\xe0', '\xff\xfe'),
        async (tail, head) => {
          const given = Uint8Array.from([...Uint8Array.from(head, (one: string) => one.charCodeAt(0)), ...tail]);
          expect(await readGiven(given, 'a')).toBeTypeOf('object');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of archives is read or refused, also where bytes of them are lost', async () => {
    const sound = await workbookBytes({
      sheets: { a: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    });
    const change = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(change, fc.nat(sound.length), async (changes, cut) => {
        const given = sound.slice();
        for (const [at, byte] of changes) given[at] = byte;
        expect(await readGiven(given, 'a.xlsx')).toBeTypeOf('object');
        expect(await readGiven(given.slice(0, cut), 'a.xlsx')).toBeTypeOf('object');
      }),
      { numRuns: 200 },
    );
  });

  it('of files in an archive is read or refused', async () => {
    const name = fc.constantFrom(
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
      '_rels/.rels',
      'xl/worksheets/sheet1.xml',
      'a',
    );
    const text = fc.stringMatching(/^(<[a-z!?]{0,3}( [a-z]="[^"]{0,3}")?\/?>|[a-z&;<>]){0,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, text), async (files) => {
        const zip = new JSZip();
        for (const [path, content] of Object.entries(files)) zip.file(path, content);
        expect(await readGiven(await zip.generateAsync({ type: 'uint8array' }), 'a')).toBeTypeOf('object');
      }),
      { numRuns: 150 },
    );
  });

  it('of a page is read or refused', () => {
    const tag = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td colspan=3>',
      '<td rowspan="2">',
      '</td>',
      '<br>',
      '<style>',
      '<!--',
      'a',
      '1',
      '&nbsp;',
      '<',
    );
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        expect(readPasted({ html: `<table>${tags.join('')}` })).toBeTypeOf('object');
      }),
    );
  });
});
