import { pictureSvg } from '@/components/chart/picture';
import { readConfig } from '@/lib/config';
import { viewAddress } from '@/lib/files/passport';
import { today } from '@/lib/moment';
import { formatSelection } from '@/lib/selection';
import { viewWords } from '@/lib/sentences/view-words';
import { siteUrlOf } from './site-url';
import type { Asked } from './strict';

/** Names all that a picture depends on beside its release: what it shows, and the site and day that are written in it. */
export async function pictureKey(kind: string, { selection, locale, theme }: Asked): Promise<string> {
  return [kind, locale, theme, await siteUrlOf(), today(), formatSelection(selection)].join(' ');
}

/** A view as a complete SVG picture, drawn once per release. */
export async function pictureOf(asked: Asked): Promise<string> {
  const { reader, selection, locale, theme } = asked;
  const siteUrl = await siteUrlOf();
  return reader.keep(await pictureKey('picture', asked), async () => {
    const comparison = await reader.compare(selection);
    if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
    const { mapReviewNumber } = readConfig();
    return pictureSvg({
      comparison,
      locale,
      theme,
      mapReviewNumber,
      title: viewWords(comparison, locale).title,
      address: viewAddress(siteUrl, locale, { ...selection, release: comparison.release.number }),
    });
  });
}

/** Headers of a picture whose file is named by what it shows. */
export function pictureHeaders({ selection, locale }: Asked, type: string, ending: string): HeadersInit {
  const name = `pilin-${selection.indicator}-${selection.chart}-${locale}.${ending}`;
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"`, 'Cache-Control': 'no-cache' };
}
