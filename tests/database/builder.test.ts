import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import type { Database } from '@/db/connection/client';
import { builderSelection, builtSubject, offeredSelection } from '@/lib/figures/builder';
import { getOffer } from '@/lib/figures/builder-offer';
import type { Comparison } from '@/lib/figures/comparison';
import { sidesSelection } from '@/lib/figures/group-lines';
import { lineOf } from '@/lib/figures/lines';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { readTable } from '@/tests/data-table';
import { askedDriver, openImportedDatabase } from './harness';

const rows = readTable('observations').filter(({ rank }) => rank === '1');
const values = (series: string, period: string) =>
  new Map(
    rows.filter((row) => row.series === series && row.period === period).map((row) => [row.place, +(row.value ?? 0)]),
  );

/** Clusters that nobody proposed: across the border, of one place, of a prefecture and of all counties on the border. */
const picks = [
  ['500112', '511623', '511681', '500117'],
  ['511723'],
  ['511700', '500101', '512021'],
  readTable('group_members')
    .filter(({ group = '' }) => group.startsWith('side-'))
    .map(({ place = '' }) => place),
];

/**
 * Σ numerator ÷ Σ denominator × factor, or the sum, of members that all have a figure; null where one has none. A
 * denominator may name the day of which it is.
 */
function whole(ids: string[], period: string, over: string, under?: string, factor = 1): number | null {
  const [denominator, day = period] = under?.split(' ') ?? [];
  const [top, base] = [values(over, period), denominator ? values(denominator, day) : undefined];
  if (ids.some((id) => !top.has(id) || (base && !base.has(id)))) return null;
  const sum = (from: Map<string | undefined, number>) => ids.reduce((total, id) => total + (from.get(id) ?? 0), 0);
  return base ? (factor * sum(top)) / sum(base) : sum(top);
}

const offerOf = async (reader: Reader) =>
  getOffer(reader.catalogue, await reader.compare(sidesSelection(reader.catalogue.area)));

const asked: [string, string, string, string?, number?][] = [
  ['urbanization_rate', '2020-11-01', 'population_urban.census', 'population_resident.census', 100],
  ['urbanization_rate', '2010-11-01', 'population_urban.census', 'population_resident.census', 100],
  ['population_resident', '2020-11-01', 'population_resident.census'],
  ['gdp', '2021', 'gdp.yearbook'],
  ['gdp_per_capita', '2020', 'gdp.yearbook', 'population_resident.census 2020-11-01', 10_000],
  ['export_openness', '2014', 'exports.converted', 'gdp.yearbook', 100],
];

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());
  const ask = async (...texts: string[]) =>
    (await reader.compare(selectionOf({ subjects: texts.flatMap((text) => parseSubject(text) ?? []) }))) as Comparison;

  test.each(picks.map((members) => ({ members })))(
    'the totals of $members are those of the files',
    async ({ members }) => {
      const offer = await offerOf(reader);
      const builder = { from: 'cluster-eastern', members, name: '' };
      const answer = (await reader.compare(builderSelection(offer, builder))) as Comparison;
      const subject = builtSubject(offer, builder) ?? '';
      let told = 0;
      for (const [indicator, period, over, under, factor] of asked) {
        const one = [answer, ...answer.others].find((other) => other.indicator.id === indicator);
        const point = one && lineOf(one, subject)?.points.find((candidate) => candidate.period === period);
        const expected = whole(members, period, over, under, factor);
        if (expected === null) continue;
        told++;
        expect(point?.coverage).toMatchObject({ members: members.length, of: members.length });
        expect(point?.value).toBeCloseTo(expected, 6);
      }
      expect(told).toBeGreaterThan(3);
    },
  );

  test('a picked group of the members of a named one has its figures', async () => {
    const members = readTable('group_members').filter(({ group }) => group === 'cluster-satellite');
    const picked = members.map(({ place }) => `_${place}`).join('');
    const answer = await ask('cluster-satellite', picked);
    const [named, own] = answer.lines.map(({ points }) => points);
    expect(own).toHaveLength(named?.length ?? 0);
    own?.forEach((point, at) => {
      // Sums in another order differ in the last digit.
      expect(point.value ?? -1).toBeCloseTo(named?.[at]?.value ?? -1, 9);
      expect({ ...point, value: 0 }).toEqual({ ...named?.[at], value: 0 });
    });
    expect(answer.lines[1]?.nameZh).not.toBe(answer.lines[0]?.nameZh);
  });

  test('a county with its prefecture is refused as in any other group', async () => {
    const answer = await ask('_511700_511723');
    expect(answer.lines[0]).toMatchObject({
      points: [],
      refused: { reason: 'overlap', places: [['511700', '511723']] },
    });
  });

  test('a picked group with an unknown place is unknown, and its members stand by themselves', async () => {
    const selection = selectionOf({
      subjects: ['_500112_999999', '500112'].flatMap((text) => parseSubject(text) ?? []),
    });
    expect(checkSelection(reader.catalogue, selection).map(({ value }) => value)).toEqual(['_500112_999999']);
    expect(withoutUnknown(reader.catalogue, selection).subjects).toHaveLength(1);
    const answer = await ask('_500112_511723*');
    expect(answer.lines.map(({ subject, kind }) => [subject, kind])).toEqual([
      ['500112', 'place'],
      ['511723', 'place'],
    ]);
    const rest = await ask('_500112_511723~500112', '511723');
    // A place has the rounded figure that was published, a group of one what its parts give.
    const [group, place] = rest.lines.map(({ points }) => points.at(-1)?.value ?? Number.NaN);
    expect(group).toBeCloseTo(place ?? 0, 1);
  });

  test('every place on offer can be asked for at once', async () => {
    const offer = await offerOf(reader);
    const answer = (await reader.compare(offeredSelection(offer))) as Comparison;
    expect(new Set(answer.lines.map(({ subject }) => subject)).size).toBe(offer.places.length);
    expect(offer.places.length).toBeLessThanOrEqual(60);
    for (const { members } of offer.groups) {
      for (const { place } of members) expect(offer.places.some(({ id }) => id === place)).toBe(true);
    }
  });
});
