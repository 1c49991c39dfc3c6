import { describe, expect, it } from 'vitest';
import { renderSvg } from '@/components/charts/draw/svg';
import { kindOf } from '@/components/charts/kinds/kinds';
import { nearestSpot, type Spot } from '@/components/charts/live/positions';
import { lightColours } from '@/components/charts/parts/colours';
import { pairPath, subjectPath } from '@/lib/addresses/subject';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const spot = (x: number, y: number, more: Partial<Spot> = {}): Spot => ({
  ...{ seriesIndex: 0, dataIndex: 0, shape: false, x, y },
  ...more,
});

describe('the point at the pointer', () => {
  const row = (y: number) => [spot(100, y, { reach: [900, 12] }), spot(700, y, { reach: [900, 12] })] as const;
  const [a, b] = row(50);
  const [c, d] = row(74);
  const spots = new Map(Object.entries({ a, b, c, d }));

  it.each([
    [90, 50, 'a'],
    [399, 55, 'a'],
    [401, 45, 'b'],
    [899, 61, 'b'],
    [2, 64, 'c'],
    [640, 80, 'd'],
  ])('is the nearer of those of its row at %i, %i', (x, y, key) => {
    expect(nearestSpot(spots, x, y)).toBe(key);
  });

  it('is none where no row and no mark is near', () => {
    expect(nearestSpot(spots, 400, 120)).toBeUndefined();
    expect(nearestSpot(new Map([['far', spot(10, 10)]]), 60, 60)).toBeUndefined();
  });
});

describe('the page of a line', () => {
  it.each([
    ['place', '512021', '/zh/places/512021'],
    ['place', 'port-luzhou', '/zh/places/port-luzhou'],
    ['group', 'cluster-eastern', '/zh/clusters/cluster-eastern'],
    ['group', 'cluster-eastern~512021', '/zh/compare?p=cluster-eastern~512021'],
    ['group', '_512021_500153', '/zh/compare?p=_512021_500153'],
  ] as const)('of the %s %s is %s', (kind, subject, path) => {
    expect(subjectPath('zh', { kind, subject })).toBe(path);
  });

  it('of a pair is its comparison in the indicator', () => {
    expect(pairPath('en', ['512021', '500153'], 'gdp')).toBe('/en/compare?i=gdp&p=512021.500153');
  });
});

describe.each(['strip', 'bars', 'dumbbell'] as const)('a drawing of kind %s', (chart) => {
  const lines = ['511001', '511002', '500101', '500102'].map((id, at) =>
    exampleLine(id, [examplePoint('2020', 30 + at)]),
  );
  const pairs = [{ left: '511001', right: '500101' }];
  const given = exampleComparison(lines);
  const comparison = { ...given, pairs, selection: { ...given.selection, chart } };

  it('names the places of its marks in a page', () => {
    const { build, height } = kindOf(comparison);
    const size = { width: 560, height: height(comparison, 560) };
    const svg = renderSvg(build({ comparison, locale: 'zh', colours: lightColours, ...size }), {
      ...size,
      locale: 'zh',
    });
    const named = [...svg.matchAll(/data-of="(\d+)"/g)].map(([, id]) => id);
    expect(named).toEqual(
      expect.arrayContaining(chart === 'dumbbell' ? ['511001', '500101'] : lines.map(({ subject }) => subject)),
    );
  });
});
