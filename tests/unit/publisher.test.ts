import { expect, test } from 'vitest';
import { publisherOf } from '@/lib/figures/publisher';
import { readTable } from '@/tests/data-table';

test.each([
  ['mirror', 'B', '四川日报 (reprint)', '四川日报（镜像）'],
  ['repost', 'B', '四川日报 (reprint)', '四川日报（转载）'],
  ['mirror', 'C', '四川日报 (mirror)', '四川日报（镜像）'],
  ['repost', null, '四川日报 (repost)', '四川日报（转载）'],
  [null, 'B', '四川日报', '四川日报'],
] as const)(
  'a %s of tier %s is told behind the name, in English as a reprint where the tier says so',
  (copy, tier, en, zh) => {
    const source = { publisher: '四川日报', publisherZh: null, copy, tier };
    expect([publisherOf(source, 'en'), publisherOf(source, 'zh')]).toEqual([en, zh]);
    const named = { ...source, publisher: 'Xinhua', publisherZh: '新华社' };
    expect(publisherOf(named, 'zh')).toBe(zh.replace('四川日报', '新华社'));
    expect(publisherOf({ ...source, publisher: null }, 'en')).toBeNull();
  },
);

test('in Chinese no publisher is described in English words', () => {
  const words = /\b(?:mirror|repost|copy|via|citing|quoting|quoted|original|compiled|from|journal|forum)\b/i;
  const publishers = readTable('sources').map((row) => row.publisher_zh || row.publisher || '');
  expect(publishers.filter((name) => words.test(name))).toEqual([]);
});
