import { describe, expect, inject, test } from 'vitest';
import { themePath } from '@/lib/addresses/pages';
import { locales } from '@/lib/language/locale';
import { readTable } from '@/tests/data-table';
import { partsOf } from '@/tests/presentation';
import { decoded, leastSize, shareOf, textsIn } from '@/tests/slide-measures';

const address = inject('address');

async function fetched(path: string): Promise<Response> {
  const response = await fetch(address + path);
  expect(response.status, path).toBe(200);
  return response;
}

/** The views that a page offers to put into a briefing. */
async function panelsOn(path: string): Promise<string[]> {
  const html = await (await fetched(path)).text();
  const links = html.match(/<a [^>]*add-to-briefing[^>]*>/g) ?? [];
  return links.map((link) => {
    const href = decoded(/href="([^"]*)"/.exec(link)?.[1] ?? '');
    return new URL(href, address).searchParams.get('view') ?? '';
  });
}

const bare = (text: string) => text.replace(/\s/g, '');

const pages = readTable('themes').flatMap(({ id = '' }) =>
  locales.map((locale) => [themePath(locale, id), locale] as const),
);

describe.each([...pages, ...locales.map((locale) => [`/${locale}/clusters`, locale] as const)])(
  'the panels of %s as slides',
  (path, locale) => {
    test('have the chart on 65 % of the width, no small or cut text, and the same words in a presentation', async () => {
      const views = await panelsOn(path);
      expect(views.length).toBeGreaterThanOrEqual(3);
      for (const view of views) {
        const query = `${view.replace(/^\?/, '')}&lang=${locale}`;
        const svg = await (await fetched(`/slide.svg?${query}`)).text();
        const file = Buffer.from(await (await fetched(`/slide.pptx?${query}`)).arrayBuffer());
        const xml = await (await partsOf(file)).text('ppt/slides/slide1.xml');
        const share = shareOf(xml, locale === 'zh' ? '图1' : 'Figure 1');
        // A table stays one in a presentation, as wide as the slide.
        expect([view, share === undefined ? xml.includes('<a:tbl>') : share >= 0.65]).toEqual([view, true]);
        const texts = textsIn(svg);
        const wrong = texts.filter(({ text, size }) => size < leastSize || text.endsWith('…'));
        expect([view, wrong]).toEqual([view, []]);
        const written = bare([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => decoded(text ?? '')).join(''));
        expect([view, texts.filter(({ text }) => !written.includes(bare(text)))]).toEqual([view, []]);
      }
    });
  },
);
