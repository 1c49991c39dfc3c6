import { pictureSvg } from '@/components/chart/picture';
import type { Comparison } from '@/lib/comparison';
import { readConfig } from '@/lib/config';
import { viewAddress } from '@/lib/files/passport';
import { type Locale, nameOf } from '@/lib/locale';
import { type ChartKind, formatSelection } from '@/lib/selection';
import { findingOf } from '@/lib/sentences/finding';
import { sentencesOf } from '@/lib/sentences/sentences';
import { headlineOf } from '@/lib/sentences/side-by-side';
import type { Asked } from './strict';

/** A view as a complete SVG picture, drawn once per release. */
export function pictureOf({ reader, selection, locale, theme }: Asked): Promise<string> {
  return reader.keep(`picture ${locale} ${theme} ${formatSelection(selection)}`, async () => {
    const comparison = await reader.compare(selection);
    if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
    const { siteUrl, mapReviewNumber } = readConfig();
    return pictureSvg({
      comparison,
      locale,
      theme,
      mapReviewNumber,
      title: titleOf(comparison, locale),
      address: viewAddress(siteUrl, locale, selection),
    });
  });
}

/** Views that set places side by side are headed by how the two that lead them stand. */
const sideBySide: readonly ChartKind[] = ['profile', 'table', 'scatter', 'heat'];

function titleOf(comparison: Comparison, locale: Locale): string {
  const headline = sideBySide.includes(comparison.selection.chart) && headlineOf(comparison, locale)?.sentence;
  return headline || (findingOf(comparison, sentencesOf(locale))?.title ?? nameOf(comparison.indicator, locale));
}

/** Headers of a picture whose file is named by what it shows. */
export function pictureHeaders({ selection, locale }: Asked, type: string, ending: string): HeadersInit {
  const name = `pilin-${selection.indicator}-${selection.chart}-${locale}.${ending}`;
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"`, 'Cache-Control': 'no-cache' };
}
