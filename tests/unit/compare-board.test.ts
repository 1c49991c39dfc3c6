import { describe, expect, test } from 'vitest';
import { hasOtherYears, undrawnOf } from '@/components/compare/caption';
import { playYearsOf } from '@/components/compare/choices';
import { gapTableOf } from '@/components/compare/gap-rows';
import { indicatorColumns, placeBlocks } from '@/components/compare/place-rows';
import type { Line, Point } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

const points = (values: Record<string, number>, more: Partial<Point> = {}) =>
  Object.entries(values).map(([period, value]) => examplePoint(period, value, more));
const line = (subject: string, values: Record<string, number>, more: Partial<Line> = {}) =>
  exampleLine(subject, points(values), more);

const pairs = [
  { left: '512021', right: '500152' },
  { left: '511623', right: '500112' },
];
const four = (chosen: Partial<Selection> = {}) =>
  exampleComparison(
    [
      line('512021', { '2020': 30, '2021': 31 }),
      line('511623', { '2020': 20 }),
      line('500152', { '2020': 58, '2021': 59 }),
      line('500112', { '2020': 80 }),
    ],
    chosen,
    { pairs },
  );

describe('the table of gaps', () => {
  test('has a row for each indicator of the lead pair, all under the same two', () => {
    const incomes = exampleSecond({ '500152': points({ '2021': 2 }), '512021': points({ '2021': 1 }) });
    const content = gapTableOf(exampleIndicators(four(), [incomes]), 'en');
    expect(content?.rows.map(({ pair }) => [pair.a?.line.subject, pair.b?.line.subject])).toEqual([
      ['512021', '500152'],
      ['512021', '500152'],
    ]);
  });

  test('has a row for each facing pair where these are compared, the farthest apart first', () => {
    const content = gapTableOf(four({ chart: 'dumbbell' }), 'zh');
    expect(content?.heads.slice(1)).toEqual(['四川', '重庆']);
    expect(content?.rows.map(({ key, pair }) => [key, pair.gap?.value])).toEqual([
      ['511623 500112', 60],
      ['512021 500152', 28],
    ]);
  });

  test('is none for a place alone', () => {
    expect(gapTableOf(exampleComparison([line('512021', { '2020': 1 })]), 'zh')).toBeUndefined();
  });
});

test('only the years are played in which the lead pair has figures', () => {
  const third = line('500153', { '2000': 3, '2005': 4 });
  const comparison = exampleComparison([
    line('512021', { '2010': 1, '2020': 2 }),
    line('500152', { '2010': 1 }),
    third,
  ]);
  expect(playYearsOf(comparison)).toEqual([2010]);
});

test('other years are spoken of only where one is shown', () => {
  const even = exampleComparison([line('512021', { '2020': 1 }), line('500152', { '2020': 1 })], { chart: 'profile' });
  expect(hasOtherYears(even)).toBe(false);
  const older = { ...even, lines: [...even.lines, line('500153', { '2015': 3 })] };
  expect(hasOtherYears(older)).toBe(true);
  expect(hasOtherYears({ ...older, selection: { ...older.selection, chart: 'multiples' } })).toBe(true);
});

test('what has no line to draw is named, with the reason', () => {
  const none = exampleSecond({ '512021': [], '500152': [] });
  const refused = none.lines.map((one) => ({ ...one, refused: { reason: 'aggregation' as const } }));
  const half = exampleSecond({ '512021': points({ '2020': 1 }), '500152': [] }, { id: 'retail', nameZh: '零售' });
  const own = [line('512021', { '2020': 1 }), line('500152', { '2020': 1 })];
  const first = exampleComparison(own, { chart: 'multiples' });
  const all = exampleIndicators(first, [{ ...none, lines: refused }, half]);
  expect(undrawnOf(all, 'zh')).toEqual(['收入（不能按组成区县合计）', '零售（500152）']);
});

test('a row without a change says what keeps it from one', () => {
  const broken = exampleLine('512021', [examplePoint('2010', 1), examplePoint('2020', 2, { status: 'B' })]);
  const comparison = exampleComparison([broken, line('500152', { '2020': 1 })]);
  const rows = placeBlocks(comparison, indicatorColumns(comparison)).flatMap((block) => block.rows);
  expect(rows.map(({ change, unchanged }) => [change, unchanged])).toEqual([
    [undefined, ['break']],
    [undefined, []],
  ]);
});
