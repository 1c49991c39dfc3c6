import { sourceTextIn } from '@/components/charts/draw/source-text';
import { textWidth } from '@/components/charts/parts/text-width';
import type { SlideKind } from '@/lib/briefing/briefing';
import { sourceLines } from '@/lib/figures/source-lines';
import { formatPeriod } from '@/lib/language/format';
import { briefingTexts } from '@/lib/texts/briefing';
import { below, bottomOf, frame, leastText, oneLine, type SlideBox, type TextBox, textBox } from './slide-box';
import { type Body, headWidth, type LayoutInput, measureBox, view, views } from './slide-views';

export type { LayoutInput } from './slide-views';

/** All that stands on a slide, in the order in which it is read. `plain`: its title stands alone, as on a cover. */
export type SlideLayout = { plain: boolean; title: TextBox; boxes: SlideBox[] };

/** Lays a slide out, whatever it is written as. */
export function layoutSlide(input: LayoutInput): SlideLayout {
  const { title, boxes, plain = false } = layouts[input.slide.kind](input);
  return { plain, title, boxes: [...boxes, ...footBoxes(input)] };
}

type Laid = { plain?: true; title: TextBox; boxes: SlideBox[] };
type Layout = (input: LayoutInput) => Laid;

const large = { sizes: [108, 84, 64, 56], serif: true, lead: 1.2, even: true } as const;
const heading = { serif: true, lead: 1.25, even: true } as const;
const page = { x: frame.left, y: frame.top, width: frame.width, height: frame.bottom - frame.top - 20 };

const cover: Layout = ({ slide: { headline, text }, briefing: { date, language } }) => {
  const title = textBox('Title', headline, { ...page, y: 320, height: 300 }, large);
  const place = { ...page, y: bottomOf(title) + 50, height: 120 };
  const subtitle = text ? [textBox('Subtitle', text, place, { sizes: [48, 36], colour: 'mute' })] : [];
  const day = { ...page, y: 871, height: 50 };
  const dated = textBox('Date', formatPeriod(date, language), day, { sizes: [34], colour: 'mute' });
  return { plain: true, title, boxes: [...subtitle, dated] };
};

const section: Layout = ({ slide: { headline, text } }) => {
  const title = textBox('Title', headline, { ...page, y: 380, height: 240 }, large);
  const place = below(page, bottomOf(title) + 50);
  return {
    plain: true,
    title,
    boxes: text ? [textBox('Text', text, place, { sizes: [42, 36, leastText], colour: 'mute' })] : [],
  };
};

/** What is stated, large; above it the headline that it belongs to, below it what its figures measure. */
const statement: Layout = ({ slide: { headline, text, views }, briefing: { language } }) => {
  const place = { ...page, y: 260, width: frame.width - 100, height: 540 };
  const alone = !text || text === headline;
  const said = textBox(alone ? 'Title' : 'Statement', text || headline, place, {
    sizes: [80, 64, 48, 40, leastText],
    serif: true,
    lead: 1.45,
  });
  const [comparison] = views.flatMap((view) => view.comparison ?? []);
  const measure = comparison ? [measureBox(comparison, { ...page, y: bottomOf(said) + 50 }, language)] : [];
  if (alone) return { plain: true, title: said, boxes: measure };
  const head = { ...page, height: 130 };
  const title = textBox('Title', headline, head, { ...heading, sizes: [48, 40], colour: 'mute' });
  return { plain: true, title, boxes: [said, ...measure] };
};

/** A long headline is set smaller rather than cut short. */
function headed(body: Body): Layout {
  return (input) => {
    const { headline } = input.slide;
    const sizes = [62, 48, 40].slice(headline.length > 110 ? 2 : headline.length > 60 ? 1 : 0);
    const place = { ...page, width: headWidth(input), height: 150 };
    const title = textBox('Title', headline, place, { ...heading, sizes });
    return { title, boxes: body(input, below(page, bottomOf(title) + 26)) };
  };
}

const words: Body = ({ slide: { text } }, room) =>
  text ? [textBox('Text', text, room, { sizes: [42, 36, leastText], lead: 1.6 })] : [];

/** As many sources as have room, each a link to where it is published; the rest is counted. */
const sources: Body = ({ slide, briefing: { language } }, room) => {
  const step = leastText * 1.55;
  const rows = Math.floor(room.height / step);
  const lines = sourceLines(slide.sources, language);
  const shown = lines.length > rows ? lines.slice(0, rows - 1) : lines;
  const rest = lines.length - shown.length;
  const more = { text: briefingTexts[language].moreSources(rest), url: null };
  return [...shown, ...(rest > 0 ? [more] : [])].map(({ text, url }, at) => {
    const link = url && /^https?:\/\//.test(url) ? url : undefined;
    const place = { ...room, y: room.y + at * step, height: step };
    return textBox(`Source ${at + 1}`, oneLine(text, room.width, leastText), place, { sizes: [leastText], link });
  });
};

const layouts: Record<SlideKind, Layout> = {
  cover,
  section,
  statement,
  view: headed(view),
  views: headed(views),
  table: headed(view),
  text: headed(words),
  sources: headed(sources),
};

/** Who published the figures; at the right the product, their releases and which slide this is: one alone has no number. */
function footBoxes({ slide, briefing: { language }, addressOf }: LayoutInput): TextBox[] {
  const { number, of, kind } = slide;
  const comparisons = slide.views.flatMap(({ comparison }) => comparison ?? []);
  const releases = [...new Set(comparisons.map((comparison) => comparison.release.number))];
  const words = briefingTexts[language];
  const release = releases.length > 0 ? [words.release(releases)] : [];
  const text = ['Pilin 毗邻', ...release, ...(of > 1 ? [`${number} / ${of}`] : [])].join(' · ');
  const width = Math.ceil(textWidth(text, leastText)) + 20;
  const room = frame.width - width - 40;
  const style = { sizes: [leastText], colour: 'mute' } as const;
  const place = { ...page, y: frame.bottom + 38, height: 40 };
  const named = slide.sources.length > 0 && kind !== 'sources';
  const source = oneLine(sourceTextIn(slide, language, room, leastText), room, leastText);
  const [link] = addressOf ? comparisons.map(addressOf) : [];
  return [
    ...(named ? [textBox('Source', source, { ...place, width: room + 30 }, style)] : []),
    textBox(
      link ? words.live : 'Pilin',
      text,
      { ...place, x: frame.right - width, width },
      { ...style, align: 'right', link },
    ),
  ];
}
