import type { Locale } from '@/lib/language/locale';
import type { DrawingItem } from './deck';
import type { At, Drawn, DrawnPath, DrawnShape, DrawnStroke, DrawnText } from './drawing';
import { fill, fonts, lang, xmlText } from './xml';

/** English Metric Units in a unit of a slide, which is half a point. */
const emu = (units: number) => Math.round(units * 6350);

const shapes = { rect: 'rect', circle: 'ellipse', diamond: 'diamond' } as const;

/** Lines of text stand so far apart, in parts of their size, and their baseline lies so deep below the top. */
const [lead, baseline] = [1.2, 0.96];

function frameXml(x: number, y: number, width: number, height: number): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"/></a:xfrm>`;
}

function lineXml(stroke: DrawnStroke | undefined): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const dash = { dash: 'dash', dot: 'sysDot', solid: 'solid' }[stroke.dash ?? 'solid'];
  return `<a:ln w="${emu(stroke.width)}" cap="flat">${fill(stroke.colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

const part = (name: string, properties: string, text = '', box = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${xmlText(name)}"/><p:cNvSpPr${box}/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr>${text}</p:sp>`;

function shapeXml({ kind, x, y, width, height, fill: inside, stroke }: DrawnShape, name: string): string {
  const form = `<a:prstGeom prst="${shapes[kind]}"><a:avLst/></a:prstGeom>`;
  return part(name, frameXml(x, y, width, height) + form + (inside ? fill(inside) : '<a:noFill/>') + lineXml(stroke));
}

function pathXml({ points, closed, fill: inside, stroke }: DrawnPath, name: string): string {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const point = ([x, y]: At) => `<a:pt x="${emu(x - left)}" y="${emu(y - top)}"/>`;
  const [first = [left, top], ...rest] = points;
  const steps = rest.map((at) => `<a:lnTo>${point(at)}</a:lnTo>`).join('');
  const form = [
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>',
    `<a:path w="${emu(width)}" h="${emu(height)}"${inside ? '' : ' fill="none"'}>`,
    `<a:moveTo>${point(first)}</a:moveTo>${steps}${closed ? '<a:close/>' : ''}</a:path></a:pathLst></a:custGeom>`,
  ].join('');
  const look = (inside ? fill(inside) : '<a:noFill/>') + lineXml(stroke);
  return part(name, frameXml(left, top, width, height) + form + look);
}

function textXml(text: DrawnText & { width: number }, name: string, locale: Locale): string {
  const { at, size, colour, bold, serif, align, width } = text;
  const [x, y] = at;
  const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
  const { latin, asian } = fonts[serif ? 'serif' : 'sans'];
  const run = `lang="${lang(locale)}" sz="${Math.round(size * 50)}" b="${bold ? 1 : 0}" dirty="0"`;
  const look = `${fill(colour)}<a:latin typeface="${latin}"/><a:ea typeface="${asian}"/>`;
  const side = { right: 'r', center: 'ctr', left: 'l' }[align ?? 'left'];
  const paragraph = `<a:pPr algn="${side}"><a:lnSpc><a:spcPts val="${Math.round(size * lead * 50)}"/></a:lnSpc></a:pPr>`;
  const body = [
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>',
    `<a:p>${paragraph}<a:r><a:rPr ${run}>${look}</a:rPr><a:t>${xmlText(text.text)}</a:t></a:r></a:p></p:txBody>`,
  ].join('');
  const frame = frameXml(left, y - size * baseline, width, size * lead);
  const form = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>';
  return part(name, frame + form, body, ' txBox="1"');
}

function markXml(mark: Drawn, name: string, { widthOf, locale }: Setting): string {
  if (mark.kind === 'text') return textXml({ ...mark, width: widthOf(mark) }, name, locale);
  return mark.kind === 'path' ? pathXml(mark, name) : shapeXml(mark, name);
}

type Setting = { widthOf: DrawingItem['widthOf']; locale: Locale };

/** A drawing as a group of shapes, each of which can be edited, with what a reader hears who does not see it. */
export function drawingXml({ name, alt, box, marks, widthOf }: DrawingItem, locale: Locale): string {
  const { x, y, width, height } = box;
  const inner = `<a:chOff x="${emu(x)}" y="${emu(y)}"/><a:chExt cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${xmlText(name)}" descr="${xmlText(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr>${frameXml(x, y, width, height).replace('</a:xfrm>', inner)}</p:grpSpPr>`,
    ...marks.map((mark, at) => markXml(mark, `${name} · ${at + 1}`, { widthOf, locale })),
    '</p:grpSp>',
  ].join('');
}
