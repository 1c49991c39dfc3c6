import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { releaseTexts } from '@/lib/texts/release';

/** A release as an entry of a feed. */
export type FeedEntry = {
  number: number;
  importedAt: Date;
  title: string;
  summary: string;
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for XML: without the characters that no document may hold. */
const text = (value: string) =>
  value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (one) => escapes[one] ?? '');

type Feed = { entries: readonly FeedEntry[]; about: string | undefined; self: string; siteUrl: string; locale: Locale };

/** Writes releases as an Atom feed (RFC 4287), newest first; `about` is the place or indicator that it keeps to. */
export function atomOf({ entries, about, self, siteUrl, locale }: Feed): string {
  const page = (number: number) => siteUrl + pathOf(locale, 'releases', String(number));
  const updated = entries[0]?.importedAt ?? new Date(0);
  const items = entries.map(
    ({ number, importedAt, title, summary }) => `  <entry>
    <id>${text(page(number))}</id>
    <title>${text(title)}</title>
    <updated>${importedAt.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${text(page(number))}"/>
    <summary>${text(summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${text(siteUrl + self)}</id>
  <title>${text(releaseTexts[locale].feedTitle(about))}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>Pilin</name></author>
  <link rel="self" type="application/atom+xml" href="${text(siteUrl + self)}"/>
  <link rel="alternate" type="text/html" href="${text(siteUrl + pathOf(locale, 'releases'))}"/>
${items.join('')}</feed>
`;
}
