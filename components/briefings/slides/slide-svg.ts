import { escapeXml } from '@/components/charts/draw/picture';
import { sourceTextIn } from '@/components/charts/draw/source-text';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { textWidth } from '@/components/charts/parts/text-width';
import type { ShownSlide } from '@/lib/briefing/briefing';
import { briefingMessages } from '@/lib/messages/briefing';
import { type Body, bodies, type SlideInput } from './slide-body';
import { frame, leastText, oneLine, paragraph, sizes, slideSize, textAt } from './slide-frame';

/**
 * A slide drawn; `figures` are the rectangles of its charts, `cut` tells that not all of its text has room, `small` that
 * its charts cannot be read from the back row.
 */
export type DrawnSlide = { svg: string; small: boolean } & Pick<Body, 'figures' | 'cut'>;

/** A slide as one SVG of 1920 by 1080, with all that it says inside: on screen, on paper and in files it is this. */
export function slideSvg(input: SlideInput): DrawnSlide {
  const { slide, briefing } = input;
  const { draw, headed } = bodies[slide.kind];
  const head = headed
    ? paragraph(slide.headline, { x: frame.left, y: frame.top, width: frame.width, height: 150 }, briefing.language, {
        size: headlineSize(slide.headline),
        serif: true,
        lead: 1.25,
        even: true,
      })
    : { svg: '', bottom: frame.top, cut: false };
  const top = head.bottom + 26;
  const body = draw(input, { x: frame.left, y: top, width: frame.width, height: frame.bottom - top - 20 });
  const { width, height } = slideSize;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escapeXml(slide.headline)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="15" height="${height / 2}" fill="${colours.sideLeft}"/>`,
    `<rect y="${height / 2}" width="15" height="${height / 2}" fill="${colours.sideRight}"/>`,
    head.svg,
    body.svg,
    foot(input),
    '</svg>',
  ].join('');
  const small = (body.least ?? leastText) < readable;
  return { svg, figures: body.figures, cut: head.cut || body.cut, small };
}

/** Text of a chart smaller than this, in units of the slide, cannot be read from the back row. */
const readable = 20;

/** A long headline is set smaller rather than cut short. */
function headlineSize({ length }: string): number {
  if (length > 110) return 40;
  return length > 60 ? 48 : sizes.headline;
}

/** Who published it, of which release the figures are, and which slide this is. */
function foot({ slide, briefing: { language } }: SlideInput): string {
  const y = frame.bottom + 66;
  const style = { size: sizes.foot, fill: colours.mute };
  const right = ['Pilin 毗邻', ...releaseTexts(slide, language), ...numberText(slide)].join(' · ');
  const named = slide.sources.length > 0 && slide.kind !== 'sources';
  const room = frame.width - textWidth(right, sizes.foot) - 60;
  const left = named ? oneLine(sourceTextIn(slide, language, room, sizes.foot), room, sizes.foot) : '';
  return [
    `<path d="M${frame.left} ${frame.bottom}H${frame.right}" stroke="${colours.rule}" stroke-width="2"/>`,
    textAt(left, frame.left, y, language, style),
    textAt(right, frame.right, y, language, { ...style, anchor: 'end' }),
  ].join('');
}

/** A slide that stands alone has no number. */
function numberText({ number, of }: ShownSlide): string[] {
  return of > 1 ? [`${number} / ${of}`] : [];
}

/** The releases of the figures on a slide. */
export function releaseTexts({ views }: ShownSlide, language: 'zh' | 'en'): string[] {
  const numbers = [...new Set(views.flatMap(({ comparison }) => comparison?.release.number ?? []))];
  return numbers.length > 0 ? [briefingMessages[language].release(numbers)] : [];
}
