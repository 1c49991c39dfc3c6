import { describe, expect, inject, test } from 'vitest';
import { briefingTexts } from '@/lib/texts/briefing';
import { readTable } from '@/tests/data-table';
import { openedInOffice, unspaced } from '@/tests/office';
import { openXmlFaults } from '@/tests/open-xml';
import { type Parts, partsOf } from '@/tests/presentation';

const address = inject('address');
const starters = readTable('starters').map(({ id = '' }) => id);

async function download(path: string, type: string): Promise<Buffer> {
  const response = await fetch(`${address}${path}`);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  return Buffer.from(await response.arrayBuffer());
}

const documentOf = (id: string, locale: string) =>
  download(`/briefing.docx?id=${id}&lang=${locale}`, 'wordprocessingml');

/** The texts of the paragraphs of a part, with the style of each. */
async function paragraphsOf(parts: Parts, path = 'word/document.xml'): Promise<{ style: string; text: string }[]> {
  const xml = await parts.text(path);
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
  }));
}

const decoded = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  );

describe.each(starters.flatMap((id) => (['zh', 'en'] as const).map((locale) => [id, locale] as const)))(
  'the briefing %s as a document in %s',
  (id, locale) => {
    test('keeps to the schemas of Open XML, as its presentation does', async () => {
      expect(await openXmlFaults(await documentOf(id, locale), 'docx')).toEqual([]);
      const pptx = await download(`/briefing.pptx?id=${id}&lang=${locale}`, 'presentationml');
      expect(await openXmlFaults(pptx, 'pptx')).toEqual([]);
    });

    test('has the headline of every slide as a heading, its pictures with words, and notes that name who published', async () => {
      const parts = await partsOf(await documentOf(id, locale));
      const paragraphs = await paragraphsOf(parts);
      const headings = paragraphs.filter(({ style }) => /^Heading[12]$/.test(style)).map(({ text }) => decoded(text));
      // All but the cover; sources that take a second slide are one list.
      expect(headings).toHaveLength(readTable('starter_slides').filter(({ starter }) => starter === id).length - 1);
      expect(headings.every((heading) => heading.trim().length > 1)).toBe(true);
      const xml = await parts.text('word/document.xml');
      const alts = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt = '']) => alt);
      expect(alts.length).toBe(parts.names.filter((name) => name.endsWith('.png')).length);
      expect(alts.every((alt) => alt.length > 4)).toBe(true);
      const notes = (await paragraphsOf(parts, 'word/footnotes.xml')).map(({ text }) => text).filter(Boolean);
      expect(notes.length).toBeGreaterThanOrEqual(alts.length);
      const [begin] = briefingTexts[locale].noted(['|']).split('|');
      for (const note of notes) expect(note.startsWith(begin ?? '')).toBe(true);
      const captions = paragraphs.filter(({ style }) => style === 'Caption').map(({ text }) => text);
      expect(captions.length).toBeGreaterThanOrEqual(alts.length);
    });
  },
);

test.each(['zh', 'en'] as const)(
  'LibreOffice opens a document in %s with its title, contents and figures',
  async (locale) => {
    const file = await documentOf('two-forces', locale);
    const paragraphs = await paragraphsOf(await partsOf(file));
    const pages = await openedInOffice(file, 'docx');
    const text = unspaced(pages.map((page) => page.text).join(''));
    for (const { style, text: own } of paragraphs) {
      if (/^(Title|Heading[12])$/.test(style)) expect(text).toContain(unspaced(decoded(own)).slice(0, 10));
    }
    expect(text).toContain(unspaced(briefingTexts[locale].contents));
    // The pooled rates of both sides at the census of 2020, known from the data.
    for (const figure of ['45.8', '65.5', '19.7']) expect(text).toContain(figure);
  },
);

test('an unknown briefing and a wrong parameter are refused in words', async () => {
  expect((await fetch(`${address}/briefing.docx?id=nothing&lang=zh`)).status).toBe(404);
  const wrong = await fetch(`${address}/briefing.docx?id=two-forces&slide=x`);
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('slide');
});
