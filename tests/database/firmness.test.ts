import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { orderTurnOf } from '@/lib/figures/firm-gap';
import { findingOf } from '@/lib/sentences/finding';
import { shortHeadOf } from '@/lib/sentences/short-head';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { findingTexts } from '@/lib/texts/finding';
import { readTable } from '@/tests/data-table';
import { plainFigure, plainPlaces } from '@/tests/plain-figures';
import { answerTo, askedDriver, openImportedDatabase } from './harness';

const groups = readTable('groups').map(({ id = '' }) => id);

/** The gap b less a of two subjects from the files alone: in points, or in % of a. */
function plainGap(series: string, a: string, b: string, period: string, unit: string): number {
  const [low, high] = [plainFigure(series, a, period), plainFigure(series, b, period)];
  if (low === undefined || high === undefined) return Number.NaN;
  return unit === 'points' ? high - low : (high / low - 1) * 100;
}

/** All gaps with one member left out in turn, of both groups where it is in both. */
const plainRange = (series: string, a: string, b: string, period: string, unit: string) => {
  const less = (group: string, id: string) => (plainPlaces(group).includes(id) ? `${group}~${id}` : group);
  const left = new Set([...plainPlaces(a), ...plainPlaces(b)]);
  return [...left].map((id) => plainGap(series, less(a, id), less(b, id), period, unit));
};

const plainMedian = (values: number[]) => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
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

  test('a headline tells no order that turns without one member in silence, and by how much it is otherwise', async () => {
    const silent: string[] = [];
    let turned = 0;
    for (const a of groups) {
      for (const b of [...groups.filter((one) => one > a), '500000', '510000', '000000']) {
        const comparison = await answer(`?i=urbanization_rate&s=census&p=${a}.${b}`);
        const { firmness } = comparison;
        const turn = firmness && orderTurnOf(firmness);
        if (!turn) continue;
        turned++;
        const out = turn.without.map(({ id }) => id);
        const less = (subject: string) => [subject, ...plainPlaces(subject).filter((id) => out.includes(id))].join('~');
        const plain = plainGap(firmness.series, less(firmness.a), less(firmness.b), firmness.period, 'points');
        expect(turn.value).toBeCloseTo(plain, 8);
        for (const [locale, word] of [
          ['zh', '不含'],
          ['en', 'without'],
        ] as const) {
          const texts = [headlineOf(comparison, locale)?.sentence, shortHeadOf(comparison, locale)];
          const size = Math.abs(plain).toFixed(1);
          silent.push(
            ...texts.filter((text) => !text?.includes(word) || !text.includes(size)).map((text) => `${text}`),
          );
        }
      }
    }
    expect(silent).toEqual([]);
    expect(turned).toBeGreaterThan(20);
  });

  test('the Chongqing side is not above the nation without Yubei', async () => {
    const comparison = await answer('?i=urbanization_rate&s=census&p=side-chongqing&b=000000');
    expect(headlineOf(comparison, 'zh')?.sentence).toContain('（2020年普查；不含渝北则低3.1个百分点）');
    expect(shortHeadOf(comparison, 'en')).toContain('; without Yubei 3.1 percentage points higher');
  });

  test('a group beside both sides tells without whom its order turns', async () => {
    const comparison = await answer('?s=census&y=2010..&p=ind-auto-parts.side-sichuan.side-chongqing');
    const [zh, en] = [findingOf(comparison, findingTexts.zh), findingOf(comparison, findingTexts.en)];
    expect(zh?.sentence).toContain('比四川一侧（45.8%）高0.6个百分点，不含大足则低4.5个百分点');
    expect(en?.sentence).toContain('without Dazu 4.5 percentage points lower');
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
