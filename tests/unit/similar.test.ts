import fc from 'fast-check';
import { expect, test } from 'vitest';
import { farthest, similarPlaces, type Traits } from '@/lib/figures/similar';

const traits = (residents: number, urbanization: number, perResident: number): Traits => ({
  residents,
  urbanization,
  perResident,
});
const list = (...rows: [id: string, ...values: [number, number, number]][]) =>
  new Map(rows.map(([id, ...values]) => [id, traits(...values)]));

test('nearness is the distance in median absolute deviations', () => {
  // Urbanization: median 50, deviations 20 10 0 10 20, so their median is 10. Residents and GDP are the same everywhere.
  const same = [100, 50_000] as const;
  const found = similarPlaces(
    list(
      ['a', same[0], 30, same[1]],
      ['b', same[0], 40, same[1]],
      ['c', same[0], 50, same[1]],
      ['d', same[0], 60, same[1]],
      ['e', same[0], 70, same[1]],
    ),
    2,
  );
  expect(Object.fromEntries(found)).toEqual({
    a: ['b', 'c'],
    b: ['a', 'c'],
    c: ['b', 'd'],
    d: ['c', 'e'],
    e: ['d', 'c'],
  });
});

test('sizes are compared by ratio, so that twice is as near as half', () => {
  // Logarithms of base 2: 0 1 2 3 4, median 2, deviations 2 1 0 1 2, their median 1; the two others tell nothing.
  const found = similarPlaces(
    list(['a', 1, 50, 9], ['b', 2, 50, 9], ['c', 4, 50, 9], ['d', 8, 50, 9], ['e', 16, 50, 9]),
    4,
  );
  expect(found.get('c')).toEqual(['b', 'd', 'a', 'e']);
});

test('all three count alike, each on its own scale', () => {
  // Residents 1 MAD = one doubling; urbanization 1 MAD = 10 points; from c: x is (1, 1) off, y is (0, 2) off.
  const found = similarPlaces(
    list(
      ['a', 1, 30, 9],
      ['b', 2, 40, 9],
      ['c', 4, 50, 9],
      ['x', 8, 60, 9],
      ['y', 4, 70, 9],
      ['e', 16, 50, 9],
      ['f', 2, 50, 9],
    ),
    6,
  );
  const order = found.get('c') ?? [];
  expect(order[0]).toBe('f');
  expect(order.indexOf('x')).toBeLessThan(order.indexOf('y'));
});

test('an extreme counts as the farthest, no more', () => {
  // Median 50, deviation 10: both extremes stand at +4, so they are alike in this.
  const found = similarPlaces(
    list(
      ['a', 1, 30, 9],
      ['b', 1, 40, 9],
      ['c', 1, 50, 9],
      ['d', 1, 60, 9],
      ['e', 1, 50 + 10 * farthest, 9],
      ['f', 1, 1000, 9],
      ['g', 1, 45, 9],
    ),
    1,
  );
  expect(found.get('f')).toEqual(['e']);
  expect(found.get('e')).toEqual(['f']);
});

test('where most are the same, any other is as far as can be', () => {
  const found = similarPlaces(
    list(['a', 1, 50, 9], ['b', 1, 50, 9], ['c', 1, 50, 9], ['d', 1, 51, 9], ['e', 1, 99, 9]),
    1,
  );
  expect(found.get('d')).toEqual(['e']);
  expect(found.get('a')).toEqual(['b']);
});

test('a place without a usable figure is like none, and none is like it', () => {
  const found = similarPlaces(list(['a', 1, 50, 9], ['b', 0, 50, 9], ['c', 2, 50, Number.NaN], ['d', 3, 50, 9]));
  expect(Object.fromEntries(found)).toEqual({ a: ['d'], d: ['a'] });
});

test('no place is like itself, and the order of the rows does not matter', () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 1, max: 9e5 }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const named = rows.map((values, at): [string, Traits] => [`p${at}`, traits(...values)]);
      const found = similarPlaces(new Map(named));
      expect(similarPlaces(new Map([...named].reverse()))).toEqual(found);
      for (const [id, alike] of found) {
        expect(alike).not.toContain(id);
        expect(alike).toHaveLength(Math.min(5, rows.length - 1));
      }
    }),
  );
});
