import { expect, test } from 'vitest';
import { publisherOf } from '@/lib/figures/publisher';
import { readTable } from '@/tests/data-table';

test.each([
  ['四川日报 mirror', 'B', '四川日报 (reprint)'],
  ['四川在线 (repost)', 'B', '四川在线 (reprint)'],
  ['川观新闻 mirror', 'C', '川观新闻 mirror'],
  ['mirror', null, 'mirror'],
  ['mirror', 'B', 'mirror'],
  ['Sichuan government, mirror ivankaviedes.com', 'A', 'Sichuan government, mirror ivankaviedes.com'],
] as const)('%s of tier %s is a reprint in English only where the tier says so', (publisher, tier, en) => {
  expect(publisherOf({ publisher, publisherZh: null, tier }, 'en')).toBe(en);
  expect(publisherOf({ publisher, publisherZh: '某报（转载）', tier }, 'zh')).toBe('某报（转载）');
  expect(publisherOf({ publisher, publisherZh: null, tier }, 'zh')).toBe(publisher);
});

test('in Chinese no publisher is described in English words', () => {
  const words = /\b(?:mirror|repost|copy|via|citing|quoting|quoted|original|compiled|from|journal|forum)\b/i;
  const publishers = readTable('sources').map((row) => row.publisher_zh || row.publisher || '');
  expect(publishers.filter((name) => words.test(name))).toEqual([]);
});
