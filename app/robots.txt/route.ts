import { closedPages, pathOf } from '@/lib/addresses/pages';
import { locales } from '@/lib/language/locale';
import { siteUrlOf } from '@/server/page/site-url';

/** Interfaces and files of figures are for those who ask for them, and briefings for those who have their link. */
const closed = [
  '/api/',
  '/compare.',
  '/slide.',
  '/chart.',
  ...locales.flatMap((locale) => closedPages.map((page) => pathOf(locale, page))),
];

/** What crawlers may read, and where the list of pages lies. */
export async function GET(): Promise<Response> {
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${await siteUrlOf()}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
