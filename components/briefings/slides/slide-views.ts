import { exportable } from '@/components/charts/draw/picture';
import { onSlide } from '@/components/charts/kinds/slides';
import { sidedColours } from '@/components/charts/parts/colours';
import { legible } from '@/components/charts/parts/legible';
import { shownIn } from '@/components/charts/parts/shown';
import { leastDrawn } from '@/components/charts/parts/slide-drawing';
import type { BriefingContent, ShownSlide } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import type { Box } from '@/lib/files/pptx/deck';
import { inEach, type Locale } from '@/lib/language/locale';
import type { SlideHead } from '@/lib/sentences/head-number';
import { slideHeadOf } from '@/lib/sentences/slide-head';
import { briefingTexts } from '@/lib/texts/briefing';
import {
  below,
  bottomOf,
  type FigureBox,
  frame,
  gutter,
  leastText,
  type SlideBox,
  type TextBox,
  textBox,
} from './slide-box';
import { numberBox, subBox, subjectsTexts } from './slide-heads';

/** What a slide is laid out from. `addressOf` says where a view is found live, `page` where all of it can be read: links and QR codes lead there. */
export type LayoutInput = {
  slide: ShownSlide;
  briefing: Pick<BriefingContent, 'title' | 'subtitle' | 'date' | 'language' | 'institution' | 'speaker'>;
  addressOf?: (comparison: Comparison) => string;
  page?: string;
  mapReviewNumber?: string;
};

/** What stands below a headline, and how much of the width is left to that. */
export type Body = (input: LayoutInput, room: Box) => { boxes: SlideBox[]; headWidth?: number };

/** Words of the author below a chart, which takes what they leave. */
function caption(text: string | null, room: Box): { boxes: TextBox[]; chart: Box } {
  if (!text) return { boxes: [], chart: room };
  const box = textBox('Text', text, { ...room, height: 150 }, { sizes: [30, 28, leastText], colour: 'mute' });
  const place = { ...box.box, y: room.y + room.height - box.box.height };
  return { boxes: [{ ...box, box: place }], chart: { ...room, height: room.height - box.box.height - 20 } };
}

type Figured = FigureBox & { holdsNumber: boolean; unit: string | undefined };
type Placed = { of: number; area: Box; head: SlideHead; holdsNumber?: boolean };

/** A view in its place, with what is drawn of it where it has a drawing of its own. */
function figureBox(
  comparison: Comparison,
  { of, area, head }: Placed,
  { briefing, mapReviewNumber }: LayoutInput,
): Figured {
  const shown = legible(exportable(comparison, mapReviewNumber), onSlide(comparison).isWrapping ? 'slide' : 'usual');
  const input = {
    comparison: shown,
    area,
    locale: briefing.language,
    colours: sidedColours('light', shown.sides),
    head,
  };
  const drawn = area.width >= leastDrawn ? onSlide(shown).drawing?.(input) : undefined;
  return {
    kind: 'figure',
    of,
    comparison,
    box: area,
    marks: drawn?.marks,
    ...(drawn?.isTable && { isTable: true as const }),
    holdsNumber: drawn?.holdsNumber === true,
    unit: drawn?.unit,
  };
}

/** A comparison whose figures are written in another unit. */
const inUnit = (comparison: Comparison, unit: string): Comparison => ({
  ...comparison,
  indicator: { ...comparison.indicator, ...inEach('unit', () => unit) },
});

/** One view below what it measures, with the number of its headline. */
export const view: Body = (input, room) => {
  const { slide, briefing } = input;
  const [comparison] = slide.views.map((shown) => shown.comparison);
  if (!comparison) return { boxes: [missing(briefing.language, room)] };
  const own = slide.text === slide.written.text ? null : slide.text;
  const { boxes, chart } = caption(own, room);
  const found = slideHeadOf(comparison, briefing.language);
  // Of a headline that its author wrote only the number that stands in it.
  const head = slide.headline.includes(found.number?.figure ?? '') ? found : { ...found, number: undefined };
  const { holdsNumber, unit, ...figure } = figureBox(comparison, { of: 0, area: chart, head }, input);
  const number = head.number && !holdsNumber ? numberBox(head.number, slide.headline) : undefined;
  const several = shownIn(comparison, comparison.selection.chart).length > 1;
  const measure = several
    ? subjectsTexts(comparison, briefing.language)
    : [measureOf(unit === undefined ? comparison : inUnit(comparison, unit), briefing.language)];
  const sub = [...measure, ...(head.caveat && !holdsNumber ? [head.caveat] : [])].filter(Boolean);
  const width = number?.width ?? frame.width;
  return {
    boxes: [...(sub.length > 0 ? [subBox(sub)] : []), ...(number ? [number.box] : []), figure, ...boxes],
    headWidth: width,
  };
};

/** What a view measures, in one line or two. */
export const measureBox = (comparison: Comparison, box: Box, language: Locale): TextBox =>
  textBox('Measure', measureOf(comparison, language), { ...box, height: 90 }, { sizes: [34, 28], colour: 'mute' });

/** Two views beside each other, each below what it measures. */
export const views: Body = (input, given) => {
  const {
    slide,
    briefing: { language },
  } = input;
  const room = below(given, 170);
  const width = (room.width - gutter) / 2;
  const parts = slide.views.map(({ comparison }, at) => {
    const area = { ...room, x: room.x + at * (width + gutter), width };
    if (!comparison) return { area, head: missing(language, area) };
    const style = { sizes: [28, leastText], colour: 'mute' } as const;
    return {
      area,
      comparison,
      head: textBox(`Measure ${at + 1}`, measureOf(comparison, language), { ...area, height: 110 }, style),
    };
  });
  // Both charts stand below the longer head.
  const top = Math.max(room.y, ...parts.flatMap(({ comparison, head }) => (comparison ? [bottomOf(head)] : []))) + 30;
  const boxes = parts.flatMap(({ area, comparison, head }, of): SlideBox[] => {
    if (!comparison) return [head];
    const {
      holdsNumber: _,
      unit: __,
      ...figure
    } = figureBox(comparison, { of, area: below(area, top), head: { headline: '' } }, input);
    return [head, figure];
  });
  return { boxes };
};

/** In place of a view that could not be answered. */
const missing = (language: Locale, box: Box): TextBox =>
  textBox('Text', briefingTexts[language].noViewText, box, { sizes: [42, 36] });
