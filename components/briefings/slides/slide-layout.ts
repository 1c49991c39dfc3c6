import { originTextIn } from '@/components/charts/draw/source-text';
import { textWidth } from '@/components/charts/parts/text-width';
import type { SlideKind } from '@/lib/briefing/briefing';
import { briefingTexts } from '@/lib/texts/briefing';
import {
  baselines,
  below,
  bottomOf,
  chartArea,
  frame,
  headSizes,
  type Laid,
  leastText,
  lineAt,
  type SlideBox,
  type TextBox,
  textBox,
} from './slide-box';
import { cover } from './slide-cover';
import { sources } from './slide-sources';
import { type Body, type LayoutInput, measureBox, view, views } from './slide-views';

export type { LayoutInput } from './slide-views';

/** All that stands on a slide, in the order in which it is read. `plain`: its title stands alone, as on a cover. */
export type SlideLayout = { plain: boolean; title: TextBox; boxes: SlideBox[] };

/** Lays a slide out, whatever it is written as. */
export function layoutSlide(input: LayoutInput): SlideLayout {
  const { title, boxes, plain = false } = layouts[input.slide.kind](input);
  return { plain, title, boxes: [...boxes, ...footBoxes(input)] };
}

type Layout = (input: LayoutInput) => Laid;

const large = { sizes: [108, 84, 64, 56], serif: true, lead: 1.2, even: true } as const;
const page = { x: frame.left, y: frame.top, width: frame.width, height: frame.bottom - frame.top - 20 };

const section: Layout = ({ slide: { headline, text } }) => {
  const title = textBox('Title', headline, { ...page, y: 380, height: 240 }, large);
  const place = below(page, bottomOf(title) + 50);
  const sizes = [42, 36, 28, leastText];
  return { plain: true, title, boxes: text ? [textBox('Text', text, place, { sizes, colour: 'mute' })] : [] };
};

/** What is stated, large; above it the headline that it belongs to, below it what its figures measure. */
const statement: Layout = ({ slide: { headline, text, views }, briefing: { language } }) => {
  const place = { ...page, y: 260, width: frame.width - 100, height: 540 };
  const alone = !text || text === headline;
  const said = textBox(alone ? 'Title' : 'Statement', text || headline, place, {
    sizes: [80, 64, 48, 40, 32],
    serif: true,
    lead: 1.45,
  });
  const [comparison] = views.flatMap((view) => view.comparison ?? []);
  const measure = comparison ? [measureBox(comparison, { ...page, y: bottomOf(said) + 50 }, language)] : [];
  if (alone) return { plain: true, title: said, boxes: measure };
  const style = { serif: true, lead: 1.25, even: true, sizes: [48, 40], colour: 'mute' } as const;
  const title = textBox('Title', headline, { ...page, height: 130 }, style);
  return { plain: true, title, boxes: [said, ...measure] };
};

/** A headline in one line; one that has room in none breaks between words. */
export function headBox(headline: string, width: number): TextBox {
  const style = { serif: true, lead: 1.2, even: true } as const;
  const place = { x: frame.left, width, baseline: baselines.head };
  return (
    lineAt('Title', headline, place, { ...style, sizes: headSizes }) ??
    textBox('Title', headline, { x: frame.left, y: 48, width, height: 100 }, { ...style, sizes: [46, 40, 34, 28] })
  );
}

function headed(body: Body): Layout {
  return (input) => {
    const { boxes, headWidth = frame.width } = body(input, chartArea);
    return { title: headBox(input.slide.headline, headWidth), boxes };
  };
}

const words: Body = ({ slide: { text } }, room) => ({
  boxes: text ? [textBox('Text', text, room, { sizes: [42, 36, 30, leastText], lead: 1.6 })] : [],
});

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

/** Who published the figures; at the right the product and which slide this is: one alone has no number. */
function footBoxes({ slide, briefing: { language }, addressOf }: LayoutInput): TextBox[] {
  const { number, of, kind } = slide;
  const [comparison] = slide.views.flatMap(({ comparison }) => comparison ?? []);
  const text = ['Pilin 毗邻', ...(of > 1 ? [`${number} / ${of}`] : [])].join(' · ');
  const width = Math.ceil(textWidth(text, leastText)) + 20;
  const room = frame.width - width - 40;
  const style = { sizes: [leastText], colour: 'mute' } as const;
  const place = { ...page, y: baselines.foot - leastText * 0.86, height: leastText };
  const named = slide.sources.length > 0 && kind !== 'sources';
  const source = originTextIn(slide, language, room, leastText);
  const isLong = textWidth(source, leastText) > room;
  const two = { ...place, y: place.y - leastText * 0.65, height: leastText * 2.6, width: room };
  const link = addressOf && comparison ? addressOf(comparison) : undefined;
  const name = link ? briefingTexts[language].live : 'Pilin';
  const brand = textBox(name, text, { ...place, x: frame.right - width, width }, { ...style, align: 'right', link });
  return [
    ...(named
      ? [textBox('Source', source, isLong ? two : { ...place, width: room + 30 }, { ...style, lead: 1.3 })]
      : []),
    brand,
  ];
}
