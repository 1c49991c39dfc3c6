import { largeFigure } from '@/components/briefings/slides/large-figure';
import { frame, sizes } from '@/components/briefings/slides/slide-frame';
import { notesOf, withNotes } from '@/components/briefings/slides/slide-notes';
import { chartWidth, gutter, leavesRoom } from '@/components/briefings/slides/slide-said';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { legible } from '@/components/charts/parts/legible';
import { shownIn } from '@/components/charts/parts/shown';
import type { ShownView } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import type { Box, Item } from '@/lib/files/pptx/deck';
import type { Locale } from '@/lib/language/locale';
import { briefingMessages } from '@/lib/messages/briefing';
import { figureItems } from './figures';
import { altOf, codeItems, isCut, textItem } from './slide-texts';

/** What a slide is made from: its language, and where a view is found live. */
export type Making = { locale: Locale; addressOf: (comparison: Comparison) => string; mapReviewNumber?: string };

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
  const measure = textItem(
    'Measure',
    measureOf(comparison, locale),
    { ...room, width: codeBox.x - frame.left - 20, height: 90 },
    { sizes: [sizes.measure / 2], lead: 1.3, colour: colours.mute },
  );
  // Where several indicators stand side by side, each says its own.
  const headed = shownIn(comparison, comparison.selection.chart).length === 1;
  const top = headed ? measure.box.height + 28 : Math.max(0, codeBox.y + codeBox.height + 16 - room.y);
  const below = { ...room, y: room.y + top, height: room.height - top };
  const said = saidItems(text, comparison, below, locale);
  const drawn = await figureItems({
    ...making,
    comparison: legible(comparison),
    area: said.chart,
    name: briefingMessages[locale].figure(1),
    alt: altOf(comparison, locale),
  });
  return [
    ...(headed ? [measure] : []),
    ...drawn,
    ...said.items,
    ...(await codeItems('QR', making.addressOf(comparison), codeBox, locale)),
  ];
}

/** What a view says in words, and the room that this leaves to its chart. */
type Said = { items: Item[]; chart: Box };

/** Beside a narrow chart, or as much of it below as has no room there: what is to be minded, else all; below a wide one. */
function saidItems(text: string | null, comparison: Comparison, room: Box, locale: Locale): Said {
  const all = withNotes(text, comparison, locale);
  if (!leavesRoom(comparison)) return captionItems(all, room);
  const notes = notesOf(comparison, locale).join(' ');
  const ways = [
    [all, null],
    [text, notes],
    [null, all?.replace('\n', ' ')],
  ].map(([beside = null, below = null]): Said => {
    const under = captionItems(below, room);
    const aside = asideItems(comparison, beside, under.chart, locale);
    return { items: [...aside, ...under.items], chart: { ...under.chart, width: chartWidth } };
  });
  return (ways.find(({ items }) => !items.some(isCut)) ?? ways[0]) as Said;
}

/** Sizes of the large figure beside a chart and of its unit, in points. */
const largeSizes = [
  { figure: 75, unit: 21, above: 40 },
  { figure: 48, unit: 18, above: 0 },
] as const;

/** The gap as a large figure, and the sentence below it: the figure as large as all of the sentence allows. */
function asideItems(comparison: Comparison, text: string | null, room: Box, locale: Locale): Item[] {
  const x = frame.left + chartWidth + gutter;
  const box = { ...room, x, width: frame.right - x };
  const words = (used: number): Item[] => {
    const place = { ...box, y: box.y + used, height: box.height - used };
    return text ? [textItem('Text', text, place, { ...quiet, sizes: [18, 16] })] : [];
  };
  const large = largeFigure(comparison, locale);
  if (!large) return words(40);
  const tried = largeSizes.map(({ figure, unit, above }) => {
    const style = { sizes: [figure], lead: 1, serif: true, bold: true };
    const number = textItem('Figure', large.figure, { ...box, y: box.y + above, height: figure * 2.2 }, style);
    const top = above + number.box.height + 12;
    const below = { ...box, y: box.y + top, height: unit * 3 };
    const unitItem = textItem('Unit', large.unit, below, { sizes: [unit, 16], lead: 1.3 });
    const middle = top + unitItem.box.height;
    const between = textItem(
      'Between',
      large.between,
      { ...box, y: box.y + middle, height: 90 },
      { sizes: [16], lead: 1.3 },
    );
    return [number, unitItem, between, ...words(middle + between.box.height + 16)];
  });
  return tried.find((items) => !items.some(isCut)) ?? tried.at(-1) ?? [];
}

/** The sentence below a chart that takes all of the width. */
function captionItems(text: string | null, room: Box): Said {
  if (!text) return { items: [], chart: room };
  const { box, ...item } = textItem('Text', text, { ...room, height: 150 }, { ...quiet, sizes: [18, 16] });
  const below = { ...box, y: room.y + room.height - box.height };
  return { items: [{ ...item, box: below }], chart: { ...room, height: room.height - box.height - 20 } };
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
    const drawn = await figureItems({
      ...making,
      comparison: legible(comparison),
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
