import type { Figure } from '@/lib/figures/comparability';
import { momentOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { doubtNameOf } from '@/lib/figures/doubt';
import { mainLine } from '@/lib/figures/lines';
import { partialText } from '@/lib/figures/partial';
import { cellOf } from '@/lib/figures/side-by-side';
import { formatAmount } from '@/lib/language/amount';
import { chartDecimals } from '@/lib/language/format';
import { forms } from '@/lib/language/forms';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { gapTexts } from '@/lib/texts/gap';
import { siteTexts } from '@/lib/texts/site';
import { silentText } from './reasons';

/** Told one by one up to this many; of more the count and the first names. */
const most = 3;

/** The figure of a line at the moment of its view, else its last one before, else its last at all. */
export function figureOf(comparison: Comparison, subject: string): Figure | undefined {
  const line = mainLine(comparison, subject);
  const figure = line && cellOf(comparison, subject, momentOf(comparison))?.figure;
  const point = figure?.point ?? line?.points.findLast(({ value }) => value !== null);
  return line && point && { indicator: comparison.indicator, line: figure?.line ?? line, point };
}

/** What a line has, with its moment and what to mind of it, or that it has nothing. */
export function ownText(comparison: Comparison, line: Line, locale: Locale, length?: 'full' | 'short'): string {
  const figure = figureOf(comparison, line.subject);
  return figure ? dated(figure, locale) : silentText(line, locale, length);
}

function dated({ line, point, indicator }: Figure, locale: Locale): string {
  const value = point.value ?? Number.NaN;
  const shown = Math.abs(value) > 0 && Math.abs(value) < 1 ? indicator.decimals : chartDecimals(indicator);
  const amount = point.over
    ? forms[locale].moreThan(formatAmount(value, Number.isInteger(value) ? 0 : shown, indicator, locale))
    : formatAmount(value, shown, indicator, locale);
  const name = doubtNameOf(point);
  const doubt = name ? [siteTexts[locale].status[name]] : [];
  const members = partialText(point).map(gapTexts[locale].ofMembers);
  const time = speech[locale].bracketed(
    [speech[locale].momentName(point.period), ...doubt, ...members].join(gapTexts[locale].next),
  );
  return `${shortNameOf(line, locale)}${speech[locale].marks.space}${amount}${time}`;
}

/**
 * What was asked for and is not told of: the figure of each, or that it has none, as a sentence of its own. Of many
 * figures none, for they stand beside it. Undefined where nothing is left out.
 */
export function remainderOf(comparison: Comparison, told: readonly string[], locale: Locale): string | undefined {
  const say = gapTexts[locale];
  const subjects = [...new Set(comparison.lines.map(({ subject }) => subject))].filter((one) => !told.includes(one));
  const lines = subjects.flatMap((subject) => mainLine(comparison, subject) ?? []);
  const [having, silent] = [true, false].map((has) =>
    lines.filter(({ subject }) => (figureOf(comparison, subject) !== undefined) === has),
  ) as [Line[], Line[]];
  const each = (some: Line[]) => some.map((line) => ownText(comparison, line, locale));
  const texts = [...(having.length > most ? [] : each(having)), ...allSilent(silent, locale)];
  return texts.length > 0 ? say.rest(texts.join(say.next)) : undefined;
}

/** That some have no figure: many are counted, places and groups apart, for a group is none of the places. */
function allSilent(lines: readonly Line[], locale: Locale): string[] {
  if (lines.length <= most) return silentTexts(lines, locale);
  const [places, groups] = [true, false].map((isPlace) => lines.filter(({ kind }) => (kind === 'place') === isPlace));
  return [places, groups].flatMap((some = []) => {
    if (some.length <= most) return silentTexts(some, locale);
    const names = some.slice(0, most).map((line) => shortNameOf(line, locale));
    return gapTexts[locale].manySilent(speech[locale].names(names), some.length);
  });
}

/** That some have no figure: together those of which nothing more is told, each other for itself. */
function silentTexts(lines: readonly Line[], locale: Locale): string[] {
  const say = gapTexts[locale];
  const isPlain = (line: Line) => silentText(line, locale) === say.silent(shortNameOf(line, locale));
  const plain = speech[locale].all(lines.filter(isPlain).map((line) => shortNameOf(line, locale)));
  return [
    ...(plain ? [say.silent(plain)] : []),
    ...lines.filter((line) => !isPlain(line)).map((line) => silentText(line, locale)),
  ];
}
