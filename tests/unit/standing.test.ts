import { expect, test } from 'vitest';
import type { Figure } from '@/lib/figures/comparability';
import type { Line } from '@/lib/figures/comparison';
import { lastFigure, positionOf, standingOf } from '@/lib/figures/rank';
import { exampleComparison, exampleLine, examplePoint, rate } from '@/tests/example-comparison';

const at = (subject: string, value: number, period = '2020') => exampleLine(subject, [examplePoint(period, value)]);

function figureOf(line: Line): Figure {
  const [point] = line.points;
  if (!point) throw new Error('no point');
  return { indicator: rate, line, point };
}

const more = [at('511725', 30), at('511702', 20), at('511703', 10)];

test('a place is counted from the highest among those with a figure of the same period', () => {
  const own = at('511722', 44.56);
  const peers = [own, at('511723', 50), at('511724', 40), at('511781', 99, '2019'), ...more];
  expect(positionOf(figureOf(own), peers)).toMatchObject({
    from: 2,
    to: 2,
    of: 6,
    values: [10, 20, 30, 40, 44.56, 50],
  });
});

test('what differs by less than the decimals published ranks together', () => {
  const own = at('511722', 44.561);
  const peers = [own, at('511723', 44.559), at('511724', 40), ...more];
  expect(positionOf(figureOf(own), peers)).toMatchObject({ from: 1, to: 2, of: 6 });
});

test('figures of another series do not count, and four make no order', () => {
  const own = at('511722', 44);
  const other = { ...at('511724', 40), series: 'urbanization_rate.census' };
  expect(positionOf(figureOf(own), [own, ...more, other])).toBeUndefined();
});

test('among fewer than half of its side a place has no position', () => {
  const own = at('511722', 44);
  const silent = Array.from({ length: 7 }, (_, index) => exampleLine(`51190${index}`, []));
  expect(positionOf(figureOf(own), [own, at('511723', 50), ...more, ...silent])).toBeUndefined();
});

test('where too few have the last year it is ranked in the last one that enough have, which it names', () => {
  const own = exampleLine('511722', [examplePoint('2020', 44), examplePoint('2022', 60)]);
  const last = own.points[1];
  if (!last) throw new Error('no point');
  const position = positionOf({ indicator: rate, line: own, point: last }, [own, at('511723', 50), ...more]);
  expect(position).toMatchObject({ from: 2, of: 5, figure: { point: { period: '2020', value: 44 } } });
});

test('a rank says how many of all have a figure, so that those without are not taken for lower ones', () => {
  const own = at('511722', 44);
  const silent = Array.from({ length: 2 }, (_, index) => exampleLine(`51190${index}`, []));
  expect(positionOf(figureOf(own), [own, at('511723', 50), ...more, ...silent])).toMatchObject({ of: 5, among: 7 });
  expect(positionOf(figureOf(own), [own, at('511723', 50), ...more])).toMatchObject({ of: 5, among: 5 });
});

test('a position among estimated figures says so', () => {
  const own = at('511722', 44);
  const estimated = exampleLine('511724', [examplePoint('2020', 40, { status: 'E' })]);
  expect(positionOf(figureOf(own), [own, ...more, estimated])?.reasons).toEqual(['estimated']);
});

test('change is told from the first figure after a break, never across it', () => {
  const line = exampleLine('511722', [
    examplePoint('2017', 30),
    examplePoint('2018', 41, { status: 'B' }),
    examplePoint('2019', 42.5),
  ]);
  const comparison = exampleComparison([line]);
  const figure = lastFigure(comparison, line);
  if (!figure) throw new Error('no figure');
  const { change, years, figures } = standingOf(comparison, figure, [line]);
  expect(change?.from.point.period).toBe('2018');
  expect(change?.gap).toMatchObject({ value: 1.5, unit: 'points' });
  expect([years, figures]).toEqual([[2017, 2019], 3]);
});

test('part of a year is the last figure only where no full year has one', () => {
  const line = exampleLine('511722', [examplePoint('2019', 30), examplePoint('2020-H1', 31)]);
  expect(lastFigure(exampleComparison([line]), line)?.point.period).toBe('2019');
  const thin = exampleLine('511722', [examplePoint('2020-H1', 31)]);
  expect(lastFigure(exampleComparison([thin]), thin)?.point.period).toBe('2020-H1');
});
