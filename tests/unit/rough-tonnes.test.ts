import { expect, test } from 'vitest';
import type { Point } from '@/lib/figures/comparison';
import { roughTonnes } from '@/lib/sentences/rough-tonnes';
import { examplePoint, rate } from '../example-comparison';

const said = (value: number, more: Partial<Point>, unit = '1e4 t') =>
  (['zh', 'en'] as const).map((locale) =>
    roughTonnes({ indicator: { ...rate, unit }, point: examplePoint('2024', value, more) }, locale),
  );

test.each([
  [23023, ['约2.3亿吨', 'about 230 million tonnes']],
  [19750, ['约2.0亿吨', 'about 200 million tonnes']],
  [10000, ['约1.0亿吨', 'about 100 million tonnes']],
])('an estimate of %d is told roughly', (value, expected) => {
  expect(said(value, { status: 'E', doubt: 'E' })).toEqual(expected);
});

test('what is published, only said to be passed, small or of another unit is told as it is', () => {
  const none = [undefined, undefined];
  expect(said(23023, {})).toEqual(none);
  expect(said(23023, { doubt: 'U' })).toEqual(none);
  expect(said(23023, { doubt: 'E', over: true })).toEqual(none);
  expect(said(9999, { doubt: 'E' })).toEqual(none);
  expect(said(23023, { doubt: 'E' }, '1e4 TEU')).toEqual(none);
});
