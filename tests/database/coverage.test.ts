import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBorderCoverage } from '@/db/answer/border-coverage';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { askedDriver, openImportedDatabase } from './harness';

type Row = { indicator: string; year: string; side: string; places: number; a: number };

/** Counts by plain SQL: published values, and ratios where both parts are there, by the strongest source of each place. */
const counted = sql`
  with border as (
    select id, side from places where border and kind = 'county'
  ), shown as (
    select o.series, o.place, o.period, s.tier from observations o
    join sources s on s.id = o.source
    where o.rank = 1 and o.retired_by is null and o.period ~ '^\\d{4}(-\\d\\d-\\d\\d)?$'
  ), parts as (
    select r.id as series, d.place, n.period,
      greatest(coalesce(n.tier, 'D'), coalesce(d.tier, 'D')) as tier
    from series r
    join shown d on d.series = r.denominator
    join shown n on n.series = r.numerator and n.place = d.place
      and (case when r.pairing = 'day_in_year' then n.period = left(d.period, 4) and length(d.period) = 10
           else n.period = d.period end)
    where not exists (select 1 from shown p where p.series = r.id and p.place = d.place and p.period = n.period)
  ), held as (
    select series, place, period, coalesce(tier, 'D') as tier from shown union all select * from parts
  ), best as (
    select s.indicator, left(h.period, 4) as year, b.side, h.place, min(h.tier) as tier
    from held h join series s on s.id = h.series join border b on b.id = h.place
    group by 1, 2, 3, 4
  )
  select indicator, year, side, count(*)::int as places, (count(*) filter (where tier = 'A'))::int as a
  from best group by 1, 2, 3`;

describe.each(askedDriver(import.meta.url))('on %s the coverage', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  test('counts places as plain SQL does', async () => {
    const { matrix } = await getBorderCoverage(reader);
    const answer = (await database.db.execute(counted)) as Row[] | { rows: Row[] };
    const rows = 'rows' in answer ? answer.rows : answer;
    const expected = rows.map(({ indicator, year, side, places, a }) => `${indicator} ${year} ${side} ${places} ${a}`);
    const told = matrix.rows.flatMap(({ indicator, counts }) =>
      [...counts].flatMap(([year, count]) =>
        (['left', 'right'] as const).flatMap((side) =>
          count[side].held > 0 ? [`${indicator.id} ${year} ${side} ${count[side].held} ${count[side].tiers.A}`] : [],
        ),
      ),
    );
    expect(told.length).toBeGreaterThan(500);
    expect(told.sort()).toEqual(expected.sort());
  });

  test('never counts more places than there are', async () => {
    const { matrix } = await getBorderCoverage(reader);
    const counts = matrix.rows.flatMap((row) => [...row.counts.values()].flatMap(({ left, right }) => [left, right]));
    expect(counts.filter(({ held, of }) => held > of)).toEqual([]);
    expect(counts.filter(({ held, tiers }) => Object.values(tiers).reduce((a, b) => a + b, 0) !== held)).toEqual([]);
  });

  test('restores by a hole the pairs that would then have both ends', async () => {
    const { holes, cells } = await getBorderCoverage(reader);
    const hole = holes.find(({ comparable }) => comparable > 0);
    if (!hole) throw new Error('the data set has no hole of a part');
    const pairs = reader.catalogue.pairs;
    const own = cells.filter(({ indicator, year }) => indicator === hole.indicator.id && year === hole.year);
    const cell = (series: string, place: string, period: string) => `${series} ${place} ${period}`;
    const held = new Set(own.map(({ series, place, point }) => cell(series, place, point.period)));
    const isAble = ({ left, right }: (typeof pairs)[number], with_: Set<string>) =>
      own.some(
        ({ series, point }) =>
          with_.has(cell(series, left, point.period)) && with_.has(cell(series, right, point.period)),
      );
    const filled = new Set(held);
    for (const { point } of own.filter(({ series }) => series === hole.series.id))
      for (const pair of pairs) filled.add(cell(hole.series.id, pair[hole.side], point.period));
    expect(pairs.filter((pair) => isAble(pair, held))).toHaveLength(hole.comparable);
    expect(pairs.filter((pair) => isAble(pair, filled))).toHaveLength(hole.comparable + hole.restored);
  });

  test('has no hole where further figures filled it: housing of all places, residents of Kaizhou after 2023', async () => {
    const { matrix, cells, holes } = await getBorderCoverage(reader);
    const housing = matrix.rows.find(({ indicator }) => indicator.id === 'housing_space')?.counts.get(2020);
    expect([housing?.left.held, housing?.left.of, housing?.right.held, housing?.right.of]).toEqual([17, 17, 13, 13]);
    expect(holes.filter(({ indicator, year }) => indicator.id === 'housing_space' && year === 2020)).toEqual([]);
    const kaizhou = cells.find(
      ({ indicator, place, year }) => [indicator, place, year].join(' ') === 'population_resident 500154 2024',
    );
    expect(kaizhou?.point).toMatchObject({ value: 117.85, tier: 'A', sources: ['cqkz-kzgk-2024'] });
  });
});
