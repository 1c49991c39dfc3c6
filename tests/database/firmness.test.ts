import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { findingOf } from '@/lib/sentences/finding';
import { findingTexts } from '@/lib/texts/finding';
import { readTable } from '@/tests/data-table';
import { plainFigure, plainPlaces } from '@/tests/plain-figures';
import { answerTo, drivers, openImportedDatabase } from './harness';

const groups = readTable('groups').map(({ id = '' }) => id);

/** The gap b less a of two subjects from the files alone: in points, or in % of a. */
function plainGap(series: string, a: string, b: string, period: string, unit: string): number {
  const [low, high] = [plainFigure(series, a, period), plainFigure(series, b, period)];
  if (low === undefined || high === undefined) return Number.NaN;
  return unit === 'points' ? high - low : (high / low - 1) * 100;
}

/** All gaps with one member of either group left out in turn. */
const plainRange = (series: string, a: string, b: string, period: string, unit: string) => [
  ...plainPlaces(a).map((id) => plainGap(series, `${a}~${id}`, b, period, unit)),
  ...plainPlaces(b).map((id) => plainGap(series, a, `${b}~${id}`, period, unit)),
];

const plainMedian = (values: number[]) => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  const answer = (query: string) => answerTo(reader, query);

  test('ranges, changes and medians of all groups against each other agree with the files', async () => {
    let told = 0;
    for (const a of groups) {
      for (const b of groups.filter((one) => one > a)) {
        const { firmness } = await answer(`?i=urbanization_rate&s=census&p=${a}.${b}`);
        if (!firmness) continue;
        told++;
        const { series, period, gap, change, medians } = firmness;
        const order = [firmness.a, firmness.b] as const;
        const range = plainRange(series, ...order, period, 'points');
        expect(gap.value).toBeCloseTo(plainGap(series, ...order, period, 'points'), 8);
        expect(gap.low.value, `${order} ${JSON.stringify(gap)} ${range}`).toBeCloseTo(Math.min(...range), 8);
        expect(gap.high.value).toBeCloseTo(Math.max(...range), 8);
        const middles = order.map((group) =>
          plainMedian(plainPlaces(group).map((id) => plainFigure(series, id, period) ?? Number.NaN)),
        );
        expect(medians).toEqual(middles.map((value) => expect.closeTo(value ?? Number.NaN, 8)));
        if (!change) continue;
        const before = plainGap(series, ...order, change.from, 'points');
        expect(change.value).toBeCloseTo(Math.abs(gap.value) - Math.abs(before), 8);
        if (change.turn)
          expect(Math.round(change.turn.value * 10) * Math.round(change.value * 10)).toBeLessThanOrEqual(0);
      }
    }
    expect(told).toBeGreaterThan(60);
  });

  test('the urbanization gap is told as much the same, for it narrows without two members', async () => {
    const comparison = await answer('?s=census&b=500000&y=2010..');
    const { change, gap } = comparison.firmness ?? {};
    expect(change?.value).toBeCloseTo(0.48, 2);
    expect([change?.low.value.toFixed(1), change?.low.without[0]?.id]).toEqual(['-1.3', '500112']);
    expect([change?.high.value.toFixed(1), change?.high.without[0]?.id]).toEqual(['1.7', '500116']);
    expect([gap?.low.value.toFixed(1), gap?.high.value.toFixed(1)]).toEqual(['15.0', '22.7']);
    expect([change?.turn?.before.toFixed(1), change?.turn?.now.toFixed(1)]).toEqual(['18.6', '17.9']);
    expect(findingOf(comparison, findingTexts.zh)?.title).toBe(
      '城镇化差距基本未变：19.2→19.7个百分点；不含渝北、船山则略有缩小',
    );
    expect(findingOf(comparison, findingTexts.en)?.title).toBe(
      'The urbanization gap is much the same: 19.2 → 19.7 percentage points; without Yubei and Chuanshan it narrowed slightly',
    );
  });

  test('the share of exports is told with its year and doubts, not as a multiple, and who led before', async () => {
    const query = '?i=export_openness&p=side-sichuan.side-chongqing.side-chongqing~500112';
    const finding = findingOf(await answer(query), findingTexts.zh);
    expect(finding?.title).not.toContain('倍');
    expect(finding?.title).toMatch(/^2016年/);
    expect(finding?.title).toContain('15/17');
    expect(finding?.sentence).toContain('2007—2009年，不含渝北，四川一侧较高');
  });

  test('a title tells no change that turns without one member in silence', async () => {
    const silent: string[] = [];
    for (const a of groups) {
      for (const b of groups.filter((one) => one > a)) {
        const comparison = await answer(`?i=urbanization_rate&s=census&p=${a}.${b}&y=2010..`);
        const turn = comparison.firmness?.change?.turn;
        const title = findingOf(comparison, findingTexts.zh)?.title ?? '';
        if (turn && /扩大|缩小|提高|下降/.test(title) && !title.includes('不含')) silent.push(title);
      }
    }
    expect(silent).toEqual([]);
  });
});
