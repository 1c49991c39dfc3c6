import { shownIn } from '@/components/charts/parts/shown';
import type { BriefingContent, ShownSlide } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import type { Box } from '@/lib/files/pptx/deck';
import type { Locale } from '@/lib/language/locale';
import { briefingTexts } from '@/lib/texts/briefing';
import {
  below,
  bottomOf,
  type CodeBox,
  frame,
  gutter,
  leastText,
  type SlideBox,
  type TextBox,
  textBox,
} from './slide-box';
import { notesOf } from './slide-notes';
import { saidBoxes } from './slide-said';

/** What a slide is laid out from. `addressOf` says where a view is found live: QR codes and links lead there. */
export type LayoutInput = {
  slide: ShownSlide;
  briefing: Pick<BriefingContent, 'title' | 'subtitle' | 'date' | 'language'>;
  addressOf?: (comparison: Comparison) => string;
};

/** What stands below a headline. */
export type Body = (input: LayoutInput, room: Box) => SlideBox[];

/** Where the QR code of a slide with one view stands: beside its headline. */
const codePlace = { x: frame.right - 170, y: 62, width: 170, height: 170 };

/** The width of a headline, and of what stands below it, beside the code. */
export const headWidth = ({ addressOf, slide }: LayoutInput) =>
  addressOf && slide.views.length === 1 ? codePlace.x - frame.left - 30 : frame.width;

/** One view with what it says, below what it measures. */
export const view: Body = (input, room) => {
  const { slide, briefing, addressOf } = input;
  const [comparison] = slide.views.map((shown) => shown.comparison);
  if (!comparison) return [missing(briefing.language, room)];
  // Where several indicators stand side by side, each says its own.
  const several = shownIn(comparison, comparison.selection.chart).length > 1;
  const measure = several ? [] : [measureBox(comparison, { ...room, width: headWidth(input) }, briefing.language)];
  const code = addressOf ? [codeBox('QR', addressOf(comparison), codePlace)] : [];
  const top = Math.max(room.y, ...measure.map((box) => bottomOf(box) + 36), ...code.map((box) => bottomOf(box) + 16));
  const { boxes, chart } = saidBoxes(slide.text, comparison, below(room, top), briefing.language);
  return [...measure, { kind: 'figure', of: 0, comparison, box: chart }, ...boxes, ...code];
};

/** What a view measures, in one line or two. */
export const measureBox = (comparison: Comparison, box: Box, language: Locale): TextBox =>
  textBox('Measure', measureOf(comparison, language), { ...box, height: 90 }, { sizes: [34], colour: 'mute' });

const codeBox = (name: string, address: string, box: Box): CodeBox => ({ kind: 'code', name, address, box });

/** Two views beside each other, each below what it measures and what is to be minded of it. */
export const views: Body = ({ slide, briefing: { language }, addressOf }, room) => {
  const width = (room.width - gutter) / 2;
  const parts = slide.views.map(({ comparison }, at) => {
    const area = { ...room, x: room.x + at * (width + gutter), width };
    if (!comparison) return { area, head: [missing(language, area)] };
    const text = [measureOf(comparison, language), ...notesOf(comparison, language)].join(' · ');
    const place = { ...area, width: addressOf ? width - 150 : width, height: 212 };
    const measure = textBox(`Measure ${at + 1}`, text, place, { sizes: [leastText], colour: 'mute' });
    const corner = { x: area.x + width - 130, y: area.y, width: 130, height: 130 };
    const code = addressOf ? [codeBox(`QR ${at + 1}`, addressOf(comparison), corner)] : [];
    return { area, comparison, head: [measure, ...code] };
  });
  // Both charts stand below the longer head.
  const heads = parts.flatMap(({ comparison, head }) => (comparison ? head : []));
  const top = Math.max(room.y, ...heads.map(bottomOf)) + 40;
  return parts.flatMap(({ area, comparison, head }, of): SlideBox[] => [
    ...head,
    ...(comparison ? [{ kind: 'figure', of, comparison, box: below(area, top) } as const] : []),
  ]);
};

/** In place of a view that could not be answered. */
const missing = (language: Locale, box: Box): TextBox =>
  textBox('Text', briefingTexts[language].noViewText, box, { sizes: [42, 36] });
