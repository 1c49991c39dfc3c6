import { describe, expect, it } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { commandOf, move, type Position } from '@/components/charts/live/walk';
import { lightColours } from '@/components/charts/parts/colours';
import type { Step } from '@/components/charts/parts/steps';
import { chartKinds } from '@/lib/figures/selection';
import { dataGeography } from '@/tests/data-geography';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

const anyue = exampleLine('512021', [examplePoint('2010', 20), examplePoint('2020', 34)]);
const tongnan = exampleLine('500152', [examplePoint('2010', 40), examplePoint('2015', 50), examplePoint('2020', 58)]);
const pairs = [{ left: '512021', right: '500152' }];
const comparison = exampleComparison([anyue, tongnan], {}, { pairs });
const incomes = exampleSecond({
  '512021': [examplePoint('2010', 9000), examplePoint('2020', 18000)],
  '500152': [examplePoint('2010', 12000), examplePoint('2020', 30000)],
});
const lines = kinds.line.steps(comparison);

/** Where a run of keys leads, as subject and period. */
function walk(rows: Step[][], ...keys: string[]): string {
  let position: Position | undefined;
  for (const key of keys) {
    const command = commandOf(key);
    if (command) position = move(rows, position, command);
  }
  const step = position && rows[position.row]?.[position.at];
  return step ? `${step.line.subject} ${step.point.period}` : 'nowhere';
}

describe('stepping through lines', () => {
  it('starts at the first point, goes along the line and holds at its ends', () => {
    expect(walk(lines, 'ArrowRight')).toBe('512021 2010');
    expect(walk(lines, 'ArrowRight', 'ArrowRight')).toBe('512021 2020');
    expect(walk(lines, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('512021 2020');
    expect(walk(lines, 'ArrowRight', 'ArrowLeft')).toBe('512021 2010');
    expect(walk(lines, 'Home', 'End')).toBe('512021 2020');
  });

  it('stays on a line of one point at its ends', () => {
    const kaizhou = exampleLine('500154', [examplePoint('2020', 50)]);
    const rows = kinds.line.steps(exampleComparison([anyue, kaizhou]));
    expect(walk(rows, 'ArrowRight', 'ArrowDown', 'Home')).toBe('500154 2020');
    expect(walk(rows, 'ArrowRight', 'ArrowDown', 'End')).toBe('500154 2020');
  });

  it('keeps the time when it changes the line, by arrow, page or side', () => {
    expect(walk(lines, 'ArrowRight', 'End', 'ArrowDown')).toBe('500152 2020');
    expect(walk(lines, 'ArrowRight', 'End', 'PageDown', 'ArrowLeft', 'PageUp')).toBe('512021 2010');
    expect(walk(lines, 'ArrowRight', 'End', 'd')).toBe('500152 2020');
    expect(walk(lines, 'D')).toBe('500152 2010');
    expect(walk(lines, 'd', 'A')).toBe('512021 2010');
  });

  it('goes nowhere by other keys and without any point', () => {
    expect(walk(lines, 'x', 'toString')).toBe('nowhere');
    expect(walk([], 'ArrowRight', 'a')).toBe('nowhere');
  });
});

describe('stepping through other charts', () => {
  it('crosses the border within a pair', () => {
    const rows = kinds.dumbbell.steps(comparison);
    expect(walk(rows, 'ArrowRight', 'ArrowRight')).toBe('500152 2020');
    expect(walk(rows, 'ArrowRight', 'd', 'a')).toBe('512021 2020');
  });

  it('goes down the bars with every arrow', () => {
    const rows = kinds.bars.steps(comparison);
    expect(walk(rows, 'ArrowRight')).toBe('500152 2020');
    expect(walk(rows, 'ArrowRight', 'ArrowRight')).toBe('512021 2020');
    expect(walk(rows, 'ArrowRight', 'ArrowDown')).toBe('512021 2020');
    expect(walk(rows, 'ArrowRight', 'End', 'Home')).toBe('500152 2020');
  });

  it.each(chartKinds)('finds every drawn point of a %s', (kind) => {
    const two = { ...exampleIndicators(comparison, [incomes]), map: dataGeography.layouts };
    const steps = kinds[kind].steps(two).flat();
    const size = { width: 560, height: kinds[kind].height(two, 560) };
    const option = kinds[kind].build({ comparison: two, locale: 'en', colours: lightColours, ...size });
    expect(steps.length).toBeGreaterThan(1);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
    for (const { key } of steps) expect(JSON.stringify(option)).toContain(JSON.stringify(key));
  });
});

describe('stepping through several indicators', () => {
  const both = exampleIndicators(comparison, [incomes]);

  it.each(['profile', 'dumbbell'] as const)('goes from one to the next in a %s and stays on the side', (kind) => {
    const rows = kinds[kind].steps(both);
    expect(rows.map((row) => row.map(({ comparison: of }) => of?.indicator.id))).toEqual([
      ['urbanization_rate', 'urbanization_rate'],
      ['income', 'income'],
    ]);
    expect(walk(rows, 'ArrowRight', 'd', 'ArrowDown')).toBe('500152 2020');
  });

  it.each(['table', 'heat'] as const)('keeps the indicator from place to place in a %s', (kind) => {
    const rows = kinds[kind].steps(both);
    let position = move(rows, undefined, 'next');
    position = move(rows, move(rows, position, 'next'), 'down');
    const step = position && rows[position.row]?.[position.at];
    expect([step?.line.subject, step?.comparison?.indicator.id]).toEqual(['500152', 'income']);
  });

  it('goes along the years that both indicators of a scatter have', () => {
    const [first] = kinds.scatter.steps(both);
    expect(first?.map(({ point, beside }) => [point.value, beside?.point.value])).toEqual([
      [20, 9000],
      [34, 18000],
    ]);
  });
});
