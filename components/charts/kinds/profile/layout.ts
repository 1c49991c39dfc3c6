import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { shownIn } from '@/components/charts/parts/shown';
import { widest, wrapText } from '@/components/charts/parts/text-width';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import { legendOf } from '@/lib/figures/marks';
import { type Locale, locales, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { type ProfileRow, profileRows } from './rows';
import { cellText, marksText, reasonText, rowGap, verdictWord } from './texts';

/** Below this width figures stand under the axis instead of beside it. */
const stackedBelow = 860;

/** Where things stand in a profile, in pixels; heights are from the top of a row. */
export type ProfileLayout = {
  stacked: boolean;
  figureSize: number;
  /** The axis. */
  left: number;
  right: number;
  /** The right ends of the right figure and of the gap. */
  figure: number;
  gap: number;
  head: number;
  row: number;
  name: number;
  measure: number;
  axis: number;
  values: number;
  /** Where the names of the marks stand under the axis; 0 when they have none. */
  labels: number;
  /** Where the values at the ends of the axis stand. */
  ends: number;
  /** Where the word of the verdict stands, and the lines that say why. */
  word: number;
  reason: number;
  foot: string[];
};

const footLine = 16;
export const reasonLine = 15;
/** The room of the values at the ends of the axis. */
const ends = 15;
const mostNamed = 6;

/** Marks are named where two would look alike, or where any is not of the lead pair, and there is room for the names. */
export function namesMarks(rows: readonly ProfileRow[]): boolean {
  const most = Math.max(0, ...rows.map(({ marks }) => marks.length));
  const alike = rows.some(({ marks }) => new Set(marks.map(({ line }) => line.side)).size < marks.length);
  const others = rows.some(({ marks }) => marks.some(({ lead }) => !lead));
  return most <= mostNamed && (others || alike);
}

/** Tells whether any mark of another year stands there without a name, and so without its year. */
export function hasUndated(comparison: Comparison): boolean {
  const rows = profileRows(shownIn(comparison, 'profile'));
  return !namesMarks(rows) && rows.some(({ marks }) => marks.some(({ away, lead }) => away && !lead));
}

export function profileLayout(rows: readonly ProfileRow[], { width, locale }: Pick<ChartInput, 'width' | 'locale'>) {
  const words = chartTexts[locale];
  const ticked = rows.filter(({ ticks }) => ticks.length > 0).length;
  const notes = [
    ...(ticked > 0 ? [words.ticks] : []),
    ...(ticked > 0 && ticked < rows.length ? [words.fromZero] : []),
    ...(rows.some(({ beyond }) => beyond.length > 0) ? [words.beyond] : []),
    ...(rows.some(({ bands }) => bands.length > 0) ? [words.bands] : []),
  ];
  const foot = [speech[locale].joined(notes), marksNote(rows, locale)].flatMap((text) =>
    wrapText(text, width, fontSize.tick),
  );
  const labels = namesMarks(rows) ? 16 : 0;
  return (width < stackedBelow ? stackedLayout : wideLayout)(rows, { width, locale, labels, foot });
}

/** What the letters beside the figures mean. */
function marksNote(rows: readonly ProfileRow[], locale: Locale): string {
  const figures = rows.flatMap(({ lead }) => lead.flatMap((cell) => cell?.figure ?? []));
  return legendOf(figures, locale)
    .map(([sign, meaning]) => `${sign}\u00a0${meaning}`)
    .join(' · ');
}

/** How many lines the longest reason of any row takes, in whichever language needs more, so that rows are as high in each. */
const reasonLines = (rows: readonly ProfileRow[], room: number) =>
  Math.max(0, ...locales.flatMap((locale) => rows.map((row) => reasonText(row, room, locale).length)));

type Room = { width: number; locale: Locale; labels: number; foot: string[] };

function stackedLayout(rows: readonly ProfileRow[], { width, locale, labels, foot }: Room): ProfileLayout {
  const texts = rows.map((row) => rowGap(row, locale));
  const gaps = widest(texts, fontSize.label, 600);
  const lines = rows.map(({ comparison }) => namesOf(comparison, width - gaps - 12, locale).length);
  const more = (Math.max(1, ...lines) - 1) * 16;
  const axis = more + 58;
  const values = axis + ends + labels + 24;
  const why = Math.max(1, reasonLines(rows, width));
  return {
    stacked: true,
    figureSize: 20,
    left: 9,
    right: width - 9,
    figure: width,
    gap: width,
    head: 26,
    row: values + 20 + why * reasonLine,
    name: 18,
    measure: more + 36,
    axis,
    values,
    labels: labels && axis + ends + 17,
    ends: axis + 15,
    word: values + 26,
    reason: values + 26,
    foot,
  };
}

/** The room of the widest gap, of the word below it, and of their head. */
function gapRoom(rows: readonly ProfileRow[], locale: Locale): number {
  const gaps = [...rows.map((row) => rowGap(row, locale)), chartTexts[locale].gap];
  const words = rows.map((row) => verdictWord(row, locale));
  return Math.max(widest(gaps, 14, 600), widest(words, fontSize.tick));
}

function wideLayout(rows: readonly ProfileRow[], { width, locale, labels, foot }: Room): ProfileLayout {
  const figureSize = 26;
  const space = Math.round(width * 0.032);
  const room = (side: 0 | 1) => {
    const texts = rows.map((row) => cellText(row, row.lead[side], locale));
    const names = rows.flatMap(({ lead }) => (lead[side] ? [`◆ ${lineName(lead[side].line, locale)}`] : []));
    const [figures, notes] = [texts.map(({ text }) => text), texts.map(({ note }) => note)];
    return Math.max(widest(figures, figureSize, 600), widest(notes, fontSize.tick), widest(names, fontSize.label, 600));
  };
  const gap = width;
  const letters = rows.map((row) => marksText(row.lead[1]));
  const figure = gap - gapRoom(rows, locale) - space - widest(letters, fontSize.tick);
  const [left, right] = [Math.max(room(0), 110) + space + 12, figure - room(1) - space - 12];
  const from = 76 + (labels && labels + ends);
  const why = reasonLines(rows, right - left);
  return {
    stacked: false,
    figureSize,
    left,
    right,
    figure,
    gap,
    head: 30,
    row: from + (why && why * reasonLine + 4),
    name: 20,
    measure: 20,
    axis: 50,
    values: 40,
    labels: labels && 68 + ends,
    ends: 65,
    word: 60,
    reason: from + 6,
    foot,
  };
}

/** The name of the indicator of a row in lines that fit. */
export function namesOf(comparison: ProfileRow['comparison'], room: number, locale: Locale): string[] {
  return wrapText(nameOf(comparison.indicator, locale), room, fontSize.label, 600);
}

export function layoutHeight({ head, row, foot }: ProfileLayout, rows: number): number {
  return head + rows * row + 10 + foot.length * footLine;
}
