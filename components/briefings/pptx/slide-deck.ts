import type { SlideInput } from '@/components/briefings/slides/slide-body';
import { frame, oneLine, sizes } from '@/components/briefings/slides/slide-frame';
import { lightColours as colours } from '@/components/charts/parts/colours';
import type { ShownSlide, SlideKind } from '@/lib/briefing/briefing';
import { measureOf } from '@/lib/figures/measure';
import { sourceLines } from '@/lib/figures/source-lines';
import type { Box, DeckSlide, Item, TextItem } from '@/lib/files/pptx/deck';
import { formatPeriod } from '@/lib/language/format';
import { briefingMessages } from '@/lib/messages/briefing';
import { footItems, isCut, notesOf, textItem } from './slide-texts';
import { codeBox, type Making, viewItems, viewsItems } from './slide-views';

type Input = { slide: ShownSlide; briefing: SlideInput['briefing']; making: Making };

/** The objects of a slide below its headline, or all of a slide without one. */
type Body = (input: Input, room: Box) => Item[] | Promise<Item[]>;

const cover: Body = ({ slide, briefing }, room) => [
  ...(slide.text
    ? [textItem('Subtitle', slide.text, { ...room, height: 150 }, { sizes: [24, 18], lead: 1.4, colour: colours.mute })]
    : []),
  textItem(
    'Date',
    formatPeriod(briefing.date, briefing.language),
    { ...room, y: 872, height: 50 },
    { sizes: [17], lead: 1.3, colour: colours.mute },
  ),
];

const section: Body = ({ slide }, room) =>
  slide.text
    ? [
        textItem(
          'Text',
          slide.text,
          { ...room, height: frame.bottom - room.y - 30 },
          { sizes: [21, 18, 16], lead: 1.45, colour: colours.mute },
        ),
      ]
    : [];

/** Where what is stated stands, and how. */
const stated = { x: frame.left, y: 260, width: frame.width - 100, height: 560 };
const statedStyle = { sizes: [40, 32, 26, 20, 16], lead: 1.45 };

/** What is stated where it is not the title itself, and what its figures measure. */
const statement: Body = ({ slide, briefing: { language } }) => {
  const alone = !slide.text || slide.text === slide.headline;
  const said = textItem('Statement', slide.text || slide.headline, stated, { ...statedStyle, serif: true, bold: true });
  const [shown] = slide.views;
  const below = { ...stated, y: said.box.y + said.box.height + 40, height: 90 };
  const style = { sizes: [sizes.measure / 2], lead: 1.3, colour: colours.mute };
  const measure = shown?.comparison ? [textItem('Measure', measureOf(shown.comparison, language), below, style)] : [];
  return [...(alone ? [] : [said]), ...measure];
};

const words: Body = ({ slide }, room) =>
  slide.text ? [textItem('Text', slide.text, room, { sizes: [21, 18, 16], lead: 1.6 })] : [];

const view: Body = ({ slide, making }, room) => {
  const [first] = slide.views;
  return first ? viewItems(first, slide.text, room, making) : [];
};

const views: Body = ({ slide, making }, room) => viewsItems(slide.views, room, making);

/** As many sources as have room, each a link to where it is published; the rest is counted. */
const sources: Body = ({ slide, making: { locale } }, room) => {
  const step = sizes.foot * 1.55;
  const rows = Math.floor(room.height / step);
  const lines = sourceLines(slide.sources, locale);
  const shown = lines.length > rows ? lines.slice(0, rows - 1) : lines;
  const rest = lines.length - shown.length;
  const box = (at: number) => ({ ...room, y: room.y + at * step, height: step });
  const style = { sizes: [sizes.foot / 2], lead: 1.2 };
  const listed = shown.map(({ text, url }, at) => {
    const link = url && /^https?:\/\//.test(url) ? { link: url } : {};
    return textItem(`Source ${at + 1}`, oneLine(text, room.width, sizes.foot), box(at), { ...style, ...link });
  });
  return rest > 0
    ? [...listed, textItem('More', briefingMessages[locale].moreSources(rest), box(shown.length), style)]
    : listed;
};

const bodies: Record<SlideKind, { body: Body; plain: boolean }> = {
  cover: { body: cover, plain: true },
  section: { body: section, plain: true },
  statement: { body: statement, plain: true },
  view: { body: view, plain: false },
  views: { body: views, plain: false },
  table: { body: view, plain: false },
  text: { body: words, plain: false },
  sources: { body: sources, plain: false },
};

/** The title of a slide in its place: large where it stands alone, beside the QR code where there is one. */
function titleOf(slide: ShownSlide): TextItem {
  const { kind } = slide;
  const style = { serif: true, bold: true } as const;
  const { left: x, width } = frame;
  if (kind === 'statement') {
    const alone = !slide.text || slide.text === slide.headline;
    if (alone) return textItem('Title', slide.headline, stated, { ...style, ...statedStyle });
    const box = { x, y: frame.top - 8, width, height: 130 };
    return textItem('Title', slide.headline, box, { ...style, sizes: [24, 20], lead: 1.25, colour: colours.mute });
  }
  if (bodies[kind].plain) {
    const box = { x, y: kind === 'cover' ? 320 : 380, width, height: 280 };
    return textItem('Title', slide.headline, box, { ...style, sizes: [54, 44, 36, 28], lead: 1.25 });
  }
  const coded = slide.views.length === 1;
  const box = { x, y: frame.top - 8, width: coded ? codeBox.x - x - 30 : width, height: 160 };
  const large = slide.headline.length > 60 ? [24, 20] : [31, 26, 22];
  return textItem('Title', slide.headline, box, { ...style, sizes: large, lead: 1.25 });
}

/** A slide as objects of a presentation. */
export async function deckSlide(input: Input): Promise<DeckSlide> {
  const { slide, making } = input;
  const { body, plain } = bodies[slide.kind];
  const title = titleOf(slide);
  const top = title.box.y + title.box.height + (plain ? 40 : 22);
  const room = { x: frame.left, y: top, width: frame.width, height: frame.bottom - top - 20 };
  const own = await body(input, room);
  const [comparison] = slide.views.flatMap((one) => one.comparison ?? []);
  const foot = footItems(slide, making.locale, comparison && making.addressOf(comparison));
  const items = [...own, ...foot];
  const cut = [title, ...items].some(isCut);
  return { title, plain, items, notes: notesOf(slide, making.locale, cut) };
}
