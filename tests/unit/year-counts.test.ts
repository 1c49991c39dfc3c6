import { expect, test } from 'vitest';
import { roundStep } from '@/components/data/year-columns';
import { bothOf, thickAndThin, type YearTotal } from '@/lib/coverage/year-counts';

const total = (year: number, left: number, right: number): YearTotal => ({
  year,
  left: { A: 0, B: left, C: 0, none: 0 },
  right: { A: right, B: 0, C: 0, none: 0 },
});

test('years that have most, and those that have little at the end, are told apart', () => {
  const totals = [total(2009, 200, 300), total(2010, 600, 500), total(2020, 590, 480), total(2021, 300, 100)];
  expect(totals.map(bothOf)).toEqual([500, 1100, 1070, 400]);
  expect(thickAndThin(totals)).toEqual({ thick: [2010, 2020], thin: [] });
  expect(thickAndThin([...totals, total(2022, 20, 30)])?.thin.map(({ year }) => year)).toEqual([2022]);
  expect(thickAndThin([])).toBeUndefined();
  expect(thickAndThin([total(2020, 0, 0)])).toBeUndefined();
});

test('a scale ends at a round number that is not below the highest', () => {
  for (const most of [1, 7, 42, 99, 663, 821, 900, 901, 10_000]) {
    expect(roundStep(most) * 3).toBeGreaterThanOrEqual(most);
    expect(roundStep(most) * 3).toBeLessThanOrEqual(most * 2.1 + 3);
  }
});
