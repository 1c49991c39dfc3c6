import { describe, expect, it } from 'vitest';
import { residentsTrend, trendNeed } from '@/lib/figures/residents-trend';
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
    expect(trend).toEqual({ from: 2010, to: 2020, now: 81, yearly: expect.closeTo(0.81 ** 0.1, 12) });
  });

  it('crosses no break, and is none where there is nothing to set against', () => {
    expect(residentsTrend(of(['2010', 100], ['2020', 81, { status: 'B' }]), '511723', '2020')).toBeUndefined();
    expect(residentsTrend(of(['2018', 100], ['2020', 81]), '511723', '2020')).toBeUndefined();
    expect(residentsTrend(of(['2020', 81]), '511723', '2020')).toBeUndefined();
  });

  it('says how many urban residents more a rate takes: fewer where residents fall, none where they fall far', () => {
    const trend = { from: 2010, to: 2020, now: 100, yearly: 0.9 ** 0.1 };
    // 65 % of the 90 of 2030 less the 45 of today.
    expect(trendNeed(trend, { now: 45, wanted: 65 }, 2030).people).toBeCloseTo(13.5, 9);
    expect(trendNeed(trend, { now: 45, wanted: 65 }, 2020).people).toBeCloseTo(20, 9);
    expect(trendNeed({ ...trend, yearly: 0.5 ** 0.1 }, { now: 45, wanted: 65 }, 2030).people).toBeLessThan(0);
  });
});
