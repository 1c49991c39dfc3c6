import { expect, test } from 'vitest';
import { facingAddress } from '@/lib/addresses/my-place';
import { presetsOf } from '@/lib/figures/presets';
import type { Entry } from '@/lib/find/directory';
import { unpackEntry } from '@/lib/find/directory-packed';
import { formatMyPlace, type MyPlace, parseMyPlace } from '@/lib/places/my-place';

import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const places: MyPlace[] = [
  { id: '500153', nameZh: '荣昌区', nameEn: 'Rongchang', facing: ['510521', '511011'] },
  { id: '430181', nameZh: '浏阳市', nameEn: 'Liuyang', facing: [] },
  { id: 'port-x', nameZh: '某港', nameEn: 'Port of "X"', facing: ['a_b-c'] },
];

test.each(places)('the place $id is read as it was kept', (place) => {
  expect(parseMyPlace(formatMyPlace(place))).toEqual(place);
});

test.each([
  null,
  '',
  'no',
  '[]',
  '"500153"',
  '{}',
  '{"id":"500153","nameZh":"荣昌区"}',
  '{"id":"../x","nameZh":"一","nameEn":"A"}',
  '{"id":5,"nameZh":"一","nameEn":"A"}',
  `{"id":"a","nameZh":"${'长'.repeat(201)}","nameEn":"A"}`,
])('what is no place is none: %s', (text) => {
  expect(parseMyPlace(text)).toBeUndefined();
});

test('of those that face it only codes are read', () => {
  expect(parseMyPlace('{"id":"a","nameZh":"一","nameEn":"A","facing":["b",3,"c/d","e"]}')?.facing).toEqual(['b', 'e']);
  expect(parseMyPlace('{"id":"a","nameZh":"一","nameEn":"A","facing":"b"}')?.facing).toEqual([]);
});

test('it is compared with those that face it, itself first', () => {
  const [rongchang, liuyang] = places as [MyPlace, MyPlace, MyPlace];
  expect(facingAddress('zh', rongchang)).toBe('/zh/compare?p=500153.510521.511011');
  expect(facingAddress('en', liuyang, 'gdp')).toBe('/en/compare?i=gdp&p=430181');
});

test('ready comparisons begin with the own place, and name none twice', () => {
  const place = (id: string, neighbours: string[], similar: string[]): Entry =>
    unpackEntry({ kind: 'place', id, nameZh: id, neighbours, similar });
  const entries = [place('510001', ['500001'], ['510009']), place('500001', ['510001'], []), place('500002', [], [])];
  const lines = ['510001', '500001'].map((id) => exampleLine(id, [examplePoint('2020', 1)]));
  const kindsOf = (mine?: string) =>
    presetsOf(entries, exampleComparison(lines), mine).map((preset) =>
      'place' in preset ? `${preset.kind} ${preset.place.id}` : preset.kind,
    );
  const ofLeft = ['neighbours 510001', 'similar 510001'];
  expect(kindsOf()).toEqual(['sides', 'pairs', ...ofLeft, 'neighbours 500001']);
  expect(kindsOf('500001')).toEqual(['neighbours 500001', 'sides', 'pairs', ...ofLeft]);
  expect(kindsOf('510001')).toEqual([...ofLeft, 'sides', 'pairs', 'neighbours 500001']);
  // One without neighbours, and one that the data set does not have.
  for (const none of ['500002', '999999']) expect(kindsOf(none)).toEqual(kindsOf());
});
