import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import { comparable, comparableOverTime } from '@/lib/figures/comparability';
import type { Line } from '@/lib/figures/comparison';
import { isCovered } from '@/lib/figures/coverage';
import { change, gap } from '@/lib/figures/gap';
import { ratioOf } from '@/lib/figures/ratio';
import { figureWith, lineWith, pointWith } from '@/tests/example-comparison';

const statuses = ['A', 'B', 'D', 'E', 'P', 'U'] as const;
const figure = fc
  .record({
    period: fc.constantFrom('2019', '2020', '2020-11-01', '2020-01/2020-05', '2020-H1'),
    value: fc.option(fc.double({ noDefaultInfinity: true }), { nil: null }),
    status: fc.constantFrom(...statuses),
    tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const, null),
    series: fc.constantFrom('census', 'year-end', 'panel'),
    indicator: fc.constantFrom('urbanization_rate', 'urbanization_rate_registered', 'gdp'),
    unit: fc.constantFrom('%', '1e8 CNY'),
    members: fc.option(fc.integer({ min: 0, max: 17 }), { nil: null }),
  })
  .map(({ period, value, status, tier, series, indicator, unit, members }) =>
    figureWith(
      { period, value, status, tier, coverage: members === null ? null : { members, of: 17, share: null } },
      { series: `${indicator}.${series}`, kind: members === null ? 'place' : 'group' },
      { id: indicator, unit },
    ),
  );

describe('a pair that may not be compared', () => {
  test('never yields a figure', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const verdict = comparable(a, b);
        if (verdict.level === 'no') {
          expect(gap(a, b)).toBeUndefined();
          expect(verdict.reasons).not.toEqual([]);
        }
        if (a.point.period !== b.point.period || a.line.series !== b.line.series || a.point.value === null) {
          expect(gap(a, b)).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is judged alike from both ends', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(comparable(a, b).level).toBe(comparable(b, a).level);
      }),
    );
  });

  test.each([
    [
      'a resident against a registered rate',
      { period: '2020' },
      { series: 'urbanization_rate_registered.registered' },
      { id: 'urbanization_rate_registered' },
      'indicator',
    ],
    ['a census against a year-end figure', {}, { series: 'urbanization_rate.year-end' }, {}, 'series'],
    ['another year', { period: '2019' }, {}, {}, 'period'],
    ['five months against a year', { period: '2020-01/2020-05' }, {}, {}, 'period'],
  ])('%s says why', (_, point, line, indicator, reason) => {
    const verdict = comparable(figureWith({ period: '2020' }), figureWith(point, line, indicator));
    expect(verdict.level).toBe('no');
    expect(verdict.reasons).toContain(reason);
  });

  test.each([
    ['no value', { value: null }, {}, 'missing'],
    [
      'a withheld group value',
      { value: null, coverage: { members: 1, of: 13, share: null } },
      { kind: 'group' as const },
      'withheld',
    ],
  ])('%s is nothing to compare, which is not incomparable', (_, point, line, reason) => {
    const verdict = comparable(figureWith({ period: '2020' }), figureWith(point, line));
    expect(verdict).toEqual({ level: 'none', reasons: [reason] });
  });
});

test.each([
  ['D', 'definition'],
  ['E', 'estimated'],
  ['P', 'provisional'],
  ['U', 'unreliable'],
] as const)('status %s makes a pair comparable with a note', (status, reason) => {
  expect(comparable(figureWith(), figureWith({ status }))).toEqual({ level: 'note', reasons: [reason] });
});

test('a tier C source and missing members are noted', () => {
  const weak = figureWith({ tier: 'C', coverage: { members: 15, of: 17, share: 0.9 } });
  expect(comparable(figureWith(), weak)).toEqual({ level: 'note', reasons: ['coverage', 'tier'] });
});

test('a gap between rates is in points, between levels in per cent, and always b less a', () => {
  expect(gap(figureWith({ value: 45.77 }), figureWith({ value: 65.48 }))).toMatchObject({
    unit: 'points',
    value: expect.closeTo(19.71),
  });
  const level = { unit: '1e8 CNY' };
  expect(gap(figureWith({ value: 200 }, {}, level), figureWith({ value: 150 }, {}, level))).toMatchObject({
    unit: 'percent',
    value: -25,
  });
});

