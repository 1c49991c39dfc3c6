import { fontSize } from '@/components/charts/parts/chart';
import type { Colours } from '@/components/charts/parts/colours';
import { textWidth, wrapText } from '@/components/charts/parts/text-width';
import { gapText, pointText } from '@/components/charts/parts/words';
import type { Verdict } from '@/lib/figures/comparability';
import { marksOf } from '@/lib/figures/marks';
import { partialText } from '@/lib/figures/partial';
import type { Cell } from '@/lib/figures/side-by-side';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { reasonTexts } from '@/lib/sentences/reasons';
import { siteTexts } from '@/lib/texts/site';
import type { ProfileRow } from './rows';

/** The figure of a cell, a dash where there is none; its year where that is not the moment's, and on how many members it stands where not on all. */
export type CellText = { text: string; note: string };

export function cellText({ comparison }: ProfileRow, cell: Cell | undefined, locale: Locale): CellText {
  const point = cell?.figure?.point;
  if (!point || point.value === null) return { text: noFigure, note: '' };
  const notes = [...(cell.away ? [shortPeriod(point.period, locale)] : []), ...partialText(point)];
  const note = notes.length > 0 ? `(${notes.join(' · ')})` : '';
  return { text: pointText({ ...point, value: point.value }, comparison.indicator, locale), note };
}

/** The gap where the two may be compared, else nothing. */
export function rowGap({ gap }: ProfileRow, locale: Locale): string {
  return gap ? gapText(gap, locale) : '';
}

export function verdictFill(level: Verdict['level'], colours: Colours): string {
  const { greenText: yes, amberText: note, mute: none, accent: no } = colours;
  return { yes, note, none, no }[level];
}

/** Why to be careful, or why there is no gap, as the table says it. */
function reasonsOf({ verdict, lead: [left, right] }: ProfileRow, locale: Locale): string[] {
  if (!verdict || !left || !right) return [];
  return reasonTexts({ lines: [left.line, right.line], a: left.figure, b: right.figure, verdict }, locale);
}

/** In a word whether the two may be compared; empty where nothing stands beside the one place. */
export const verdictWord = ({ verdict }: ProfileRow, locale: Locale): string =>
  verdict ? siteTexts[locale].verdictWord[verdict.level] : '';

/** Why to be careful, or why there is no gap, in lines that fit. */
export function reasonText(row: ProfileRow, room: number, locale: Locale): string[] {
  const reasons = reasonsOf(row, locale);
  return reasons.length > 0 ? wrapText(speech[locale].heading(speech[locale].items(reasons)), room, fontSize.tick) : [];
}

/** The letters behind a figure. */
export const marksText = (cell: Cell | undefined): string =>
  cell?.figure && cell.figure.point.value !== null ? marksOf(cell.figure).join(' ') : '';

/** Unit · year · series, without the series where there is no room for it. */
export function measureText(row: ProfileRow, locale: Locale, room: number, size: number): string {
  const { comparison, moment, lead } = row;
  const id = lead.find((cell) => cell?.figure)?.line.series;
  const series = comparison.series.find((one) => one.id === id);
  const unit = unitOf(comparison.indicator, locale);
  const { at } = comparison.selection;
  const year = moment ? [shortPeriod(moment, locale)] : at ? [String(at)] : [];
  const name = series ? [nameOf(series, locale)] : [];
  const choices = [
    [unit, ...year, ...name],
    [unit, ...year],
  ].map((parts) => parts.join(' · '));
  return choices.find((text) => textWidth(text, size) <= room) ?? choices.at(-1) ?? '';
}
