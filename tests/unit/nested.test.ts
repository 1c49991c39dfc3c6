import { expect, test } from 'vitest';
import type { Catalogue } from '@/lib/figures/catalogue';
import { nestedGroups } from '@/lib/groups/nested';

const places = new Map(
  [
    ['city', null],
    ['county', 'city'],
    ['a', null],
    ['b', null],
    ['c', null],
  ].map(([id, parent]) => [id, { id, parent, kind: id === 'city' ? 'prefecture' : 'county' }]),
);

const found = (groups: Record<string, string[]>) => {
  const member = (text: string) => ({
    place: text.replace('part ', ''),
    partEn: text.startsWith('part ') ? 'x' : null,
  });
  const members = new Map(
    Object.entries(groups).map(([group, own]) => [group, own.map((text) => ({ group, ...member(text) }))]),
  );
  const catalogue = { places, members, groups: members } as unknown as Catalogue;
  return nestedGroups(catalogue, Object.keys(groups));
};

test('a group lies within another that has all its members whole, by themselves or through a prefecture', () => {
  expect(
    found({ pair: ['a', 'b'], trio: ['county', 'a', 'b'], all: ['city', 'a', 'b', 'c'], far: ['c', 'b'] }),
  ).toEqual([
    { outer: 'trio', inner: ['pair'] },
    { outer: 'all', inner: ['trio', 'pair', 'far'] },
  ]);
});

test('neither equals nor groups that share a part are within each other', () => {
  expect(found({ one: ['a', 'b'], same: ['b', 'a'], empty: [], partly: ['part a', 'b', 'c'] })).toEqual([]);
});
