import { describe, expect, it, test } from 'vitest';
import { publisherOf, titleOf } from '@/lib/figures/publisher';
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

describe('who first published a source', () => {
  const rows = readTable('sources');
  const sourceOf = (row: Record<string, string | undefined>) => ({
    title: row.title ?? '',
    ...{ publisher: row.publisher || null, publisherZh: row.publisher_zh || null, copy: null, tier: null },
    ...{ originZh: row.origin_zh || null, originEn: row.origin_en || null },
    ...{ documentZh: row.document_zh || null, documentEn: row.document_en || null },
    ...{ carrierZh: row.carrier_zh || null, carrierEn: row.carrier_en || null },
    certain: (row.certain || null) as 'yes' | 'likely' | 'unknown' | null,
  });

  it('stands before who carried it, in both languages', () => {
    const known = rows.filter(({ origin_zh }) => origin_zh);
    expect(known.length).toBeGreaterThan(250);
    for (const row of known) {
      expect(publisherOf(sourceOf(row), 'zh')?.startsWith(row.origin_zh ?? ' ')).toBe(true);
      expect(publisherOf(sourceOf(row), 'en')?.startsWith(row.origin_en ?? ' ')).toBe(true);
    }
  });

  it('is not claimed where it is not known, and said to be likely where it is so', () => {
    for (const row of rows.filter(({ certain }) => certain === 'unknown'))
      expect(publisherOf(sourceOf(row), 'zh')).not.toContain('转引自');
    for (const row of rows.filter(({ certain }) => certain === 'likely')) {
      expect(publisherOf(sourceOf(row), 'zh')).toContain('（据推断）');
      expect(publisherOf(sourceOf(row), 'en')).toContain('(probably)');
    }
  });

  it('has its document in the language of the reader before a title in another', () => {
    const foreign = rows.filter(({ title = '', document_zh }) => document_zh && !/\p{Script=Han}/u.test(title));
    expect(foreign.length).toBeGreaterThan(5);
    for (const row of foreign) {
      expect(titleOf(sourceOf(row), 'zh').startsWith(row.document_zh ?? ' ')).toBe(true);
      expect(titleOf(sourceOf(row), 'zh')).toContain(row.title);
      expect(titleOf(sourceOf(row), 'en')).toBe(row.title);
    }
  });
});
