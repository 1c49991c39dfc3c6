import { expect, test } from 'vitest';
import type { Source } from '@/lib/figures/comparison';
import { originLine } from '@/lib/figures/origin';
import { citedQuote } from '@/lib/files/quote';
import { readTable } from '@/tests/data-table';
import { exampleComparison, exampleLine } from '@/tests/example-comparison';

const [plain] = exampleComparison([exampleLine('500152', [])]).sources as [Source];
const origin = {
  originZh: '国家统计局',
  originEn: 'NBS',
  documentZh: '《分县资料》',
  documentEn: 'County tables',
  certain: 'yes' as const,
};

test('a quotation has the words as read, who printed them and where they were read, and the citation of its language', () => {
  const source = {
    ...plain,
    title: 'census.csv',
    published: '2021-05-20',
    url: 'https://a.example',
    ...origin,
    carrierZh: '英文机器译文网站',
    carrierEn: 'a machine translation',
  };
  expect(citedQuote('two driving forces', source, '2026-11-30', 'zh')).toBe(
    '“two driving forces”（国家统计局，转引自英文机器译文网站，2021-05-20）\n国家统计局，转引自英文机器译文网站. 《分县资料》（census.csv）[EB/OL]. (2021-05-20)[2026-11-30]. https://a.example.',
  );
  expect(citedQuote('two', source, '2026-11-30', 'en')).toMatch(
    /^“two” \(NBS, as carried by a machine translation, .+\)\n.+\(2021, May 20\)/,
  );
});

test('what is not known is left out of it', () => {
  expect(citedQuote('words', { ...plain, publisher: null, published: null }, '2026-11-30', 'zh')).toMatch(/^“words”\n/);
  expect(citedQuote(null, plain, '2026-11-30', 'zh')).not.toContain('“');
});

test('the first line of sources names who measured, never a carrier or a file', () => {
  const carried = {
    ...plain,
    title: 'leiii/census.csv',
    publisher: 'leiii',
    carrierZh: 'leiii/census',
    carrierEn: 'leiii/census',
  };
  expect(originLine([carried, { ...carried, id: 'two', ...origin }], 'zh')).toBe('国家统计局《分县资料》等2个来源');
  expect(originLine([carried, { ...carried, id: 'two', ...origin }], 'en')).toBe(
    'NBS, County tables and 1 other source',
  );
  expect(originLine([carried], 'zh')).toBe('1个来源');
  expect(originLine([], 'en')).toBe('');
});

test.each([
  ['zh', /^“two”（译文，/, /（译文）\[EB\/OL\]/],
  ['en', /^“two” \(translated from Chinese, /, / \(translated from Chinese\)\./],
] as const)('in %s a translation says so behind its words and in its citation', (locale, words, citation) => {
  const source = { ...plain, copy: 'translation' as const, url: 'https://a.example' };
  const [first, second] = citedQuote('two', source, '2026-11-30', locale).split('\n');
  expect(first).toMatch(words);
  expect(second).toMatch(citation);
  expect(citedQuote('two', { ...source, copy: 'repost' }, '2026-11-30', locale)).not.toMatch(/译文|translated/);
});

test('the article of the proposal, of which only a translation was found, is told as one', () => {
  const article = readTable('sources').find(({ id }) => id === readTable('claims')[0]?.sources?.split(';')[0]);
  expect([article?.copy, article?.note_en]).toEqual(['translation', expect.stringContaining('translation')]);
});
