import { escapeXml } from '@/components/charts/draw/picture';
import type { Drawn, DrawnStroke, MarkOf } from '@/lib/files/pptx/drawing';
import { families } from '@/lib/language/fonts';
import type { Locale } from '@/lib/language/locale';

const dashes = { dash: (width: number) => `${width * 3} ${width * 2}`, dot: (width: number) => `${width} ${width}` };

function strokeSvg(stroke: DrawnStroke | undefined): string {
  if (!stroke) return '';
  const dash = stroke.dash ? ` stroke-dasharray="${dashes[stroke.dash](stroke.width)}"` : '';
  return ` stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-linejoin="round"${dash}`;
}

const two = (value: number) => Number(value.toFixed(2));

/** Where a mark leads. */
export type LinkOf = (of: MarkOf) => string;

/** Draws the marks of a slide, those that stand for something as links where it is known where they lead. */
export function drawnSvg(marks: readonly Drawn[], locale: Locale, linkOf?: LinkOf): string {
  return marks
    .map((mark) => {
      const svg = markSvg(mark, locale);
      if (!mark.of || !linkOf) return svg;
      return `<a href="${escapeXml(linkOf(mark.of))}" target="_blank" rel="noopener" aria-label="${escapeXml(mark.of.name)}">${svg}</a>`;
    })
    .join('');
}

function markSvg(mark: Drawn, locale: Locale): string {
  if (mark.kind === 'text') {
    const { at, text, size, colour, bold, serif, align } = mark;
    const family = escapeXml(families[locale][serif ? 'serif' : 'sans']);
    const anchor = align ? ` text-anchor="${align === 'right' ? 'end' : 'middle'}"` : '';
    return `<text x="${two(at[0])}" y="${two(at[1])}" font-family="${family}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${colour}"${anchor}>${escapeXml(text)}</text>`;
  }
  const look = `fill="${('fill' in mark && mark.fill) || 'none'}"${strokeSvg(mark.stroke)}`;
  if (mark.kind === 'path') {
    const [first, ...rest] = mark.points.map(([x, y]) => `${two(x)} ${two(y)}`);
    return `<path d="M${first}L${rest.join(' ')}${mark.closed ? 'z' : ''}" ${look}/>`;
  }
  const { kind, x, y, width, height } = mark;
  if (kind === 'rect')
    return `<rect x="${two(x)}" y="${two(y)}" width="${two(width)}" height="${two(height)}" ${look}/>`;
  const [cx, cy] = [x + width / 2, y + height / 2];
  if (kind === 'circle')
    return `<ellipse cx="${two(cx)}" cy="${two(cy)}" rx="${two(width / 2)}" ry="${two(height / 2)}" ${look}/>`;
  return `<path d="M${two(cx)} ${two(y)}L${two(x + width)} ${two(cy)} ${two(cx)} ${two(y + height)} ${two(x)} ${two(cy)}z" ${look}/>`;
}