test.each([
  ['zero', 0],
  ['a negative value', -20],
  ['less than five units of the last decimal', 0.04],
])('beside %s a difference is in the unit of the figures, either way round', (_, base) => {
  const level = { unit: '1e8 CNY', decimals: 2 };
  const [low, high] = [figureWith({ value: base }, {}, level), figureWith({ value: 150 }, {}, level)];
  expect(gap(low, high)).toMatchObject({ unit: 'amount', value: 150 - base });
  expect(gap(high, low)).toMatchObject({ unit: 'amount', value: base - 150 });
  expect(ratioOf(low, high)).toBeUndefined();
  const least = figureWith({ value: 0.05 }, {}, level);
  expect(ratioOf(least, high)).toBeCloseTo(3000);
});

test('a city and a district are set against each other with a caution, alone and in groups', () => {
  const [city, district] = [
    lineWith({ subject: '511700', level: 'prefecture' }),
    lineWith({ subject: '500112', level: 'county' }),
  ];
  const pair = (aggregation: 'sum' | 'ratio') =>
    comparable(figureWith({}, city, { aggregation }), figureWith({}, district, { aggregation }));
  expect(pair('sum')).toEqual({ level: 'note', reasons: ['level'] });
  expect(pair('ratio')).toEqual({ level: 'note', reasons: ['level'] });
});

const groupOf = (subject: string, levels: Line['levels'] = []) =>
  lineWith({ subject, kind: 'group', level: null, levels, places: [`${subject}-a`], parents: [''] });

test.each([
  [['county'], ['county'], []],
  [['prefecture'], ['prefecture'], []],
  [['prefecture'], ['county'], ['level']],
  [['prefecture', 'county'], ['county'], ['level']],
  [['prefecture', 'county'], ['prefecture', 'county'], ['level']],
] as const)('of groups of %j and %j is to be minded %j', (one, other, reasons) => {
  const verdict = comparable(figureWith({}, groupOf('a', [...one])), figureWith({}, groupOf('b', [...other])));
  expect(verdict.reasons).toEqual(reasons);
});

test('a group beside a province is told by that alone, and a county in its own city by being in it', () => {
  const province = lineWith({ subject: '510000', level: 'province' });
  const mixed = groupOf('a', ['prefecture', 'county']);
  expect(comparable(figureWith({}, mixed), figureWith({}, province)).reasons).toEqual(['wider']);
  const city = lineWith({ subject: '511700', level: 'prefecture' });
  const county = lineWith({ subject: '511723', level: 'county', within: ['511700', '510000'] });
  expect(comparable(figureWith({}, county), figureWith({}, city)).reasons).toEqual(['within']);
});

describe('a change over time', () => {
  const points = [
    pointWith({ period: '2017', value: 40 }),
    pointWith({ period: '2018', value: 42 }),
    pointWith({ period: '2019', value: 60, status: 'B' }),
    pointWith({ period: '2020', value: 61 }),
  ];
  const line = lineWith({ points });
  const at = (period: string) => ({
    ...figureWith(),
    line,
    point: points.find((point) => point.period === period) ?? pointWith(),
  });

  test('is given within a run', () => {
    expect(change(at('2017'), at('2018'))).toMatchObject({ value: 2, unit: 'points' });
    expect(change(at('2019'), at('2020'))).toMatchObject({ value: 1 });
  });
  test('is refused across a break, backwards and between places', () => {
    expect(change(at('2018'), at('2019'))).toBeUndefined();
    expect(change(at('2017'), at('2020'))).toBeUndefined();
    expect(comparableOverTime(at('2017'), at('2020')).reasons).toContain('break');
    expect(change(at('2018'), at('2017'))).toBeUndefined();
    expect(change(at('2017'), { ...at('2018'), line: lineWith({ subject: '512021', points }) })).toBeUndefined();
  });
});

test('a sum speaks for a group only when all members are in it, a ratio from two thirds on', () => {
  expect(isCovered({ members: 16, of: 17, share: null }, 'sum')).toBe(false);
  expect(isCovered({ members: 17, of: 17, share: null }, 'sum')).toBe(true);
  expect(isCovered({ members: 15, of: 17, share: null }, 'ratio')).toBe(true);
  expect(isCovered({ members: 11, of: 17, share: null }, 'ratio')).toBe(false);
  expect(isCovered({ members: 15, of: 17, share: 0.5 }, 'ratio')).toBe(false);
});

test('the last common period is the last of those that nearly all lines have', () => {
  const withPeriods = (...periods: string[]) => lineWith({ points: periods.map((period) => pointWith({ period })) });
  const lines = [
    withPeriods('2015', '2016'),
    withPeriods('2015', '2016'),
    withPeriods('2015', '2016'),
    withPeriods('2015', '2016'),
    withPeriods('2015', '2020'),
  ];
  expect(lastCommonPeriod(lines)).toBe('2016');
  expect(lastCommonPeriod([])).toBeUndefined();
});
