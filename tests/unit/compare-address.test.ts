import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  withIndicator,
  withIndicatorAt,
  withIndicatorFirst,
  withoutIndicator,
  withSubject,
} from '@/components/compare/choices';
import {
  compareAddress,
  compareQuery,
  compareViews,
  dataAddress,
  readCompare,
  withSubjects,
} from '@/lib/addresses/compare';
import { completed, type Selection, selectionOf } from '@/lib/figures/selection';
import { exampleArea } from '@/tests/example-area';

const indicators = ['urbanization_rate', 'gdp', 'gdp_per_capita', 'export_openness', 'population_resident', 'exports'];
const year = fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: null });
const place = fc
  .integer({ min: 500100, max: 519999 })
  .map((code) => ({ kind: 'place' as const, id: String(code), without: [] }));

const selection: fc.Arbitrary<Selection> = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom(...indicators), { minLength: 1, maxLength: 6 }),
    subjects: fc.uniqueArray(place, { minLength: 1, maxLength: 24, selector: ({ id }) => id }),
    at: year,
    since: year,
    order: fc.constantFrom('given' as const, 'value' as const, 'gap' as const, 'change' as const),
    axes: fc.constantFrom('shared' as const, 'free' as const),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    chart: fc.constantFrom(...compareViews),
  })
  .map(({ ids: [indicator = 'gdp', ...others], ...rest }) =>
    completed(selectionOf({ indicator, others, ...rest }), exampleArea.lead),
  );

const read = (query: string) => readCompare(new URLSearchParams(query), exampleArea.lead);

describe('the address of a comparison', () => {
  test('brings back 200 random selections as they were', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(read(compareQuery(chosen))).toEqual({ selection: chosen, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('stays under 400 characters for 24 places in 6 indicators, and under 2,000 at the most', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(compareAddress('zh', chosen).length).toBeLessThan(400);
      }),
      { numRuns: 200 },
    );
    const longest = selectionOf({
      indicator: 'port_container_foreign_trade_growth',
      others: Array.from({ length: 11 }, () => 'port_container_foreign_trade_growth'),
      subjects: Array.from({ length: 60 }, (_, at) => ({ kind: 'place', id: String(500000 + at), without: [] })),
    });
    expect(compareAddress('zh', longest).length).toBeLessThan(2000);
  });

  test('of what the page shows by itself is bare', () => {
    expect(compareAddress('en', read('').selection)).toBe('/en/compare');
    expect(compareQuery({ ...read('').selection, chart: 'table' })).toBe('?v=table');
  });

  test('shows more than two single places in a table by itself, and keeps a view that was asked for', () => {
    const three = '?p=500153.511011.511083';
    expect(read(three).selection.chart).toBe('table');
    expect(compareQuery(read(three).selection)).toBe(three);
    expect(read(`${three}&v=table`).selection.chart).toBe('table');
    expect(read(`${three}&v=profile`).selection.chart).toBe('profile');
    expect(compareQuery(read(`${three}&v=profile`).selection)).toBe(`${three}&v=profile`);
    for (const other of ['?p=500153.511011', '?p=side-sichuan.side-chongqing.500153', '?p=side-sichuan*'])
      expect(read(other).selection.chart).toBe('profile');
  });

  test('follows the number of places where no other view was asked for', () => {
    const two = read('?p=500153.511011').selection;
    const three = withSubject(two, '511083');
    expect(three.chart).toBe('table');
    expect(withSubjects(three, two.subjects)).toEqual(two);
    expect(withSubject({ ...two, chart: 'heat' }, '511083').chart).toBe('heat');
  });

  test('tells one indicator alone from the usual ones', () => {
    const alone = { ...read('').selection, others: [] };
    expect(compareQuery(alone)).toBe('?i=urbanization_rate');
    expect(read('?i=urbanization_rate').selection.others).toEqual([]);
  });

  test('falls back to the profile from a view that is not of this page, and says so', () => {
    const { selection: chosen, problems } = read('?v=map');
    expect(chosen.chart).toBe('profile');
    expect(problems).toEqual([{ parameter: 'v', value: 'map', allowed: compareViews.join(', ') }]);
  });

  test('asks for the same data whatever the view, year, order and scale', () => {
    fc.assert(
      fc.property(selection, selection, (one, other) => {
        const { chart, at, since, order, axes, scale } = other;
        expect(dataAddress({ ...one, chart, at, since, order, axes, scale })).toBe(dataAddress(one));
      }),
    );
  });
});

describe('the indicators of a selection', () => {
  const chosen = selectionOf({ indicator: 'gdp', others: ['exports', 'imports'] });

  test('are put first without losing one', () => {
    expect(withIndicatorFirst(chosen, 'imports')).toMatchObject({ indicator: 'imports', others: ['gdp', 'exports'] });
    expect(withIndicatorFirst(chosen, 'gdp')).toEqual(chosen);
    expect(withIndicatorAt(chosen, 1, chosen.indicator)).toMatchObject({
      indicator: chosen.others[0],
      others: [chosen.indicator, ...chosen.others.slice(1)],
    });
    expect(withIndicatorAt(chosen, 0, 'imports')).toEqual({
      ...chosen,
      indicator: 'imports',
      others: ['exports', 'gdp'],
    });
    expect(withIndicatorAt(chosen, 1, 'none')).toEqual(chosen);
  });

  test('are taken out, but never the last', () => {
    expect(withoutIndicator(chosen, 'gdp')).toMatchObject({ indicator: 'exports', others: ['imports'] });
    expect(withoutIndicator(selectionOf({ indicator: 'gdp' }), 'gdp')).toBeUndefined();
  });

  test('stand only once', () => {
    expect(withIndicator(chosen, 'exports')).toEqual(chosen);
    expect(withIndicator(chosen, 'fdi_actual').others).toEqual(['exports', 'imports', 'fdi_actual']);
  });
});
