import { expect, inject, test } from 'vitest';
import { locales } from '@/lib/language/locale';
import { glossaryTexts } from '@/lib/texts/glossary';
import { readTable } from '@/tests/data-table';
import { broken, forbiddenIn } from '@/tests/forbidden-words';

const address = inject('address');

/** The first thing of each kind of a table. */
const firstOfEach = (table: string, kind: string) =>
  [...new Map(readTable(table).map((row) => [row[kind], row.id ?? ''])).values()].map((id) => `/${table}/${id}`);

const groups = firstOfEach('groups', 'kind').map((path) => path.replace('/groups/', '/clusters/'));
const paths = [
  ...[
    '',
    '/urbanization',
    '/openness',
    '/ports',
    '/clusters',
    '/clusters/build',
    '/compare',
    '/proposal',
    '/briefings',
  ],
  ...['/places', '/projects', '/projects/zones', '/indicators', '/glossary', '/evidence', '/sign-in'],
  ...['/data', '/data/coverage', '/data/coverage?year=2020', '/data/coverage?indicator=gdp'],
  ...[...groups, ...firstOfEach('places', 'kind'), ...firstOfEach('projects', 'basis')],
  ...['/indicators/urbanization_rate', '/indicators/exports', '/indicators/port_cargo_throughput'],
];

/** What others wrote: titles and words of sources, and names by which things are also known. */
const quotes = /<(blockquote|q|cite|script|style|template)\b[\s\S]*?<\/\1>/g;

/** A line of a list of sources: publisher, day and tier. */
const ofSource = / · (?:[ABC]级|tier [ABC])/;

/** What a page says itself, a line for each element: without what it quotes, which stands in elements of its own or is marked with its language. */
function linesOf(html: string): string[] {
  const body = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
  const own = body.replace(quotes, ' ').replace(/<a\b[^>]*href="[^"]*\/sources\/[^"]*"[^>]*>[\s\S]*?<\/a>/g, ' ');
  const text = own.replace(/<\/?(?:b|i|em|strong|span|a|small|tspan|wbr)\b[^>]*>/g, '').replace(/<[^>]*>/g, '\n');
  const letters = { '&gt;': '>', '&lt;': '<', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };
  const read = text.replace(/&(?:gt|lt|quot|amp|#x27);/g, (code) => letters[code as keyof typeof letters]);
  return read
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !ofSource.test(line));
}

test.each(locales)(
  'one page of each kind in %s says nothing in forbidden words',
  async (locale) => {
    expect(paths.length).toBeLessThanOrEqual(60);
    const found: string[] = [];
    for (const path of paths) {
      const response = await fetch(`${address}/${locale}${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      for (const line of linesOf(await response.text())) {
        const wrong = [...forbiddenIn(line, locale), ...(broken.test(line) ? [`“${line}”`] : [])];
        found.push(...wrong.map((one) => `${path} ${one}`));
      }
    }
    expect([...new Set(found)]).toEqual([]);
  },
  300_000,
);

test.each(locales)('what a page in %s says is read whole', async (locale) => {
  const lines = linesOf(await (await fetch(`${address}/${locale}/glossary`)).text());
  const entries = glossaryTexts[locale].sections.flatMap((section) => section.entries);
  for (const [term, meaning] of entries) expect(lines).toEqual(expect.arrayContaining([term, meaning]));
});
