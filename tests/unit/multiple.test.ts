import { expect, test } from 'vitest';
import { gapText } from '@/components/charts/parts/words';
import { multipleOf } from '@/lib/figures/multiple';
import { rate } from '@/tests/example-comparison';

test('a difference too large for a per cent is told as a multiple', () => {
  expect(gapText({ value: 999, unit: 'percent', indicator: rate }, 'zh')).toBe('+999%');
  expect(gapText({ value: 16000, unit: 'percent', indicator: rate }, 'zh')).toBe('161倍');
  expect(gapText({ value: 1016, unit: 'percent', indicator: rate }, 'en')).toBe('11 times');
});

test('points and losses stay what they are', () => {
  expect(multipleOf({ value: 1200, unit: 'points' })).toBeUndefined();
  expect(gapText({ value: -97, unit: 'percent', indicator: rate }, 'en')).toBe('−97 %');
});
