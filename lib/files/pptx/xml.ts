import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { Stroke } from './chart';

/** Fonts that the machines of offices have: Latin letters, and Chinese ones. */
export const fonts = {
  sans: { latin: 'Arial', asian: 'Microsoft YaHei' },
  serif: { latin: 'Times New Roman', asian: 'SimSun' },
} as const;

/** What XML cannot hold, line breaks aside. */
const unwritable = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text that can stand in a file: nothing that XML cannot hold, line ends of one kind. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, ' ');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text as the content of an element or attribute. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}

/** #1d1a16 as the format writes it. */
export const hex = (colour: string) => colour.slice(1).toUpperCase();

export const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;

export const lang = (locale: Locale) => speech[locale].regionLang;

type Run = { size: number; colour: string; bold?: boolean };

const runInner = ({ colour }: Run) =>
  `${fill(colour)}<a:latin typeface="${fonts.sans.latin}"/><a:ea typeface="${fonts.sans.asian}"/><a:cs typeface="${fonts.sans.latin}"/>`;

const runAttributes = ({ size, bold }: Run) => `sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"`;

/** The look of all text of a part of a chart: of labels, which never break, or of an axis, whose names turn only where they have no room. */
export function textProperties(run: Run, locale: Locale, part: 'label' | 'axis' = 'label'): string {
  const body = part === 'axis' ? 'rot="-60000000" vert="horz"' : 'wrap="none"';
  return [
    `<c:txPr><a:bodyPr ${body}/><a:lstStyle/><a:p><a:pPr>`,
    `<a:defRPr ${runAttributes(run)}>${runInner(run)}</a:defRPr>`,
    `</a:pPr><a:endParaRPr lang="${lang(locale)}"/></a:p></c:txPr>`,
  ].join('');
}

/** A fixed text in a chart. */
export function richText(text: string, run: Run, locale: Locale): string {
  return [
    '<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>',
    `<a:defRPr ${runAttributes(run)}>${runInner(run)}</a:defRPr></a:pPr>`,
    `<a:r><a:rPr lang="${lang(locale)}" ${runAttributes(run)}>${runInner(run)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`,
    '</a:p></c:rich></c:tx>',
  ].join('');
}

/** A line's look; nothing is drawn without one. */
export function outline(stroke: Stroke | null): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const dash = { solid: 'solid', dash: 'dash', dot: 'sysDot', 'dash and dot': 'lgDashDot' }[stroke.dash];
  return `<a:ln w="${Math.round(stroke.width * 12700)}" cap="flat">${fill(stroke.colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}
