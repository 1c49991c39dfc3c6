import type { Reader } from '@/db/answer/reader';
import { viewAddress } from '@/lib/addresses/view';
import { formatSelection, type Selection, type SelectionProblem } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { formerCodeTexts } from '@/lib/sentences/former-code';
import { viewWords } from '@/lib/sentences/view-words';
import { readConfig } from '@/lib/settings/config';
import { pictureSvg } from './picture';

/** How wide a picture may be: as on a desk, or as on a phone. */
export const pictureSizes = ['wide', 'narrow'] as const;

/** A view to be drawn for whoever asks at `siteUrl`. */
type Pictured = {
  reader: Reader;
  selection: Selection;
  locale: Locale;
  theme: 'light' | 'dark';
  size?: (typeof pictureSizes)[number];
  /** What is told of former codes in the address. */
  notices?: readonly SelectionProblem[];
};

/** The width of a chart on a phone, in CSS pixels. */
const narrow = 350;

/** Names all that a picture depends on beside its release: what it shows, and the site and day that are written in it. */
export function pictureKey(kind: string, pictured: Pictured, siteUrl: string): string {
  const { selection, locale, theme, size = 'wide', notices = [] } = pictured;
  const codes = notices.map(({ value }) => value);
  return [kind, locale, theme, size, siteUrl, today(), formatSelection(selection), ...codes].join(' ');
}

/** Draws a view as a complete SVG picture, once per release. */
export function pictureOf(pictured: Pictured, siteUrl: string): Promise<string> {
  const { reader, selection, locale, theme, size, notices = [] } = pictured;
  return reader.keep(pictureKey('picture', pictured, siteUrl), async () => {
    const comparison = await reader.compare(selection);
    if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
    const { mapReviewNumber } = readConfig();
    return pictureSvg({
      comparison,
      locale,
      theme,
      ...(size === 'narrow' && { width: narrow }),
      mapReviewNumber,
      remarks: formerCodeTexts(notices, locale),
      title: viewWords(comparison, locale).title,
      address: viewAddress(siteUrl, locale, { ...selection, release: comparison.release.number }),
    });
  });
}

/** Returns the headers of a picture whose file is named by what it shows. */
export function pictureHeaders({ selection, locale }: Pictured, type: string, ending: string): HeadersInit {
  const name = `pilin-${selection.indicator}-${selection.chart}-${locale}.${ending}`;
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"`, 'Cache-Control': 'no-cache' };
}
