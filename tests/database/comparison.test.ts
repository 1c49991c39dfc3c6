import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import type { Database } from '@/db/connection/client';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { gapFinding } from '@/lib/figures/findings';
import { lineOf } from '@/lib/figures/lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { drivers, openImportedDatabase } from './harness';

const subjects = (...texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);
const at = (line: Line | undefined, period: string) => line?.points.find((point) => point.period === period);

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  async function ask(chosen: Partial<Selection>): Promise<Comparison> {
    const comparison = await reader.compare(selectionOf(chosen));
    if (!comparison) throw new Error('no such indicator');
    return comparison;
  }

  test('the pooled census gap is 19.7 points in 2020 and 19.2 in 2010', async () => {
    const comparison = await ask({ series: ['census'] });
    const [left, right] = [lineOf(comparison, 'side-sichuan'), lineOf(comparison, 'side-chongqing')];
    expect(at(left, '2020-11-01')?.value).toBeCloseTo(45.77, 2);
    expect(at(right, '2020-11-01')?.value).toBeCloseTo(65.48, 2);
    expect(at(left, '2010-11-01')?.value).toBeCloseTo(30.96, 2);
    expect(at(right, '2010-11-01')?.value).toBeCloseTo(50.18, 2);
    const finding = gapFinding(comparison, 'side-sichuan', 'side-chongqing');
    expect(finding?.gap.value.toFixed(1)).toBe('19.7');
    expect(finding?.before).toMatchObject({ period: '2010-11-01' });
    expect(finding?.before?.gap.value.toFixed(1)).toBe('19.2');
  });

  test('export openness of 2016 is 13.75 and 1.45 %, without Yubei 4.07 %, on 13 of 13 and 15 of 17 members', async () => {
    const comparison = await ask({
      indicator: 'export_openness',
      subjects: subjects('side-sichuan', 'side-chongqing', 'side-chongqing~500112'),
    });
    const found = ['side-sichuan', 'side-chongqing', 'side-chongqing~500112'].map((id) =>
      at(lineOf(comparison, id), '2016'),
    );
    expect(found.map((point) => point?.value?.toFixed(2))).toEqual(['1.45', '13.75', '4.07']);
    expect(found.map((point) => [point?.coverage?.members, point?.coverage?.of])).toEqual([
      [15, 17],
      [13, 13],
      [12, 12],
    ]);
    expect(found.every((point) => point?.computed)).toBe(true);
    expect(lineOf(comparison, 'side-chongqing~500112')).toMatchObject({
      shortZh: '重庆一侧（不含渝北）',
      side: 'right',
    });
  });

  test('too few members withhold a figure and say so', async () => {
    const comparison = await ask({ series: ['year-end'] });
    expect(at(lineOf(comparison, 'side-chongqing'), '2023')).toMatchObject({
      value: null,
      coverage: { members: 3, of: 13 },
    });
    expect(at(lineOf(comparison, 'side-sichuan'), '2021')?.value).toBeCloseTo(46.7, 1);
  });

  test('a sum with a member missing is withheld, a complete one is the sum', async () => {
    const comparison = await ask({ indicator: 'gdp', series: ['yearbook'] });
    const line = lineOf(comparison, 'side-sichuan');
    expect(at(line, '2016')).toMatchObject({ value: null, coverage: { members: 16, of: 17 } });
    expect(at(line, '2021')?.value).toBeCloseTo(5055.77, 1);
  });

  test('a ratio that nobody publishes is worked out for a single place too', async () => {
    const comparison = await ask({
      indicator: 'export_openness',
      subjects: subjects('512021'),
      years: { from: 2016, to: 2016 },
    });
    expect(comparison.lines).toHaveLength(1);
    expect(at(comparison.lines[0], '2016')).toMatchObject({ computed: true, coverage: null });
    expect(at(comparison.lines[0], '2016')?.value).toBeCloseTo((1.1288 / 304.419) * 100, 6);
  });

  test('a published rate stands before a worked-out one', async () => {
    const comparison = await ask({ subjects: subjects('500112'), series: ['census'] });
    expect(at(comparison.lines[0], '2020-11-01')).toMatchObject({ computed: false });
  });

  test('series never mix on a line, and each asked for has its own', async () => {
    const comparison = await ask({ series: ['census', 'year-end', 'year-end-2010'], subjects: subjects('500112') });
    expect(comparison.lines.map((line) => line.series)).toEqual([
      'urbanization_rate.census',
      'urbanization_rate.year-end',
      'urbanization_rate.year-end-2010',
    ]);
    for (const line of comparison.lines) {
      expect(new Set(line.points.map((point) => point.period)).size).toBe(line.points.length);
    }
  });

  test('without a series the one is taken that most subjects have', async () => {
    const comparison = await ask({ indicator: 'trade_total', subjects: subjects('side-chongqing*') });
    expect(comparison.series.map(({ id }) => id)).toEqual(['trade_total.converted']);
  });

  test('a group whose members contain one another is refused with the pair', async () => {
    const { groupMembers } = await import('@/db/schema/groups');
    const rolledBack = database.db.transaction(async (tx) => {
      await tx
        .insert(groupMembers)
        .values({ group: 'platform-suitong', place: '510903', confidence: null, position: 999 });
      const { compare } = await import('@/db/answer/comparison');
      const whole = { confidence: null, partEn: null, partZh: null, validFrom: null, validTo: null };
      const members = [
        ...(reader.catalogue.members.get('platform-suitong') ?? []),
        { group: 'platform-suitong', place: '510903', ...whole, position: 999 },
      ];
      const catalogue = {
        ...reader.catalogue,
        members: new Map(reader.catalogue.members).set('platform-suitong', members),
      };
      const comparison = await compare(
        { db: tx, catalogue, release: reader.release, keep: (_, make) => make() },
        selectionOf({ subjects: subjects('platform-suitong') }),
      );
      expect(comparison?.lines[0]).toMatchObject({
        points: [],
        refused: { reason: 'overlap', places: [['510900', '510903']] },
      });
      throw new Error('roll back');
    });
    await expect(rolledBack).rejects.toThrow('roll back');
  });

  test('an indicator without a rule for groups gives them no figure', async () => {
    const comparison = await ask({ indicator: 'gdp_growth_real', subjects: subjects('side-sichuan', '511700') });
    expect(comparison.lines[0]).toMatchObject({ points: [], refused: { reason: 'aggregation' } });
    expect(comparison.lines[1]?.points.length).toBeGreaterThan(5);
  });

  test('facing pairs come with the places of both sides', async () => {
    const comparison = await ask({
      subjects: subjects('side-sichuan*', 'side-chongqing*'),
      years: { from: 2020, to: 2020 },
    });
    expect(comparison.lines).toHaveLength(30);
    expect(comparison.pairs).toHaveLength(29);
  });

  test('every point cites sources that come with the answer', async () => {
    const comparison = await ask({
      indicator: 'urbanization_rate',
      benchmarks: ['500000', 'target-outline-urbanization-rate-2025'],
    });
    const known = new Set(comparison.sources.map(({ id }) => id));
    const cited = [...comparison.lines, ...comparison.benchmarks].flatMap((line) =>
      line.points.flatMap((point) => point.sources),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    expect(comparison.targets[0]?.source && known.has(comparison.targets[0].source)).toBe(true);
  });

  test('unknown ids are listed with what would do, and left out', async () => {
    const selection = selectionOf({
      subjects: subjects('999999', 'no-group', '500112'),
      series: ['nonsense'],
      benchmarks: ['target-none'],
      named: ['999998'],
    });
    const problems = checkSelection(reader.catalogue, selection);
    expect(problems.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual([
      'p 999999',
      'p no-group',
      's nonsense',
      'b target-none',
      'n 999998',
    ]);
    expect(problems.every(({ allowed }) => allowed.length > 0)).toBe(true);
    const { lines, series } = (await reader.compare(withoutUnknown(reader.catalogue, selection))) as Comparison;
    expect(lines.map(({ subject }) => subject)).toEqual(['500112']);
    expect(series).toHaveLength(1);
  });

  test('an unknown indicator or release is undefined', async () => {
    expect(await (await getReader(database.db))?.compare(selectionOf({ indicator: 'happiness' }))).toBeUndefined();
    expect(await getReader(database.db, 77)).toBeUndefined();
  });
});
