import { kindOf } from '@/components/charts/kinds/kinds';
import { lightColours } from '@/components/charts/parts/colours';
import type { Reader } from '@/db/answer/reader';
import type { Comparison } from '@/lib/figures/comparison';
import { formatSelection, type Selection, selectionOf } from '@/lib/figures/selection';
import { parseSubject, type Subject } from '@/lib/figures/subject';
import type { Locale } from '@/lib/language/locale';
import { readConfig } from '@/lib/settings/config';
import type { SizedDrawing } from './chart';
import { renderSvg } from './svg';

/** A selection answered, and drawn at the widths that its place may have, narrowest first. */
export type View = { comparison: Comparison; drawings: SizedDrawing[] };

/** Widths at which a chart is drawn, in CSS pixels: where it stands in the page, on a sheet of A4, and on a phone. */
const widths = { full: 1160, sheet: 700, map: 640, half: 560, side: 470, phone: 350 } as const;
export type Width = Exclude<keyof typeof widths, 'phone' | 'sheet'>;

/** What is wide stands on tablets and paper too; so does a strip, which is drawn quickly. */
function widthsOf(width: Width, comparison: Comparison): number[] {
  const { sheet, phone } = widths;
  const between = width === 'full' || (width === 'side' && kindOf(comparison).quick) ? [sheet] : [];
  return [phone, widths[width], ...between].sort((a, b) => a - b);
}

/** Subjects from their texts; throws on a text that is none, for these are written by us. */
export function subjectsOf(...texts: string[]): Subject[] {
  return texts.map((text) => {
    const subject = parseSubject(text);
    if (!subject) throw new Error(`“${text}” names no place and no group.`);
    return subject;
  });
}

/** Answers and draws a view for a page; both are kept under the release. `key` tells drawings on one page apart. */
export async function viewOf(
  { reader, locale }: { reader: Reader; locale: Locale },
  key: string,
  chosen: Partial<Selection>,
  width: Width = 'half',
): Promise<View> {
  const selection = selectionOf(chosen);
  const comparison = await reader.compare(selection);
  if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
  return drawnView({ reader, locale }, key, comparison, width);
}

/** Draws an answer at hand, as its selection says; kept under the release. */
export async function drawnView(
  { reader, locale }: { reader: Reader; locale: Locale },
  key: string,
  comparison: Comparison,
  width: Width = 'half',
): Promise<View> {
  const name = `svg ${locale} ${key} ${width} ${formatSelection(comparison.selection)}`;
  // Nothing of a drawing is of its release.
  const { indicator, others } = comparison.selection;
  const drawings = await reader.keepOf([indicator, ...others])(name, async () =>
    widthsOf(width, comparison).map((drawn) => ({
      width: drawn,
      svg: draw(comparison, locale, drawn === widths[width] ? key : `${key}-${drawn}`, drawn),
    })),
  );
  return { comparison, drawings };
}

function draw(comparison: Comparison, locale: Locale, key: string, width: number): string {
  const { build, height } = kindOf(comparison);
  const size = { width, height: height(comparison, width) };
  const { mapReviewNumber } = readConfig();
  const option = build({ comparison, locale, colours: lightColours, mapReviewNumber, ...size });
  return renderSvg(option, { ...size, locale, key });
}
