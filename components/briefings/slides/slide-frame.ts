import { escapeXml } from '@/components/charts/draw/picture';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { families } from '@/components/charts/parts/fonts';
import { evenLines, wrapText } from '@/components/charts/parts/text-width';
import type { Locale } from '@/lib/language/locale';

/** A slide in its own units: 16:9, one unit a pixel of a projector. */
export const slideSize = { width: 1920, height: 1080 } as const;

/** The margins, within which all stands but the band of the two sides. */
export const frame = { left: 110, right: 1810, top: 84, bottom: 952, width: 1700 } as const;

/** The smallest text on a slide, in its units: 24 pt on a screen of 1920 by 1080. */
export const leastText = 32;

/** Sizes of text in the units of a slide. */
export const sizes = { cover: 108, statement: 80, headline: 62, text: 42, measure: 34, foot: leastText } as const;

/** A rectangle on a slide. */
export type Area = { x: number; y: number; width: number; height: number };

export type TextStyle = { size: number; fill?: string; serif?: boolean; weight?: number; anchor?: 'start' | 'end' };

/** One line of text with its baseline at `y`. */
export function textAt(text: string, x: number, y: number, language: Locale, style: TextStyle): string {
  const { size, fill = colours.ink, serif = false, weight = serif ? 600 : 400, anchor = 'start' } = style;
  const family = escapeXml(families[language][serif ? 'serif' : 'sans']);
  const end = anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${Math.round(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}"${end}>${escapeXml(text)}</text>`;
}

/** Text in lines within a width (`even`: of even length), as many as have room below `top`, and where it ends. */
export function paragraph(
  text: string,
  area: Area,
  language: Locale,
  style: TextStyle & { lead?: number; even?: boolean },
): { svg: string; bottom: number; cut: boolean } {
  const { size, lead = 1.4, even = false, weight = style.serif ? 600 : 400 } = style;
  const wrap = even ? evenLines : wrapText;
  const step = size * lead;
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [''] : wrap(line, area.width, size, weight)));
  const room = Math.max(1, Math.floor((area.height - size) / step) + 1);
  const cut = lines.length > room;
  const shown = cut ? [...lines.slice(0, room - 1), `${lines[room - 1]?.slice(0, -1)}…`] : lines;
  const svg = shown.map((line, at) => textAt(line, area.x, area.y + size * 0.86 + at * step, language, style)).join('');
  return { svg, bottom: area.y + size + (shown.length - 1) * step, cut };
}

/** A text in the first of these sizes in which all of it has room, else in the last. */
export function largest<Set extends { cut: boolean }>(
  sizes: readonly [number, ...number[]],
  set: (size: number) => Set,
): Set {
  const [size, ...smaller] = sizes;
  const tried = set(size);
  const [next, ...rest] = smaller;
  return tried.cut && next !== undefined ? largest([next, ...rest], set) : tried;
}

/** The text on one line, its end left out where it is too wide. */
export function oneLine(text: string, width: number, size: number): string {
  const [first = '', ...rest] = wrapText(text, width - size, size);
  return rest.length > 0 ? `${first}…` : first;
}
