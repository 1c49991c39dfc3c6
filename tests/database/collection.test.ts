import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBorderCoverage } from '@/db/answer/border-coverage';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { observations } from '@/db/schema/observations';
import { type CollectionOf, type CollectionRow, collectionRows } from '@/lib/coverage/collection';
import { collectionWorkbook } from '@/lib/coverage/collection-file';
import { readGiven } from '@/lib/given/read-given';
import { type Locale, locales } from '@/lib/language/locale';
import { type Held, heldOf } from '@/lib/reading/held';
import { read } from '@/lib/reading/read';
import { askedDriver, openImportedDatabase } from './harness';

/** The value written into a row, counted from 0: each another, with as many decimals as the indicator has. */
const filledIn = ({ indicator }: CollectionRow, at: number) =>
  (20 + at / 10 ** indicator.decimals).toFixed(indicator.decimals);

/** Fills the column of values of a workbook, as somebody does who types into it and saves. */
async function filled(workbook: Uint8Array, values: readonly string[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(workbook);
  const path = 'xl/worksheets/sheet1.xml';
  let xml = (await zip.file(path)?.async('string')) ?? '';
  values.forEach((value, at) => {
    const row = at + 2;
    xml = xml.replace(new RegExp(`<c r="G${row}"[^>]*(/>|>.*?</c>)`), '');
    const cell = `<c r="G${row}"><v>${value}</v></c><c r="H${row}" t="inlineStr"><is><t>统计公报</t></is></c>`;
    xml = xml.replace(new RegExp(`<c r="H${row}"[^>]*(/>|>.*?</c>)`), '');
    xml = xml.replace(new RegExp(`(<c r="F${row}".*?</c>)`), `$1${cell}`);
  });
  zip.file(path, xml);
  return zip.generateAsync({ type: 'uint8array' });
}

describe.each(askedDriver(import.meta.url))('on %s the collection sheet', (driver) => {
  let database: Database;
  let reader: Reader;
  let held: Held;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
    const rows = await database.db
      .selectDistinct({ series: observations.series, period: observations.period })
      .from(observations);
    const periods = new Map<string, string[]>();
    for (const { series, period } of rows) periods.set(series, [...(periods.get(series) ?? []), period]);
    held = heldOf(reader.catalogue, periods, () => '');
  });
  afterAll(() => database?.close());

  const rowsOf = async (of: CollectionOf, year: number) =>
    collectionRows(reader.catalogue, await getBorderCoverage(reader), of, year);

  test.each(
    locales.flatMap((locale) => [2007, 2010, 2020, 2022, 2026].map((year): [Locale, number] => [locale, year])),
  )('in %s of %i comes back whole, without a question', async (locale, year) => {
    for (const side of ['left', 'right'] as const) {
      const rows = await rowsOf({ side }, year);
      const bytes = await filled(await collectionWorkbook(rows, locale), rows.map(filledIn));
      const given = await readGiven(bytes, 'sheet.xlsx');
      if (!('kind' in given) || given.kind !== 'grids') throw new Error('the workbook is refused');
      const [grid] = given.grids;
      if (!grid) throw new Error('the workbook has no sheet');
      const { cells, questions, unread, cautions, unknown } = read(grid, held);
      expect({ questions, unread, cautions, unknown }).toEqual({
        ...{ questions: [], unread: [], cautions: [] },
        unknown: { places: [], indicators: [] },
      });
      expect(cells.map(({ as: { place, series, period, value } }) => [place, series, period, Number(value)])).toEqual(
        rows.map((row, at) => [row.place.id, row.series.id, row.period, Number(filledIn(row, at))]),
      );
    }
  });

  test('has what is missing of a place, of a prefecture, and of a side, and nothing that is held', async () => {
    const { cells, border } = await getBorderCoverage(reader);
    const [place] = border.left;
    const prefecture = reader.catalogue.places.get(place?.parent ?? '');
    if (!place || !prefecture) throw new Error('the data set has no place in a prefecture');
    const [own, within, side] = [
      await rowsOf({ place }, 2022),
      await rowsOf({ place: prefecture }, 2022),
      await rowsOf({ side: 'left' }, 2022),
    ];
    expect(own.length).toBeGreaterThan(3);
    expect(within.length).toBeGreaterThan(own.length);
    expect(side.length).toBeGreaterThan(within.length);
    const heldKeys = new Set(cells.map((cell) => `${cell.indicator} ${cell.place} ${cell.year}`));
    expect(side.filter((row) => heldKeys.has(`${row.indicator.id} ${row.place.id} 2022`))).toEqual([]);
    expect(side.every(({ last }) => last === undefined || last.year < 2022)).toBe(true);
    expect(side.some(({ last }) => last !== undefined)).toBe(true);
  });
});
