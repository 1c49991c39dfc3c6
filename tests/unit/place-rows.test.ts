import { describe, expect, test } from 'vitest';
import type { Comparison, Line, Place, Point } from '@/lib/figures/comparison';
import { keyFigure } from '@/lib/places/key-figures';
import { shareOfPeers } from '@/lib/places/peer-place';
import { censusSpan, figureBefore, indicatorRows } from '@/lib/places/place-rows';
import { sheetRows } from '@/lib/places/sheet-rows';
import { exampleComparison, exampleLine, examplePoint, exampleSeries, rate } from '@/tests/example-comparison';

const own = { id: '1', kind: 'county', border: true, side: 'right' } as unknown as Place;
const series = (name: string, rank: number) => exampleSeries(name, { rank });
const names = ['census', 'year-end', 'year-end-2010', 'panel'];

type Courses = Record<string, Point[]>;

function comparisonOf(courses: Courses, others: Record<string, Courses> = {}, indicator = rate): Comparison {
  const lines = Object.entries({ '1': courses, ...others }).flatMap(([subject, all]) =>
    Object.entries(all).map(
      ([name, points]): Line => exampleLine(subject, points, { series: `urbanization_rate.${name}` }),
    ),
  );
  return exampleComparison(lines, {}, { indicator, series: names.map((name, at) => series(name, at + 1)) });
}

const rowOf = (comparison: Comparison) => indicatorRows([comparison], own, { from: 2010, to: 2020 })[0];

describe('the series that leads a row', () => {
  const census = [examplePoint('2010-11-01', 41), examplePoint('2020-11-01', 59.9)];

  test('has the newest figure, beside the census', () => {
    const row = rowOf(comparisonOf({ census, 'year-end': [examplePoint('2021', 60.8)] }));
    expect(row?.lead.figure.point.value).toBe(60.8);
    expect(row?.series.find(({ spanned }) => spanned)?.spanned?.gap.value).toBeCloseTo(18.9);
    expect(row?.lead.yearly).toBeUndefined();
  });

  test('is never of a base that was replaced', () => {
    const old = [examplePoint('2021', 70, { vintage: 'replaced' })];
    expect(rowOf(comparisonOf({ census, 'year-end-2010': old }))?.lead.figure.point.value).toBe(59.9);
  });

  test('is of one year a published one before one worked out here or of low reliability', () => {
    const panel = [examplePoint('2020', 61, { status: 'U' })];
    const computed = [examplePoint('2020', 62, { computed: true })];
    const row = rowOf(comparisonOf({ panel, 'year-end': computed, census }));
    expect(row?.lead.figure.point.value).toBe(59.9);
  });

  test('tells a change from the year before alone, and what came before it', () => {
    const run = [examplePoint('2018', 50), examplePoint('2020', 53), examplePoint('2021', 54)];
    const row = rowOf(comparisonOf({ 'year-end': run }));
    expect(row?.lead.yearly?.from.point.period).toBe('2020');
    expect(row && figureBefore(row)?.point.period).toBe('2020');
    const gapped = rowOf(comparisonOf({ 'year-end': run.filter(({ period }) => period !== '2020') }));
    expect(gapped?.lead.yearly).toBeUndefined();
  });
});

test('the span is that of the last two censuses, and of none with fewer', () => {
  const three = ['2000-11-01', '2010-11-01', '2020-11-01'].map((day) => examplePoint(day, 40));
  expect(censusSpan([comparisonOf({ census: three })], 'urbanization_rate')).toEqual({ from: 2010, to: 2020 });
  expect(censusSpan([comparisonOf({ census: three.slice(2) })], 'urbanization_rate')).toBeUndefined();
  expect(censusSpan([comparisonOf({ 'year-end': [examplePoint('2021', 1)] })], 'urbanization_rate')).toBeUndefined();
});

describe('the share of a total in its side', () => {
  const total = { ...rate, aggregation: 'sum' as const, unit: '1e4 persons' };
  const others = (last: string[]) =>
    Object.fromEntries(
      ['2', '3', '4', '5'].map((subject) => [
        subject,
        { 'year-end': [examplePoint('2020', 20), ...(last.includes(subject) ? [examplePoint('2021', 40)] : [])] },
      ]),
    );
  const mine = { 'year-end': [examplePoint('2020', 20), examplePoint('2021', 40)] };

  test('is of the newest time that all have', () => {
    const row = rowOf(comparisonOf(mine, others(['2', '3', '4', '5']), total));
    expect(row && shareOfPeers(row)).toMatchObject({
      percent: 20,
      of: 5,
      among: 5,
      figure: { point: { period: '2021' } },
    });
    const earlier = rowOf(comparisonOf(mine, others(['2', '3', '4']), total));
    expect(earlier && shareOfPeers(earlier)).toMatchObject({ of: 5, figure: { point: { period: '2020' } } });
  });

  test('is not told of a rate', () => {
    const row = rowOf(comparisonOf(mine, others(['2', '3', '4', '5'])));
    expect(row && shareOfPeers(row)).toBeUndefined();
  });
});

describe('the rank on a sheet', () => {
  const census = (value: number) => [examplePoint('2010-11-01', value - 15), examplePoint('2020-11-01', value)];
  const others = (at: (value: number) => Courses) =>
    Object.fromEntries([30, 40, 50, 60, 70].map((value) => [`9${value}`, at(value)]));
  const ranks = (comparison: Comparison) => {
    const row = rowOf(comparison);
    const key = row && keyFigure(row, { place: own, around: [], wholes: [] });
    const rows = key ? sheetRows([key], { around: [], facing: [] }) : [];
    return rows.map(({ figure, told }) => [figure.line.series.split('.')[1], told.position?.from]);
  };

  test('of a newer figure and of the census beside it is that in the series of each', () => {
    const both = comparisonOf(
      { census: census(45), 'year-end': [examplePoint('2021', 65)] },
      {
        ...others((value) => ({ census: census(value), 'year-end': [examplePoint('2021', value)] })),
      },
    );
    expect(ranks(both)).toEqual([
      ['year-end', 2],
      ['census', 4],
    ]);
  });

  test('is missing where too few have a figure in that series', () => {
    const one = comparisonOf(
      { census: census(45), 'year-end': [examplePoint('2021', 65)] },
      {
        ...others((value) => ({ census: census(value) })),
      },
    );
    expect(ranks(one)).toEqual([
      ['year-end', undefined],
      ['census', 4],
    ]);
  });
});
