import { formatAmount } from '@/lib/language/amount';
import { chartDecimals, formatNumber, noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';
import { tableTexts } from '@/lib/texts/table';
import type { Figure } from './comparability';
import type { Line, Point, Status } from './comparison';
import { doubtNameOf, type Worked } from './doubt';
import { definitionsOf } from './happened';
import { toldText } from './told-text';

/** A figure as far as its marks go. */
export type Marked = { line: Pick<Line, 'kind' | 'happened'>; point: Point };

/** What a status is called: what was worked out of printed figures by its working. */
export type StatusName = Status | Worked;

/** Returns what there is to say of a point's status: nothing where it is normal, and what a break would hide. */
export function statusesOf(point: Pick<Point, 'status' | 'doubt' | 'working'>): StatusName[] {
  const { status, doubt } = point;
  const statuses: Status[] = status === 'A' ? [] : [status];
  const all = doubt && doubt !== status ? [...statuses, doubt] : statuses;
  return all.map((one) => statusName(point, one));
}

/** Returns what a status of a point is called. */
export function statusName({ working }: Pick<Point, 'working'>, status: Status): StatusName {
  return status === 'E' ? (doubtNameOf({ doubt: status, working }) ?? status) : status;
}

/** The sign behind a figure that was worked out of printed ones. */
const workedSigns: Record<Worked, string> = { converted: '×', sum: 'Σ', growth: '÷', share: '÷%' };
/** Returns the sign behind a figure of a status. */
export const signOf = (name: StatusName): string => (name in workedSigns ? workedSigns[name as Worked] : name);

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
