import { onSlide } from '@/components/charts/kinds/slides';
import { lightColours as colours } from '@/components/charts/parts/colours';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import type { Locale } from '@/lib/language/locale';
import { largeFigure } from './large-figure';
import { type Area, frame, largest, leastText, paragraph, sizes, textAt } from './slide-frame';
import { notesOf, withNotes } from './slide-notes';

/** What a view says in words, and the room that this leaves to its chart. */
type Said = { svg: string; chart: Area; cut: boolean };

/** Whether a chart leaves room for a figure and a sentence beside it. */
export function leavesRoom(comparison: Comparison): boolean {
  return onSlide(comparison).isNarrow?.(comparison) ?? false;
}

/** How wide such a chart is, and what lies between things side by side. */
export const chartWidth = 1130;
export const gutter = 70;

/** Beside a narrow chart, or as much of it below as has no room there: what is to be minded, else all; below a wide one. */
export function saidOf(text: string | null, comparison: Comparison, room: Area, language: Locale): Said {
  const all = withNotes(text, comparison, language);
  if (!leavesRoom(comparison)) return caption(all, room, language);
  const notes = notesOf(comparison, language).join(' ');
  const ways = [
    [all, null],
    [text, notes],
    [null, all?.replace('\n', ' ')],
  ].map(([beside = null, below = null]) => {
    const under = caption(below, room, language);
    const aside = besideChart(beside, comparison, under.chart, language);
    return { svg: aside.svg + under.svg, chart: aside.chart, cut: aside.cut || under.cut };
  });
  return (ways.find(({ cut }) => !cut) ?? ways[0]) as Said;
}

function besideChart(text: string | null, comparison: Comparison, room: Area, language: Locale): Said {
  const chart = { ...room, width: chartWidth };
  const x = frame.left + chart.width + gutter;
  const { svg, cut } = aside({ text, comparison, language }, { ...room, x, width: frame.right - x });
  return { svg, chart, cut };
}

/** The line below the headline, or two where it is long; and how high it is. */
export function measureHead(comparison: Comparison, room: Area, language: Locale): { svg: string; height: number } {
  const style = { size: sizes.measure, fill: colours.mute };
  const { svg, bottom } = paragraph(measureOf(comparison, language), { ...room, height: 90 }, language, style);
  return { svg, height: bottom - room.y + 36 };
}

/** The large figure beside a chart, in the sizes that leave more room or less to the words below it. */
const largeSizes = [
  { figure: 150, unit: sizes.text },
  { figure: 96, unit: 36 },
] as const;

type Aside = { text: string | null; comparison: Comparison; language: Locale };

/** The gap as a large figure, and the sentence below it: the figure as large as all of the sentence allows. */
function aside({ text, comparison, language }: Aside, area: Area): Pick<Said, 'svg' | 'cut'> {
  const large = largeFigure(comparison, language);
  const words = (used: number) =>
    largest([36, leastText], (size) => {
      const below = { ...area, y: area.y + used, height: area.height - used };
      return paragraph(text ?? '', below, language, { size, fill: colours.mute, lead: 1.45 });
    });
  if (!large) return words(60);
  const [usual, smaller] = largeSizes.map(({ figure, unit }) => {
    const base = area.y + 40 + figure;
    const between = paragraph(large.between, { ...area, y: base + unit * 2.1, height: 90 }, language, {
      size: leastText,
    });
    const below = words(between.bottom + 30 - area.y);
    const svg =
      textAt(large.figure, area.x, base, language, { size: figure, serif: true }) +
      textAt(large.unit, area.x, base + unit * 1.57, language, { size: unit });
    return { svg: svg + between.svg + below.svg, cut: below.cut };
  });
  return (usual?.cut ? smaller : usual) as Pick<Said, 'svg' | 'cut'>;
}

/** A caption below the chart, which takes what room it needs. */
function caption(text: string | null, room: Area, language: Locale): Said {
  if (!text) return { svg: '', chart: room, cut: false };
  const set = (size: number, y: number) => ({
    ...paragraph(text, { ...room, y, height: 150 }, language, { size, fill: colours.mute }),
    size,
  });
  const { bottom: height, size } = largest([36, leastText], (one) => set(one, 0));
  const { svg, cut } = set(size, room.y + room.height - height);
  return { svg, chart: { ...room, height: room.height - height - 24 }, cut };
}
