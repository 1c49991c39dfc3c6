import { largeFigure } from '@/components/briefing/large-figure';
import { frame, oneLine, sizes } from '@/components/briefing/slide-frame';
import { notesOf, withNotes } from '@/components/briefing/slide-notes';
import { lightColours as colours } from '@/components/charts/colours';
import type { ShownView } from '@/lib/briefing';
import type { Comparison } from '@/lib/comparison';
import type { Box, Item } from '@/lib/files/pptx/deck';
import type { Locale } from '@/lib/locale';
import { measureOf } from '@/lib/measure';
import { briefingMessages } from '@/lib/messages/briefing';
import type { ChartKind } from '@/lib/selection';
import { figures } from './figures';
import { fitted } from './fitted';
import { altOf, codeItems, textItem } from './slide-texts';

/** What a slide is made from: its language, and where a view is found live. */
export type Making = {
  locale: Locale;
  addressOf: (comparison: Comparison) => string;
  mapReviewNumber?: string;
};

/** Kinds of chart that leave room for a figure and a sentence beside them. */
const narrow: readonly ChartKind[] = ['line', 'bars', 'map'];

const chartWidth = 1130;
const gutter = 70;

/** Where the QR code of a slide with one view stands: beside its headline. */
export const codeBox: Box = { x: frame.right - 170, y: 62, width: 170, height: 170 };

const quiet = { lead: 1.45, colour: colours.mute } as const;

/** One view with what it says, below the headline. */
export async function viewItems(
  { comparison }: ShownView,
  text: string | null,
  room: Box,
  making: Making,
): Promise<Item[]> {
  const { locale } = making;
  if (!comparison) return missingItems(room, locale);
  const measure = oneLine(measureOf(comparison, locale), codeBox.x - frame.left - 30, sizes.measure);
  const measureBox = { ...room, width: codeBox.x - frame.left - 20, height: 48 };
  // Where several indicators stand side by side, each says its own.
  const headed = comparison.others.length === 0;
  const top = headed ? 72 : Math.max(0, codeBox.y + codeBox.height + 16 - room.y);
  const below = { ...room, y: room.y + top, height: room.height - top };
  const beside = narrow.includes(comparison.selection.chart);
  const noted = withNotes(text, comparison, locale);
  const side = beside ? asideItems(comparison, noted, below, locale) : captionItems(noted, below);
  const area = beside ? { ...below, width: chartWidth } : { ...below, height: below.height - side.height };
  const drawn = await figures[comparison.selection.chart]({
    ...making,
    comparison,
    area,
    name: briefingMessages[locale].figure(1),
    alt: altOf(comparison, locale),
  });
  const head = textItem('Measure', measure, measureBox, {
    sizes: [sizes.measure / 2],
    lead: 1.3,
    colour: colours.mute,
  });
  return [
    ...(headed ? [head] : []),
    ...drawn,
    ...side.items,
    ...(await codeItems('QR', making.addressOf(comparison), codeBox, locale)),
  ];
}

type Side = { items: Item[]; height: number };

/** The gap as a large figure, and the sentence below it. */
function asideItems(comparison: Comparison, text: string | null, below: Box, locale: Locale): Side {
  const x = frame.left + chartWidth + gutter;
  const box = { ...below, x, width: frame.right - x };
  const large = largeFigure(comparison, locale);
  const top = large ? 300 : 40;
  const figure = large
    ? [
        textItem(
          'Figure',
          large.figure,
          { ...box, y: box.y + 60, height: 160 },
          { sizes: [75, 60, 48], lead: 1, serif: true, bold: true },
        ),
        textItem('Unit', large.unit, { ...box, y: box.y + 222, height: 60 }, { sizes: [21], lead: 1.3 }),
      ]
    : [];
  const place = { ...box, y: box.y + top, height: box.height - top };
  const sentence = text ? [textItem('Text', text, place, { ...quiet, sizes: [18, 16] })] : [];
  return { items: [...figure, ...sentence], height: 0 };
}

/** The sentence below a chart that takes all of the width. */
function captionItems(text: string | null, below: Box): Side {
  if (!text) return { items: [], height: 0 };
  const style = { ...quiet, sizes: [18, 16] };
  const { height } = fitted(text, { ...below, height: 150 }, style);
  const box = { ...below, y: below.y + below.height - height, height };
  return { items: [textItem('Text', text, box, style)], height: height + 20 };
}

/** Two views beside each other, each with its measure and code. */
export async function viewsItems(views: readonly ShownView[], room: Box, making: Making): Promise<Item[]> {
  const { locale } = making;
  const width = (room.width - gutter) / 2;
  const parts = views.map(async ({ comparison }, at): Promise<Item[]> => {
    const area = { ...room, x: room.x + at * (width + gutter), width };
    if (!comparison) return missingItems(area, locale);
    const code = { x: area.x + width - 130, y: area.y, width: 130, height: 130 };
    const measure = { ...area, width: width - 150, height: 130 };
    const drawn = await figures[comparison.selection.chart]({
      ...making,
      comparison,
      area: { ...area, y: area.y + 150, height: area.height - 150 },
      name: briefingMessages[locale].figure(at + 1),
      alt: altOf(comparison, locale),
    });
    return [
      textItem(
        `Measure ${at + 1}`,
        [measureOf(comparison, locale), ...notesOf(comparison, locale)].join(' · '),
        measure,
        { ...quiet, lead: 1.3, sizes: [16] },
      ),
      ...drawn,
      ...(await codeItems(`QR ${at + 1}`, making.addressOf(comparison), code, locale)),
    ];
  });
  return (await Promise.all(parts)).flat();
}

/** In place of a view that could not be answered. */
function missingItems(room: Box, locale: Locale): Item[] {
  return [textItem('Text', briefingMessages[locale].noViewText, room, { sizes: [21, 18], lead: 1.5 })];
}
