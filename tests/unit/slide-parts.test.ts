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

test('a table of many places has all that has room, and counts the rest', () => {
  const { figures, small, cut } = slideOfPlaces(30, 'table');
  expect([figures.length, small, cut]).toEqual([1, false, false]);
});

test('many bars stand in two columns that hold every place once, on one scale', () => {
  const { svg, small } = slideOfPlaces(30, 'bars');
  const bars = [
    ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#(?:0072b2|d55e00)"\/>/g),
  ].map(([, x, , width]) => ({ x: Number(x), width: Number(width) }));
  expect(bars).toHaveLength(30);
  expect(new Set(bars.map(({ x }) => Math.round(x))).size).toBe(2);
  const widths = bars.map(({ width }) => width).sort((a, b) => a - b);
  expect((widths.at(-1) ?? 0) / (widths[0] ?? 1)).toBeCloseTo(30, 0);
  expect(small).toBe(false);
});

test('bars of few places are one drawing', () => {
  expect(slideOfPlaces(5, 'bars').figures).toHaveLength(1);
});

test('no chart has text that cannot be read from the back row', () => {
  expect(slideOfPlaces(30, 'heat').small).toBe(false);
  expect(slideOfPlaces(3, 'line').small).toBe(false);
});
