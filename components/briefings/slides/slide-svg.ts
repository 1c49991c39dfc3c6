import { escapeXml } from '@/components/charts/draw/picture';
import { lightColours as colours, sidedColours } from '@/components/charts/parts/colours';
import { evidenceAddress } from '@/lib/addresses/evidence';
import { pathOf } from '@/lib/addresses/pages';
import type { Comparison } from '@/lib/figures/comparison';
import type { Drawn as DrawnMark } from '@/lib/files/pptx/drawing';
import { qrSvg } from '@/lib/files/pptx/qr';
import { families } from '@/lib/language/fonts';
import type { Locale } from '@/lib/language/locale';
import { drawnSvg, type LinkOf } from './drawn-svg';
import { type CodeBox, frame, leastText, type SlideBox, slideSize, type TextBox } from './slide-box';
import { type Drawn, figureSvg, wholeIn } from './slide-figure';
import { type LayoutInput, layoutSlide } from './slide-layout';

/** What a slide is drawn from. `key` differs between slides on one page. */
export type SlideInput = Omit<LayoutInput, 'addressOf'> & { key: string };

/** A drawing of a chart on a slide, of which of its views. */
export type PlacedFigure = Drawn & { of: number };

/**
 * A slide drawn; `figures` are the rectangles of its charts, `cut` tells that not all of its text has room, `small` that
 * its charts cannot be read from the back row.
 */
export type DrawnSlide = { svg: string; figures: PlacedFigure[]; cut: boolean; small: boolean };

/** Text of a chart smaller than this, in units of the slide, cannot be read from the back row. */
const readable = leastText;

/** A slide as one SVG of 1920 by 1080, with all that it says inside: on screen, on paper and in files it is this. */
export function slideSvg(input: SlideInput): DrawnSlide {
  const { title, boxes } = layoutSlide(input);
  const parts = [title, ...boxes].map((box) => drawBox(box, input));
  const { width, height } = slideSize;
  const { sideLeft, sideRight } = sidedColours('light', input.slide.sides);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escapeXml(input.slide.headline)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="15" height="${height / 2}" fill="${sideLeft}"/>`,
    `<rect y="${height / 2}" width="15" height="${height / 2}" fill="${sideRight}"/>`,
    `<path d="M${frame.left} ${frame.bottom}H${frame.right}" stroke="${colours.rule}" stroke-width="2"/>`,
    ...parts.map((part) => part.svg),
    '</svg>',
  ].join('');
  return {
    svg,
    figures: parts.flatMap(({ figures = [] }) => figures),
    cut: [title, ...boxes].some((box) => box.kind === 'text' && box.cut),
    small: parts.some(({ least = leastText }) => least < readable),
  };
}

type Part = { svg: string; figures?: PlacedFigure[]; least?: number };

function drawBox(box: SlideBox, { briefing: { language }, key, mapReviewNumber }: SlideInput): Part {
  if (box.kind === 'text') return { svg: textSvg(box, language) };
  if (box.kind === 'code') return { svg: codeSvg(box) };
  if (box.kind === 'marks') return { svg: drawnSvg(box.marks, language), least: leastOf(box.marks) };
  const { of, comparison, box: area, marks } = box;
  if (marks)
    return {
      svg: drawnSvg(marks, language, linksIn(comparison, language)),
      figures: [{ ...wholeIn(comparison, area, language), of }],
      least: leastOf(marks),
    };
  const { svg, drawn, least } = figureSvg({ comparison, area, language, key: `${key}-${of}`, mapReviewNumber });
  return { svg, figures: drawn.map((one) => ({ ...one, of })), least };
}

/** Where the marks of a view lead: to the evidence of their figures, or to their places. */
const linksIn =
  ({ release }: Comparison, locale: Locale): LinkOf =>
  ({ subject, figure }) =>
    figure
      ? evidenceAddress(locale, { ...figure, subject, release: release.number })
      : pathOf(locale, 'places', subject);

/** A QR code in its place; none where the address is too long for one. */
function codeSvg({ address, box: { x, y, width, height } }: CodeBox): string {
  const svg = qrSvg(address, colours.ink) ?? '';
  return svg.replace(
    /^<svg([^>]*) width="\d+" height="\d+"/,
    `<svg$1 x="${x}" y="${y}" width="${width}" height="${height}"`,
  );
}

/** The smallest text among marks. */
const leastOf = (marks: readonly DrawnMark[]) =>
  Math.min(Number.POSITIVE_INFINITY, ...marks.flatMap((mark) => (mark.kind === 'text' ? mark.size : [])));

function textSvg({ box: { x, y, width }, lines, size, step, colour, serif, align }: TextBox, language: Locale): string {
  const family = escapeXml(families[language][serif ? 'serif' : 'sans']);
  const style = `font-family="${family}" font-size="${size}" font-weight="${serif ? 600 : 400}" fill="${colours[colour]}"`;
  const [at, anchor] = align ? [x + width, ' text-anchor="end"'] : [x, ''];
  const baseline = (line: number) => Math.round(y + size * 0.86 + line * step);
  return lines
    .map((line, number) => `<text x="${at}" y="${baseline(number)}" ${style}${anchor}>${escapeXml(line)}</text>`)
    .join('');
}
