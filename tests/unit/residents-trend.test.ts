import { describe, expect, it } from 'vitest';
import type { Point } from '@/lib/figures/comparison';
import { residentsTrend, trendNeed } from '@/lib/figures/residents-trend';
import { findingTexts } from '@/lib/texts/finding';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const of = (...points: [string, number, object?][]) =>
  exampleComparison([
    exampleLine(
      '511723',
      points.map(([period, value, more]) => examplePoint(period, value, more)),
    ),
  ]);

describe('the trend of residents', () => {
  it('is what each year keeps of the one before, between the two last moments five years apart', () => {
    const trend = residentsTrend(of(['2000', 500], ['2010', 100], ['2020', 81]), '511723', '2020');
    expect(trend).toEqual({ from: 2010, to: 2020, now: 81, yearly: expect.closeTo(0.81 ** 0.1, 12), reasons: [] });
  });

  it('says what of it is no change of the residents, as does the sentence', () => {
    const compared = of(['2010', 100, { status: 'D' }], ['2020', 81]);
    const moved = { year: '2013', wordsZh: '达县部分划出', wordsEn: 'part of Da County left', place: '511703' };
    const lines = compared.lines.map((line) => ({
      ...line,
      happened: [{ ...moved, restated: false, reporting: false }],
    }));
    const trend = residentsTrend({ ...compared, lines }, '511723', '2020');
    expect(trend?.reasons).toHaveLength(1);
    const [line] = lines;
    if (!trend || !line) throw new Error('no trend');
    const need = trendNeed(trend, { now: 45, wanted: 65 }, 2030);
    const figure = { indicator: compared.indicator, line, point: line.points[1] as Point };
    const said = findingTexts.zh.spaceSentence('乙', figure, 20, 0, need);
    expect(said).toContain('年均2.1%的减少（2013年达县部分划出），到2030年');
  });

  it('crosses no break, and is none where there is nothing to set against', () => {
    expect(residentsTrend(of(['2010', 100], ['2020', 81, { status: 'B' }]), '511723', '2020')).toBeUndefined();
    expect(residentsTrend(of(['2018', 100], ['2020', 81]), '511723', '2020')).toBeUndefined();
    expect(residentsTrend(of(['2020', 81]), '511723', '2020')).toBeUndefined();
  });

  it('says how many urban residents more a rate takes: fewer where residents fall, none where they fall far', () => {
    const trend = { from: 2010, to: 2020, now: 100, yearly: 0.9 ** 0.1, reasons: [] };
    // 65 % of the 90 of 2030 less the 45 of today.
    expect(trendNeed(trend, { now: 45, wanted: 65 }, 2030).people).toBeCloseTo(13.5, 9);
    expect(trendNeed(trend, { now: 45, wanted: 65 }, 2020).people).toBeCloseTo(20, 9);
    expect(trendNeed({ ...trend, yearly: 0.5 ** 0.1 }, { now: 45, wanted: 65 }, 2030).people).toBeLessThan(0);
  });
});
