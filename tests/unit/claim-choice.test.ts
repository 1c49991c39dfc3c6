import { expect, test } from 'vitest';
import { formatClaimChoices, readClaimChoices } from '@/lib/proposal/claim-choice';

const offers = [
  { claim: 'space', comparators: ['side-chongqing', '500000'], years: [2010, 2020] },
  { claim: 'openness', comparators: ['510000'], years: [2016] },
  { claim: 'pole', comparators: [], years: [] },
];
const read = (query: string) => readClaimChoices(new URLSearchParams(query), offers);

test.each(['', '?space.comparator=500000', '?space.year=2010', '?space.comparator=500000&openness.year=2016'])(
  '%s comes back as it was',
  (query) => {
    const { choices, problems } = read(query);
    expect(problems).toEqual([]);
    expect(formatClaimChoices(choices)).toBe(query);
  },
);

test('what is picked for one claim is picked for no other', () => {
  const { choices } = read('?space.comparator=500000');
  expect([...choices]).toEqual([['space', { comparator: '500000', year: null }]]);
});

test.each([
  ['?space.comparator=510000', 'space.comparator', '510000'],
  ['?space.year=1999', 'space.year', '1999'],
  ['?space.year=2010&space.year=2020', 'space.year', '2010 and 2020'],
  ['?comparator=500000', 'comparator', '500000'],
  ['?pole.year=2010', 'pole.year', '2010'],
])('%s is said and left out', (query, parameter, value) => {
  const { choices, problems } = read(query);
  expect(choices.size).toBe(0);
  expect(problems).toEqual([{ parameter, value, allowed: expect.any(String) }]);
});
