import { escapeXml } from '@/components/charts/draw/picture';
import type { Drawn, DrawnStroke } from '@/lib/files/pptx/drawing';
import { families } from '@/lib/language/fonts';
import type { Locale } from '@/lib/language/locale';

const dashes = { dash: (width: number) => `${width * 3} ${width * 2}`, dot: (width: number) => `${width} ${width}` };

function strokeSvg(stroke: DrawnStroke | undefined): string {
  if (!stroke) return '';
  const dash = stroke.dash ? ` stroke-dasharray="${dashes[stroke.dash](stroke.width)}"` : '';
  return ` stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-linejoin="round"${dash}`;
}

const two = (value: number) => Number(value.toFixed(2));

/** Draws the marks of a slide. */
export function drawnSvg(marks: readonly Drawn[], locale: Locale): string {
  return marks.map((mark) => markSvg(mark, locale)).join('');
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
