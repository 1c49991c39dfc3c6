import { onSlide } from '@/components/charts/kinds/slides';
import type { Comparison } from '@/lib/figures/comparison';
import type { Box } from '@/lib/files/pptx/deck';
import type { Locale } from '@/lib/language/locale';
import { largeFigure } from './large-figure';
import { below, bottomOf, frame, gutter, leastText, type TextBox, textBox } from './slide-box';
import { notesOf, withNotes } from './slide-notes';

/** What a view says in words, and the room that this leaves to its chart. */
type Said = { boxes: TextBox[]; chart: Box };

/** The width of a chart that leaves room beside it. */
const chartWidth = 1130;

const quiet = { sizes: [36, leastText], colour: 'mute' } as const;

/** Beside a narrow chart, or as much of it below as has no room there: what is to be minded, else all; below a wide one. */
export function saidBoxes(text: string | null, comparison: Comparison, room: Box, language: Locale): Said {
  const all = withNotes(text, comparison, language);
  if (!onSlide(comparison).isNarrow?.(comparison)) return caption(all, room);
  const notes = notesOf(comparison, language).join(' ');
  const ways = [
    [all, null],
    [text, notes],
    [null, all?.replace('\n', ' ')],
  ].map(([beside = null, under = null]): Said => {
    const { boxes, chart } = caption(under, room);
    return { boxes: [...aside(beside, comparison, chart, language), ...boxes], chart: { ...chart, width: chartWidth } };
  });
  return (ways.find(({ boxes }) => !boxes.some(({ cut }) => cut)) ?? ways[0]) as Said;
}

/** The sizes of the large figure beside a chart and of its unit: they leave more room or less to the words below. */
const largeSizes = [
  { figure: 150, unit: 42 },
  { figure: 96, unit: 36 },
] as const;

/** The gap as a large figure, and the sentence below it: the figure as large as all of the sentence allows. */
function aside(text: string | null, comparison: Comparison, { y, height }: Box, language: Locale): TextBox[] {
  const x = frame.left + chartWidth + gutter;
  const room = { x, y, width: frame.right - x, height };
  const words = (top: number) => (text ? [textBox('Text', text, below(room, top), { ...quiet, lead: 1.45 })] : []);
  const large = largeFigure(comparison, language);
  if (!large) return words(y + 60);
  const tried = largeSizes.map((sizes) => {
    const place = { ...below(room, y + 40 + sizes.figure * 0.14), height: sizes.figure };
    const figure = textBox('Figure', large.figure, place, { sizes: [sizes.figure], serif: true, lead: 1 });
    const line = { ...room, y: bottomOf(figure) + 10, height: 90 };
    const unit = textBox('Unit', large.unit, line, { sizes: [sizes.unit, leastText] });
    const between = textBox('Between', large.between, { ...line, y: bottomOf(unit) + 16 }, { sizes: [leastText] });
    return [figure, unit, between, ...words(bottomOf(between) + 30)];
  });
  return tried.find((boxes) => !boxes.some(({ cut }) => cut)) ?? tried.at(-1) ?? [];
}

/** A caption below the chart, which takes what room it needs. */
function caption(text: string | null, room: Box): Said {
  if (!text) return { boxes: [], chart: room };
  const box = textBox('Text', text, { ...room, height: 150 }, quiet);
  const place = { ...box.box, y: room.y + room.height - box.box.height };
  return { boxes: [{ ...box, box: place }], chart: { ...room, height: room.height - box.box.height - 24 } };
}
