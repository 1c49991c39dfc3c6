import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCoverage } from '@/db/answer/coverage';
import { getProfile } from '@/db/answer/profile';
import { getReader, type Reader } from '@/db/answer/reader';
import { getSupport, getSupportCounts } from '@/db/answer/source-support';
import type { Database } from '@/db/connection/client';
import type { Place } from '@/lib/figures/comparison';
import { extentOf } from '@/lib/figures/coverage';
import { doubtNameOf } from '@/lib/figures/doubt';
import { standingsOf } from '@/lib/figures/rank';
import { selectionOf } from '@/lib/figures/selection';
import { belongingsOf, facingOf, peersOf } from '@/lib/places/places';
import { readTable } from '@/tests/data-table';
import { askedDriver, openImportedDatabase } from './harness';

const observations = readTable('observations');
const shown = observations.filter(({ rank }) => rank === '1');
const memberRows = readTable('group_members');
const placeRows = readTable('places');
const decimals = new Map(readTable('indicators').map(({ id, decimals: count }) => [id, Number(count)]));

const indicatorOf = (series = '') => series.split('.')[0] ?? '';

/** The rank of a place counted from the highest, from the rows of the file alone. */
function rankInFile(place: string, series: string, period: string, peers: readonly string[]) {
  const rows = shown.filter((row) => row.series === series && row.period === period && peers.includes(row.place ?? ''));
  const scale = 10 ** (decimals.get(indicatorOf(series)) ?? 0);
  const rounded = (value = '') => Math.round(Number(value) * scale);
  const own = rounded(rows.find((row) => row.place === place)?.value);
  const above = rows.filter(({ value }) => rounded(value) > own).length;
  const level = rows.filter(({ value }) => rounded(value) === own).length;
  const enough = rows.length >= Math.max(5, peers.length / 2);
  return enough ? { from: above + 1, to: above + level, of: rows.length } : undefined;
}

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  const placeOf = (id: string) => reader.catalogue.places.get(id) as Place;

  test('every position agrees with the rows of the data set', async () => {
    const wrong: string[] = [];
    let counted = 0;
    for (const { id = '' } of placeRows) {
      const place = placeOf(id);
      const peers = peersOf(reader.catalogue, place).map((peer) => peer.id);
      for (const { line, figure, position } of standingsOf(await getProfile(reader, place), place)) {
        if (figure.point.computed) continue;
        const ranked = position?.figure.point ?? figure.point;
        if (ranked.computed) continue;
        const inFile = rankInFile(id, line.series, ranked.period, peers);
        counted++;
        const told = position && { from: position.from, to: position.to, of: position.of };
        // A range of joint ranks reaches further than what is printed alike.
        const printed =
          position?.told === 'range' && inFile && position.from <= inFile.from && position.to >= inFile.to
            ? { ...told, from: inFile.from, to: inFile.to }
            : told;
        if (JSON.stringify(printed) !== JSON.stringify(inFile))
          wrong.push(`${id} ${line.series} ${figure.point.period}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(1000);
  });

  test('a border district is ranked with the border districts of its side only', () => {
    expect(peersOf(reader.catalogue, placeOf('500112'))).toHaveLength(13);
    expect(peersOf(reader.catalogue, placeOf('511722'))).toHaveLength(17);
    const kinds = new Set(peersOf(reader.catalogue, placeOf('port-guoyuan')).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['port']);
  });

  test('a district off the border is ranked with the others of its side that are off it', () => {
    const others = placeRows.filter(({ kind, border }) => kind === 'county' && border !== 'true');
    for (const { id = '', side } of others) {
      const peers = peersOf(reader.catalogue, placeOf(id));
      expect(peers.every((peer) => !peer.border && peer.side === side && peer.kind === 'county')).toBe(true);
    }
    expect(others.length).toBeGreaterThan(5);
  });

  test('a place shows every indicator and series in which it has a figure', async () => {
    const place = placeOf('500112');
    const standings = standingsOf(await getProfile(reader, place), place);
    const published = new Set(shown.filter((row) => row.place === '500112').map(({ series }) => series));
    const told = standings.filter(({ line }) => line.points.some(({ computed }) => !computed));
    expect(new Set(told.map(({ line }) => line.series))).toEqual(published);
    const figures = told.flatMap(({ line }) => line.points.filter(({ computed }) => !computed));
    expect(figures).toHaveLength(shown.filter((row) => row.place === '500112').length);
  });

  test('memberships keep how sure they are, also those that come through where a place lies', () => {
    const within = (id: string): string[] => {
      const parent = placeRows.find((row) => row.id === placeRows.find((one) => one.id === id)?.parent);
      return parent && /county|prefecture/.test(parent.kind ?? '') ? [id, ...within(parent.id ?? '')] : [id];
    };
    for (const { id = '' } of placeRows) {
      const holders = within(id);
      const expected = new Map<string, string>();
      for (const holder of holders.reverse()) {
        for (const row of memberRows) {
          if (row.place === holder) expected.set(row.group ?? '', row.confidence ?? '');
        }
      }
      const told = belongingsOf(reader.catalogue, placeOf(id));
      expect(new Map(told.map(({ group, confidence }) => [group, confidence ?? '']))).toEqual(expected);
    }
  });

  test('a place faces those that it touches, a prefecture those that its counties touch', () => {
    const names = (id: string) => facingOf(reader.catalogue, placeOf(id)).map(({ nameZh }) => nameZh);
    expect(names('511722')).toEqual(['开州区', '城口县']);
    expect(names('500000')).toEqual([]);
    expect(names('511700').sort()).toEqual(
      [...new Set(['511703', '511722', '511723', '511724', '511781'].flatMap(names))].sort(),
    );
  });

  test('coverage counts each observation shown once, and ratios that nobody publishes apart', async () => {
    const coverage = await getCoverage(reader);
    expect(extentOf(coverage.filter(({ computed }) => !computed))?.figures).toBe(shown.length);
    const published = new Set(shown.map(({ series }) => indicatorOf(series)));
    const worked = new Set(coverage.filter((row) => row.computed).map(({ indicator }) => indicator));
    const unpublished = [...worked].filter((indicator) => !published.has(indicator));
    const ratios = readTable('series').filter(({ numerator }) => numerator !== '');
    const never = new Set(
      ratios.map(({ indicator = '' }) => indicator).filter((indicator) => !published.has(indicator)),
    );
    expect(unpublished.sort()).toEqual([...never].sort());
    expect(unpublished).toEqual(expect.arrayContaining(['export_openness', 'tap_water_share']));
    expect(extentOf([])).toBeUndefined();
  });

  test('what is converted, summed or derived is counted apart from what is published', async () => {
    const coverage = await getCoverage(reader);
    for (const id of [
      'fdi_actual',
      'exports',
      'imports',
      'port_cargo_throughput',
      'trade_total',
      'urbanization_rate',
    ]) {
      const rows = shown.filter(({ series }) => indicatorOf(series) === id);
      const expected = new Map<string, number>();
      for (const { working } of rows) {
        const making = working || 'published';
        expected.set(making, (expected.get(making) ?? 0) + 1);
      }
      const stored = extentOf(coverage.filter(({ indicator, computed }) => indicator === id && !computed));
      expect([id, new Map(Object.entries(stored?.made ?? {}))]).toEqual([id, expected]);
    }
    expect(extentOf(coverage.filter(({ indicator }) => indicator === 'fdi_actual'))?.made.published).toBeUndefined();
  });

  test('an export share made of converted exports is converted, not estimated', async () => {
    const answer = await reader.compare(
      selectionOf({ indicator: 'export_openness', subjects: [], series: ['converted'] }),
    );
    const lines = answer?.lines ?? [];
    const estimated = lines.flatMap(({ points }) => points.filter(({ doubt }) => doubt === 'E'));
    expect(estimated.length).toBeGreaterThan(0);
    for (const point of estimated) expect(doubtNameOf(point)).toBe('converted');
  });

  test('a source supports what the data set says, each value and each other entry', async () => {
    const counts = await getSupportCounts(reader);
    const entries = ['projects', 'zones', 'groups', 'claims', 'place_events'].flatMap((name) => readTable(name));
    const statements = ['facts', 'targets'].flatMap((name) => readTable(name));
    for (const { id = '' } of readTable('sources')) {
      const figures = observations.filter(({ source }) => source === id).length;
      const named = entries.filter(({ sources = '' }) => sources.split(';').includes(id)).length;
      const others = named + statements.filter(({ source }) => source === id).length;
      expect([id, counts.get(id) ?? { figures: 0, others: 0 }]).toEqual([id, { figures, others }]);
    }
    const { series, facts, targets, entries: cited } = await getSupport(reader, 'csmar-county-adm3');
    expect(series.flatMap((one) => one.figures)).toHaveLength(2033);
    expect([facts, targets, cited]).toEqual([[], [], []]);
    expect((await getSupport(reader, 'article-li-jing-2021')).entries).toHaveLength(55);
    const { entries: told } = await getSupport(reader, 'chinasei-liangjiang');
    expect(told.map(({ kind, id }) => [kind, id])).toEqual([
      ['place', '500112'],
      ['place', '500105'],
    ]);
  });
});
