import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getPlaceView, type PlaceView } from '@/components/places/place-view';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { rounded } from '@/lib/figures/rounding';
import { sheetRows } from '@/lib/places/sheet-rows';
import { readTable } from '@/tests/data-table';
import { isReplaced, plainFigure } from '@/tests/plain-figures';
import { askedDriver, openImportedDatabase } from './harness';

const rows = readTable('observations').filter(({ rank }) => rank === '1');
const places = readTable('places');
const pairs = readTable('border_pairs');
const targets = readTable('targets');

/** What is worked out here from the rows of the files alone. */
const value = (series: string, place: string, period: string) => plainFigure(series, place, period) ?? Number.NaN;
const side = (id: string) =>
  places.filter((row) => row.kind === 'county' && row.border === 'true' && row.side === sideOf(id));
const sideOf = (id: string) => places.find((row) => row.id === id)?.side;
const facing = (id: string) =>
  pairs.flatMap(({ left = '', right = '' }) => (left === id ? [right] : right === id ? [left] : []));
/** The last year or census day of a series of a place whose base no newer one replaced. */
const newest = (indicator: string, place: string) =>
  Math.max(
    ...rows
      .filter((row) => row.place === place && row.series?.startsWith(`${indicator}.`) && row.status !== 'U')
      .filter(({ period = '' }) => /^\d{4}(-\d\d-\d\d)?$/.test(period))
      .filter(({ series = '', period = '' }) => !isReplaced(series, place, period))
      .map(({ period = '' }) => Number(period.slice(0, 4))),
  );

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  const viewOf = (id: string): Promise<PlaceView> => {
    const place = reader.catalogue.places.get(id);
    if (!place) throw new Error(`No place ${id}`);
    return getPlaceView(reader, place);
  };
  const keyOf = (view: PlaceView, indicator: string) =>
    view.keys.find(({ row }) => row.indicator.id === indicator) ?? expect.fail(indicator);

  test.each(['500153', '512021', '511011', '500112', '511703', '500229'])(
    '%s leads with the newest figure, and its census beside it',
    async (id) => {
      const view = await viewOf(id);
      for (const indicator of ['urbanization_rate', 'population_resident', 'gdp']) {
        const { row, beside } = keyOf(view, indicator);
        const { line, point } = row.lead.figure;
        expect(Number(point.period.slice(0, 4))).toBe(newest(indicator, id));
        expect(point.value).toBeCloseTo(value(line.series, id, point.period), 6);
        if (beside) expect(beside.point.value).toBeCloseTo(value(beside.line.series, id, beside.point.period), 6);
      }
      const { row, beside } = keyOf(view, 'urbanization_rate');
      const isCensus = row.lead.figure.point.period === '2020-11-01';
      expect(beside?.point.period).toBe(isCensus ? '2010-11-01' : '2020-11-01');
    },
  );

  test.each(['500153', '512021', '511011', '500101'])('a total of %s is told as a share of its side', async (id) => {
    const view = await viewOf(id);
    for (const indicator of ['population_resident', 'gdp']) {
      const { share, position } = keyOf(view, indicator);
      expect(position).toBeUndefined();
      const { series } = share?.figure.line ?? expect.fail('no share');
      const { period } = share?.figure.point ?? expect.fail('no share');
      const all = side(id).map((row) => value(series, row.id ?? '', period));
      expect(all.every(Number.isFinite)).toBe(true);
      expect(share?.of).toBe(all.length);
      const sum = all.reduce((one, other) => one + other, 0);
      expect(share?.percent).toBeCloseTo((value(series, id, period) / sum) * 100, 6);
    }
  });

  test.each(['500153', '512021', '511011', '511623', '500101'])(
    '%s stands beside those that face it in one series at one time',
    async (id) => {
      const { gaps, span } = await viewOf(id);
      for (const { own, rows: told } of gaps) {
        const { series } = own.line;
        const { period } = own.point;
        expect(told.map(({ place }) => place.id).sort()).toEqual(facing(id).sort());
        for (const { place, gap } of told) {
          if (!gap) continue;
          const [a, b] = [value(series, place.id, period), value(series, id, period)];
          expect(gap.value).toBeCloseTo(gap.unit === 'points' ? b - a : (b / a - 1) * 100, 6);
        }
      }
      const [lead] = gaps;
      for (const { place, moved } of lead?.rows ?? []) {
        if (typeof moved !== 'number' || !span) continue;
        const at = (one: string, year: number) => value('urbanization_rate.census', one, `${year}-11-01`);
        const apart = (year: number) => at(id, year) - at(place.id, year);
        expect(moved).toBeCloseTo(apart(span.to) - apart(span.from), 6);
      }
    },
  );

  test('the change of a gap is not told where what the census covers moved', async () => {
    const { gaps } = await viewOf('500153');
    expect(gaps[0]?.rows.find(({ place }) => place.id === '511011')?.moved).toBe('untold');
  });

  test.each([
    ['500153', ['2025', '2027']],
    ['512021', ['2025', '2025', '2028']],
    ['511700', ['2025', '2025', '2028']],
  ])('%s has the targets of what it lies in, the inferred one marked', async (id, years) => {
    const { lead, targets: told } = await viewOf(id);
    expect(told.map(({ target }) => target.period)).toEqual(years);
    for (const { target, points } of told) {
      const row = targets.find((one) => one.id === target.id);
      expect(points).toBeCloseTo(Number(row?.value) - (lead?.point.value ?? Number.NaN), 6);
      expect(target.noteEn !== null).toBe(row?.note_en !== '');
    }
  });

  test('those that face a place together are pooled from their parts', async () => {
    const view = await viewOf('500153');
    const [first, second] = sheetRows(view.keys, view);
    for (const [row, base, period] of [
      [first, 'year-end', '2021'],
      [second, 'census', '2020-11-01'],
    ] as const) {
      const ids = facing('500153');
      const sum = (series: string) => ids.reduce((all, id) => all + value(series, id, period), 0);
      const pooled = (sum(`population_urban.${base}`) / sum(`population_resident.${base}`)) * 100;
      expect(row?.pooled?.point.value).toBeCloseTo(pooled, 6);
      expect(row?.gap && rounded(row.gap.value, 1)).toBe(rounded((row?.figure.point.value ?? Number.NaN) - pooled, 1));
    }
  });

  test('a port has neither share nor rank of a total, and a place without figures has nothing', async () => {
    const port = await viewOf('port-wanzhou');
    expect(port.keys.length).toBeGreaterThan(0);
    expect(port.keys.some(({ position, share }) => position ?? share)).toBe(false);
    const empty = await viewOf('500157');
    expect([empty.keys, empty.gaps, empty.targets]).toEqual([[], [], []]);
  });
});
