import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from '@/lib/figures/band';
import type { Indicator } from '@/lib/figures/comparison';
import { decimalsOf, halfAround, halfUnit, overlap } from '@/lib/figures/interval';
import { digitsOf, type Printed, printedHalf, ratioHalf } from '@/lib/figures/printed-width';
import { positionOf } from '@/lib/figures/rank';
import { intervalOf, isClearlyDifferent, isOfUnknownWidth } from '@/lib/figures/uncertainty';
import { exampleLine, examplePoint, figureWith, rate } from '@/tests/example-comparison';

const printed = (value: number, more: Partial<Printed> = {}): Printed => ({
  ...{ value, bound: null, working: null, parts: null, batch: 'one' },
  ...more,
});
const halfOf = (own: Printed, others: Printed[] = []) =>
  printedHalf(own, digitsOf([own, ...others]).get(own.batch) ?? { value: 0, parts: [] });

describe('the width of a printed value', () => {
  test('is half of its last digit', () => {
    expect(halfOf(printed(45.3))).toBe(0.05);
    expect(halfOf(printed(3457))).toBe(0.5);
    expect(halfOf(printed(0))).toBe(0.5);
  });

  test('takes the digits of those that its source gives alike, for zeros at the end are not stored', () => {
    expect(halfOf(printed(28.4), [printed(31.57)])).toBe(0.005);
    expect(halfOf(printed(28.4), [printed(31.57, { batch: 'another' })])).toBe(0.05);
  });

  test('is open above for what is only said to be passed, and as wide as the words for what is about a value', () => {
    expect(halfOf(printed(40, { bound: 'over' }))).toBe(0);
    expect(halfOf(printed(1500, { bound: 'about' }))).toBe(50);
    expect(halfOf(printed(16.5, { bound: 'near' }))).toBe(0.05);
  });

  test('of a share: 8472.5 of 36.8 % is 22,992 to 23,055', () => {
    // 8472.45 ÷ 36.85 % = 22991.7; 8472.55 ÷ 36.75 % = 23054.6, which is 31.6 above 23,023.
    const half = halfOf(printed(23023, { working: 'share', parts: [8472.5, 36.8] }));
    expect(half).toBeCloseTo(31.6, 1);
    expect(half).toBeGreaterThanOrEqual(23054.56 - 23023);
  });

  test('of a conversion, a sum and what growth led from', () => {
    // (300 ± 0.5) × (6.3093 ± 0.00005) ten thousand CNY: at least 299.5 × 6.30925 = 1889.62, against 1893.
    expect(halfOf(printed(0.1893, { working: 'converted', parts: [300, 6.3093] }))).toBe(0.000338);
    expect(halfOf(printed(42.21, { working: 'difference', parts: [57.94, 15.73] }))).toBe(0.01);
    expect(halfOf(printed(73.67, { working: 'sum', parts: [57.94, 15.73] }))).toBe(0.01);
    // 447.98 ± 0.005 over 1.0945 ± 0.00005: 409.32 at most, 409.28 at least.
    expect(halfOf(printed(409.3, { working: 'growth', parts: [447.98, 1.0945] }))).toBeCloseTo(0.0243, 3);
  });

  test('of a ratio of two rounded values', () => {
    // 32.4 ± 0.05 of 75.0 ± 0.05: 32.45 ÷ 74.95 = 43.2955 %, 0.0955 above 43.2.
    expect(ratioHalf(43.2, 100, { value: 32.4, half: 0.05 }, { value: 75, half: 0.05 })).toBe(0.0956);
    expect(ratioHalf(1, 1, { value: 1, half: 0.5 }, { value: 0.3, half: 0.5 })).toBeUndefined();
  });

  test('keeps three digits and is never too small', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e3, noNaN: true }),
        (half, value) => {
          const told = halfAround(value, [value - half, value + half]) ?? Number.NaN;
          expect(told).toBeGreaterThanOrEqual(half * (1 - 1e-6) - 1e-9);
          expect(told).toBeLessThanOrEqual(half * 1.011 + 1e-9 + (half > 100 ? 1 : 0));
        },
      ),
    );
  });

  test('decimals are those of the decimal number', () => {
    expect([decimalsOf(1e-7), decimalsOf(12.5), decimalsOf(1500), decimalsOf(1500, true)]).toEqual([7, 1, 0, -2]);
    expect([halfUnit(2), halfUnit(0), halfUnit(-2)]).toEqual([0.005, 0.5, 50]);
  });
});

