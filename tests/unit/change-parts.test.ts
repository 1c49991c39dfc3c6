import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeParts, decompose, type Stratum } from '@/lib/figures/change-parts';
import { examplePoint, exampleSecond } from '@/tests/example-comparison';

describe('a change of a rate falls apart', () => {
  // By hand: town 100 people at 80 %, country 100 at 20 %: 50 %. Then 150 at 80 % and 50 at 40 %: 70 %.
  // Shares 0.5/0.5 → 0.75/0.25. Rate: 0 + ½(0.5 + 0.25) × 20 = 7.5. Composition: 0.25 × (80 − 60) + (−0.25) × (30 − 60) = 12.5.
  const strata: Stratum[] = [
    { id: 'town', earlier: { numerator: 80, denominator: 100 }, later: { numerator: 120, denominator: 150 } },
    { id: 'country', earlier: { numerator: 20, denominator: 100 }, later: { numerator: 20, denominator: 50 } },
  ];

  test('into own rates and moves between the parts', () => {
    const found = decompose(strata);
    expect(found).toMatchObject({ earlier: 50, later: 70, change: 20, rate: 7.5, composition: 12.5 });
    expect(found).toMatchObject({
      parts: [
        { id: 'town', rate: 0, composition: 5 },
        { id: 'country', rate: 7.5, composition: 7.5 },
      ],
    });
  });

  test('into nothing where a part is alone or empty', () => {
    expect(decompose(strata.slice(0, 1))).toEqual({ untold: 'too-few' });
    const empty = { id: 'empty', earlier: { numerator: 0, denominator: 0 }, later: { numerator: 1, denominator: 2 } };
    expect(decompose([...strata, empty])).toEqual({ untold: 'missing' });
  });
});

const ratio = fc
  .record({
    denominator: fc.double({ min: 1, max: 500, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ denominator, share }) => ({ denominator, numerator: denominator * share }));
const strata = fc.array(fc.record({ id: fc.string({ maxLength: 6 }), earlier: ratio, later: ratio }), {
  minLength: 2,
  maxLength: 17,
});

test('the components always add up to the change', () => {
  fc.assert(
    fc.property(strata, (own) => {
      const found = decompose(own);
      if ('untold' in found) throw new Error(found.untold);
      expect(found.rate + found.composition).toBeCloseTo(found.change, 8);
      expect(found.later - found.earlier).toBeCloseTo(found.change, 8);
    }),
  );
});

test('rates that stay leave composition alone, shares that stay leave rates alone', () => {
  fc.assert(
    fc.property(strata, fc.double({ min: 1.1, max: 3, noNaN: true }), (own, factor) => {
      const moved = own.map((one, at) => {
        const scale = at % 2 ? factor : 1;
        return {
          ...one,
          later: { numerator: one.earlier.numerator * scale, denominator: one.earlier.denominator * scale },
        };
      });
      expect(decompose(moved)).toMatchObject({ rate: expect.closeTo(0, 8) });
      const grown = own.map((one) => ({
        ...one,
        later: { numerator: one.earlier.numerator / 2, denominator: one.earlier.denominator },
      }));
      expect(decompose(grown)).toMatchObject({ composition: expect.closeTo(0, 8) });
    }),
  );
});

describe('figures of places', () => {
  const people = (last: ReturnType<typeof examplePoint>) =>
    exampleSecond({
      '500152': [examplePoint('2010', 60), examplePoint('2020', 70)],
      '500153': [examplePoint('2010', 70), last],
    });
  const urban = exampleSecond({
    '500152': [examplePoint('2010', 20), examplePoint('2020', 35)],
    '500153': [examplePoint('2010', 30), examplePoint('2020', 40)],
  });
  const told = (last: ReturnType<typeof examplePoint>) =>
    changeParts({ numerator: urban, denominator: people(last) }, ['500152', '500153'], ['2010', '2020']);

  test('give the change of the whole', () => {
    expect(told(examplePoint('2020', 80))).toMatchObject({ earlier: expect.closeTo(50 / 1.3, 9), later: 50 });
  });
  test('are refused where one is missing or a break lies between', () => {
    expect(told(examplePoint('2020', null))).toEqual({ untold: 'missing' });
    expect(told(examplePoint('2020', 80, { status: 'B' }))).toEqual({ untold: 'break' });
    const sources = { numerator: urban, denominator: people(examplePoint('2020', 80)) };
    expect(changeParts(sources, ['500152', '511000'], ['2010', '2020'])).toEqual({ untold: 'missing' });
  });
});
