import { formatAmount } from '@/lib/language/amount';
import { chartDecimals, formatNumber, noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';
import { tableTexts } from '@/lib/texts/table';
import type { Figure } from './comparability';
import type { Line, Point } from './comparison';
import { definitionsOf } from './happened';
import { type StatusName, signOf, statusesOf } from './status-name';
import { toldText } from './told-text';

/** A figure as far as its marks go. */
export type Marked = { line: Pick<Line, 'kind' | 'happened'>; point: Point };

/** Returns the letters behind a figure: its status unless normal, and ƒ for what was worked out here for a place. */
export function marksOf({ line, point }: Marked): string[] {
  const marks = statusesOf(point).map(signOf);
  return (point.computed || point.derived) && line.kind === 'place' ? [...marks, 'ƒ'] : marks;
}

/** Returns what a letter behind these figures means; of another definition also what happened, by name. */
export function markMeaning(mark: string, figures: readonly Marked[], locale: Locale): string {
  const { status } = siteTexts[locale];
  const meaning =
    Object.entries(status).find(([name]) => signOf(name as StatusName) === mark)?.[1] ?? tableTexts[locale].computed;
  return mark === 'D' ? meaning + namedChanges(figures, locale) : meaning;
}

/** What happened so that figures are of another definition, in brackets; nothing where that is not known. */
export function namedChanges(figures: readonly Marked[], locale: Locale): string {
  const told = [...new Set(figures.flatMap(definitionsOf))].map((code) => toldText(code, locale));
  return told.length > 0 ? speech[locale].bracketed(speech[locale].parts(told)) : '';
}

/** How a figure is written: in all its decimals or in those of charts, as a number or as the amount with its unit that a sentence says. */
export type FigureForm = 'exact' | 'rounded' | 'amount' | 'exact amount';

/** Returns the text of a value, with > where its source says only that it was passed. */
export const withBound = (text: string, { over }: Pick<Point, 'over'>) => (over ? `>${text}` : text);

/** Returns a figure as text, with > where the source says only that it was passed; — for none. */
export function figureText(
  { indicator, point }: Pick<Figure, 'indicator' | 'point'>,
  locale: Locale,
  form: FigureForm = 'exact',
): string {
  const { value } = point;
  if (value === null) return noFigure;
  const decimals = form.startsWith('exact') ? indicator.decimals : chartDecimals(indicator);
  const isAmount = form.endsWith('amount');
  const text = isAmount ? formatAmount(value, decimals, indicator, locale) : formatNumber(value, decimals, locale);
  return withBound(text, point);
}

/** Lists what the signs in a table of figures mean, those that occur, > first; `absent` says why a figure may be missing. */
export function legendOf(
  figures: readonly Marked[],
  locale: Locale,
  absent?: string,
): [sign: string, meaning: string][] {
  const marks = [...new Set(figures.flatMap(marksOf))].sort();
  const over = figures.some(({ point }) => point.over && point.value !== null);
  return [
    ...(over ? [['>', tableTexts[locale].over] as [string, string]] : []),
    ...marks.map((mark): [string, string] => [mark, markMeaning(mark, figures, locale)]),
    ...(absent ? [[noFigure, absent] as [string, string]] : []),
  ];
}