const at = (value: number, more: Parameters<typeof figureWith>[0] = {}, indicator: Partial<Indicator> = {}) =>
  figureWith({ value, ...more }, {}, indicator);

describe('two figures', () => {
  test('printed to the same digit differ clearly where they differ at all: ranges that touch do not overlap', () => {
    expect(isClearlyDifferent(at(45.31), at(45.32))).toBe(true);
    expect(isClearlyDifferent(at(0.1, { half: 0.05 }), at(0.2, { half: 0.05 }))).toBe(true);
    expect(overlap([0.05, 0.15], [0.15, 0.25])).toBe(false);
  });

  test('are level where they are written alike, however exact', () => {
    expect(isClearlyDifferent(at(45.3101, { half: 0.00001 }), at(45.3104, { half: 0.00001 }))).toBe(false);
  });

  test('are level where their ranges overlap: 43.11 ± 0.108 and 43.20 ± 0.103', () => {
    expect(isClearlyDifferent(at(43.11, { half: 0.108 }), at(43.2, { half: 0.103 }))).toBe(false);
    expect(isClearlyDifferent(at(43.11, { half: 0.04 }), at(43.2, { half: 0.04 }))).toBe(true);
  });

  test('of which one is only a bound are level with all above it', () => {
    const bound = at(40, { over: true, half: 0 });
    expect(intervalOf(bound)).toEqual([40, Number.POSITIVE_INFINITY]);
    expect([at(39), at(41), at(4000)].map((one) => isClearlyDifferent(bound, one))).toEqual([true, false, false]);
  });

  test('are told apart the same from either side', () => {
    const figure = fc
      .record({ value: fc.integer({ min: 0, max: 400 }), half: fc.integer({ min: 0, max: 60 }), over: fc.boolean() })
      .map(({ value, half, over }) => at(value / 100, { half: half / 100, over }));
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(isClearlyDifferent(a, b)).toBe(isClearlyDifferent(b, a));
      }),
    );
  });

  test('an estimate gives no width unless it was worked out of printed figures', () => {
    expect(isOfUnknownWidth({ status: 'E', doubt: 'E' })).toBe(true);
    expect(isOfUnknownWidth({ status: 'E', doubt: 'E', working: 'converted' })).toBe(false);
    expect(isOfUnknownWidth({ status: 'A', doubt: null })).toBe(false);
  });
});

describe('a position', () => {
  const line = (subject: string, value: number, more = {}) => exampleLine(subject, [examplePoint('2020', value, more)]);
  const peers = [
    line('511723', 60),
    line('511725', 43.2, { half: 0.1 }),
    line('511702', 43.21, { half: 0.15 }),
    line('511703', 10),
  ];
  const own = line('511722', 43.11, { half: 0.1 });
  const figureOf = (one: typeof own) => ({
    indicator: rate,
    line: one,
    point: one.points[0] ?? examplePoint('2020', 0),
  });

  test('is a range over those that are not clearly different', () => {
    expect(positionOf(figureOf(own), [own, ...peers])).toMatchObject({
      from: 2,
      to: 4,
      of: 5,
      told: 'range',
      loose: false,
    });
  });

  test('is joint where all of them are written alike', () => {
    const twin = line('511724', 60);
    expect(positionOf(figureOf(twin), [twin, own, ...peers])).toMatchObject({ from: 1, to: 2, told: 'joint' });
  });

  test('is not strict for an estimate without a width', () => {
    const guess = line('511724', 30, { status: 'E' });
    expect(positionOf(figureOf(guess), [guess, own, ...peers])).toMatchObject({
      from: 5,
      to: 5,
      told: 'alone',
      loose: true,
    });
  });

  test('of a bound goes up to the first', () => {
    const bound = line('511724', 40, { over: true, half: 0 });
    expect(positionOf(figureOf(bound), [bound, own, ...peers])).toMatchObject({ from: 1, to: 5, told: 'range' });
  });

  test('has a band that ends before the next that is clearly different', () => {
    const figures = [own, ...peers, line('511726', 43.22, { half: 0.001 })].map(figureOf);
    const [first] = figures;
    if (!first) throw new Error('no figure');
    const { low, high, level } = bandOf(first, figures);
    expect([low, high].map((one) => Math.round(one * 1000) / 1000)).toEqual([43.01, 43.21]);
    expect(level.map((one) => one.line.subject)).toEqual(['511725', '511702']);
  });
});
