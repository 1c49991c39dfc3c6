import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { shownIn } from '@/components/charts/parts/shown';
import { widest, wrapText } from '@/components/charts/parts/text-width';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { type ProfileRow, profileRows } from './rows';
import { cellText, rowGap } from './texts';

/** Below this width figures stand under the axis instead of beside it. */
const stackedBelow = 860;

/** Where things stand in a profile, in pixels; heights are from the top of a row. */
export type ProfileLayout = {
  stacked: boolean;
  figureSize: number;
  /** The axis. */
  left: number;
  right: number;
  /** The right ends of the right figure, of the gap and of the verdict. */
  figure: number;
  gap: number;
  verdict: number;
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
  foot: string[];
};

const footLine = 16;
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
    ...(rows.some(({ verdict }) => verdict) ? [words.verdicts] : []),
  ];
  const note = speech[locale].joined(notes);
  const foot = wrapText(note, width, fontSize.tick);
  const labels = namesMarks(rows) ? 16 : 0;
  return (width < stackedBelow ? stackedLayout : wideLayout)(rows, { width, locale, labels, foot });
}

type Room = { width: number; locale: Locale; labels: number; foot: string[] };

function stackedLayout(rows: readonly ProfileRow[], { width, locale, labels, foot }: Room): ProfileLayout {
  const texts = rows.map((row) => rowGap(row, locale));
  const gaps = widest(texts, fontSize.label, 600);
  const lines = rows.map(({ comparison }) => namesOf(comparison, width - gaps - 36, locale).length);
  const more = (Math.max(1, ...lines) - 1) * 16;
  const axis = more + 58;
  return {
    stacked: true,
    figureSize: 20,
    left: 9,
    right: width - 9,
    figure: width,
    gap: width - 24,
    verdict: width,
    head: 26,
    row: axis + ends + labels + 44,
    name: 18,
    measure: more + 36,
    axis,
    values: axis + ends + labels + 24,
    labels: labels && axis + ends + 17,
    ends: axis + 15,
    foot,
  };
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
  const gap = width - 40;
  const gaps = widest([...rows.map((row) => rowGap(row, locale)), chartTexts[locale].gap], 14, 600);
  const figure = gap - gaps - space;
  return {
    stacked: false,
    figureSize,
    left: Math.max(room(0), 110) + space + 12,
    right: figure - room(1) - space - 12,
    figure,
    gap,
    verdict: width - 4,
    head: 30,
    row: 76 + (labels && labels + ends),
    name: 20,
    measure: 20,
    axis: 50,
    values: 40,
    labels: labels && 68 + ends,
    ends: 65,
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
