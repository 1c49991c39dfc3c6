import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Sparkline } from '@/components/charts/draw/sparkline';
import type { Point } from '@/lib/figures/comparison';
import { exampleLine, examplePoint } from '@/tests/example-comparison';

function draw(points: Point[]): string {
  const line = exampleLine('511722', points);
  return renderToStaticMarkup(createElement(Sparkline, { line, years: [2010, 2020], label: 'Course' }));
}

const strokes = (svg: string) => (/<path d="([^"]*)"/.exec(svg)?.[1] ?? '').split('M').length - 1;

test('years in a row are one stroke, a missing year is a gap', () => {
  const years = [2015, 2016, 2017].map((year) => examplePoint(String(year), year));
  expect(strokes(draw(years))).toBe(1);
  expect(strokes(draw([...years, examplePoint('2019', 1), examplePoint('2020', 2)]))).toBe(2);
});

test('a break is not crossed', () => {
  expect(
    strokes(draw([examplePoint('2017', 1), examplePoint('2018', 2, { status: 'B' }), examplePoint('2019', 3)])),
  ).toBe(2);
});

test('a figure alone is a dot, hollow where it is estimated', () => {
  expect(draw([examplePoint('2017', 1)])).toMatch(/<circle [^>]*fill-current/);
  expect(draw([examplePoint('2017', 1, { status: 'E' })])).toMatch(/<circle [^>]*fill-paper/);
});

test('parts of a year alone draw nothing', () => {
  expect(draw([examplePoint('2017-H1', 1)])).toBe('');
});
