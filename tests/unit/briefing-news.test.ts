import { expect, test } from 'vitest';
import { newsBetween } from '@/lib/briefing/news';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const of = (value: number) => exampleComparison([exampleLine('510903', [examplePoint('2020', value)])]);

test('the noise of a sum in another order is no news, the last published digit is', () => {
  expect(newsBetween(of(2.9859255467528256), of(2.9859255467528247))).toBeUndefined();
  expect(newsBetween(of(44.34), of(44.35))?.changed).toMatchObject([{ before: 44.34, after: 44.35 }]);
});
