import { locales } from '@/lib/language/locale';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes a sitemap (sitemaps.org, with the languages of each page) of pages by their paths behind the language, such as `/ports`. */
export function sitemapOf(siteUrl: string, paths: readonly string[]): string {
  const address = (locale: string, path: string) => escaped(`${siteUrl}/${locale}${path}`);
  const entries = paths.flatMap((path) => {
    const others = locales.map(
      (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(locale, path)}"/>`,
    );
    return locales.map((locale) => `<url><loc>${address(locale, path)}</loc>${others.join('')}</url>`);
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${entries.join('\n')}\n</urlset>\n`;
}
