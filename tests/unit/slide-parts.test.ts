import { expect, test } from 'vitest';
import { slideSvg } from '@/components/briefings/slides/slide-svg';
import { showSlides } from '@/lib/briefing/shown-slides';
import type { ChartKind } from '@/lib/figures/chart-facts';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

/** A slide of so many places, the n-th with n per cent. */
function slideOfPlaces(count: number, chart: ChartKind) {
  const lines = Array.from({ length: count }, (_, at) =>
    exampleLine(`${at % 2 ? 50 : 51}${1000 + at}`, [examplePoint('2020', at + 1)]),
  );
  const content = briefingOf({ slides: [slideOf('view', [''])] });
  const [slide] = showSlides(content, () => exampleComparison(lines, { chart, subjects: [] }));
  if (!slide) throw new Error('no slide');
  return slideSvg({ slide, briefing: content, key: 'test' });
}

test.each(['bars', 'table'] as const)(
  '%s of many places stand in parts that hold every row once, on one scale',
  (chart) => {
    const { figures, small } = slideOfPlaces(30, chart);
    expect(figures.length).toBeGreaterThan(1);
    const rows = figures.map(({ rows }) => rows ?? { from: 0, to: 0 });
    expect(rows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
      Array.from({ length: 30 }, (_, at) => at),
    );
    expect(new Set(figures.map(({ scale }) => scale)).size).toBe(1);
    expect(small).toBe(false);
  },
);

test('bars of few places are one drawing', () => {
  expect(slideOfPlaces(5, 'bars').figures).toHaveLength(1);
});

test('a slide whose chart cannot be read from the back row says so', () => {
  expect(slideOfPlaces(30, 'heat').small).toBe(true);
  expect(slideOfPlaces(3, 'line').small).toBe(false);
});
