import { renderSvg } from '@/components/chart/svg';
import { lightColours } from '@/components/charts/colours';
import { charts, heightOf } from '@/components/charts/registry';
import type { Reader } from '@/db/reader';
import type { Comparison } from '@/lib/comparison';
import { readConfig } from '@/lib/config';
import type { Locale } from '@/lib/locale';
import { formatSelection, type Selection, selectionOf } from '@/lib/selection';
import { parseSubject, type Subject } from '@/lib/subject';

/** A selection answered and drawn, `narrow` for a phone. */
export type View = { comparison: Comparison; svg: string; narrow: string };

/** The width of a chart on a phone, in CSS pixels. */
const phone = 350;

/** Subjects from their texts; throws on a text that is none, for these are written by us. */
export function subjectsOf(...texts: string[]): Subject[] {
  return texts.map((text) => {
    const subject = parseSubject(text);
    if (!subject) throw new Error(`“${text}” names no place and no group.`);
    return subject;
  });
}

/** The 30 border places, Sichuan first. */
export const borderPlaces = subjectsOf('side-sichuan*', 'side-chongqing*');

/** Answers and draws a view for a page; both are kept under the release. `key` tells drawings on one page apart. */
export async function viewOf(
  { reader, locale }: { reader: Reader; locale: Locale },
  key: string,
  chosen: Partial<Selection>,
): Promise<View> {
  const selection = selectionOf(chosen);
  const comparison = await reader.compare(selection);
  if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
  const drawings = await reader.keep(`svg ${locale} ${key} ${formatSelection(selection)}`, async () => ({
    svg: draw(comparison, locale, key),
    narrow: draw(comparison, locale, `${key}-narrow`, phone),
  }));
  return { comparison, ...drawings };
}

function draw(comparison: Comparison, locale: Locale, key: string, width?: number): string {
  const kind = comparison.selection.chart;
  const usual = width ?? charts[kind].width;
  const size = { width: usual, height: heightOf(kind, comparison, usual) };
  const { mapReviewNumber } = readConfig();
  const option = charts[kind].build({ comparison, locale, colours: lightColours, mapReviewNumber, ...size });
  return renderSvg(option, { ...size, locale, key });
}
