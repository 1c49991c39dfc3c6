import { expect, test } from 'vitest';
import { formatClaimChoice, noChoice, readClaimChoice } from '@/lib/claim-choice';

const offered = { comparators: ['side-chongqing', '500000'], years: [2010, 2020] };
const read = (query: string) => readClaimChoice(new URLSearchParams(query), offered);

test.each(['', '?comparator=500000', '?year=2010', '?comparator=side-chongqing&year=2020'])(
  '%s comes back as it was',
  (query) => {
    const { choice, problems } = read(query);
    expect(problems).toEqual([]);
    expect(formatClaimChoice(choice)).toBe(query);
  },
);

test.each([
  ['?comparator=510000', 'comparator', '510000'],
  ['?year=1999', 'year', '1999'],
  ['?year=2010&year=2020', 'year', '2010 and 2020'],
  ['?base=2010', 'base', '2010'],
])('%s is said and left out', (query, parameter, value) => {
  const { choice, problems } = read(query);
  expect(choice).toEqual(noChoice);
  expect(problems).toEqual([{ parameter, value, allowed: expect.any(String) }]);
});
