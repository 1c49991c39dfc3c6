import { describe, expect, test } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { timeSpan, timeTicks } from '@/components/charts/parts/time-axis';
import { comparePeriods, timeOf, yearOf } from '@/lib/language/period';
import { marksOf, textsOf } from '@/tests/drawn-texts';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const parts = ['2014-01/2014-10', '2013-H1', '2013-H2', '2018-Q1', '2018-Q4', '2012-01', '2012-12', '2013-05/2014-04'];

test('every period stands nearest to its own year, and its parts in their order', () => {
  for (const period of [...parts, '2018', '2020-11-01']) expect(Math.round(timeOf(period))).toBe(yearOf(period));
  const months = Array.from(
    { length: 24 },
    (_, at) => `${2012 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const times = months.sort(comparePeriods).map(timeOf);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
});

describe('the ticks of a time axis', () => {
  test.each([
    ['2014-01/2014-10', '2014年1—10月'],
    ['2018-01/2018-09', '2018年1—9月'],
    ['2013-H1', '2013年上半年'],
    ['2018', '2018'],
    ['2020-11-01', '2020'],
  ])('of %s alone is its own name', (period, text) => {
    expect(timeTicks([period, period], 500, 'zh')).toEqual([{ at: timeOf(period), text }]);
    const [from, to] = timeSpan([period]);
    expect([from, to]).toEqual([timeOf(period) - 1, timeOf(period) + 1]);
  });

  test('of several parts of years are their years, within the axis', () => {
    const periods = ['2012-01/2012-05', '2013-H1', '2014-01/2014-10'];
    expect(timeTicks(periods, 500, 'zh').map(({ text }) => text)).toEqual(['2012', '2013', '2014']);
    const [from, to] = timeSpan(periods);
    expect([from < 2012, to]).toEqual([true, 2014]);
  });

  test.each(['line', 'multiples'] as const)('stand in a chart of kind %s', (chart) => {
    const own = exampleLine('512021', [examplePoint('2018-01/2018-09', 3)]);
    const option = kinds[chart].build({
      comparison: exampleComparison([own], { chart }),
      locale: 'zh',
      colours,
      width: 560,
      height: 320,
    });
    const axis = option.xAxis as { axisLabel?: { customValues: number[]; formatter: (at: number) => string } };
    const drawn = axis.axisLabel?.customValues.map(axis.axisLabel.formatter) ?? [];
    const texts = [...drawn, ...textsOf(option).map(({ style }) => style.text)];
    expect(texts.join()).toContain('2018年1—9月');
    expect(texts.join()).not.toContain('2017');
    if (chart === 'line') expect(marksOf(option)[0]?.value[0]).toBe(axis.axisLabel?.customValues[0]);
  });
});
