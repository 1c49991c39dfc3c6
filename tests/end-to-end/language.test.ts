import { expect, inject, test } from 'vitest';
import { readTable } from '@/tests/data-table';

const address = inject('address');

/** What stands in English by right, being marked so, or in quotation marks as somebody's words. */
const marked = /<(\w+)[^>]*\slang="en"[^>]*>[\s\S]*?<\/\1>|“[^”]*”/g;
const english = /(?:\b[A-Za-z][A-Za-z'’-]*\b[\s,;:()&-]+){3,}[A-Za-z]{2,}/u;
/** Names that stay as they are, on links and as titles of what is quoted. */
const kept = (text: string) => /^https?:/.test(text) || names.has(text.trim());

const names = new Set(
  readTable('sources').flatMap(({ title = '', publisher = '', publisher_zh = '' }) => [
    title,
    publisher_zh || publisher,
  ]),
);

/** The pieces of text in which four or more English words stand in a row. */
async function englishOn(path: string): Promise<string[]> {
  const html = await (await fetch(address + path)).text();
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll('&lt;', '<');
  const texts = main
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(marked, '')
    .split(/<[^>]*>/)
    .flatMap((text) => plain(text).split(' · '));
  return texts.filter((text) => english.test(text) && !kept(text)).map((text) => `${path}: ${text}`);
}

test.each([
  ['groups', 'clusters', ['/zh/clusters']],
  ['projects', 'projects', ['/zh/projects', '/zh/projects/zones']],
  ['places', 'places', ['/zh/places']],
  ['sources', 'sources', ['/zh/sources']],
])(
  'no Chinese page of %s has a sentence in English that is not marked as somebody’s words',
  async (table, folder, lists) => {
    const paths = [...lists, ...readTable(table).map(({ id }) => `/zh/${folder}/${id}`)];
    const found: string[] = [];
    for (let start = 0; start < paths.length; start += 4) {
      found.push(...(await Promise.all(paths.slice(start, start + 4).map(englishOn))).flat());
    }
    expect(found).toEqual([]);
  },
  300_000,
);
