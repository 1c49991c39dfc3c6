import type { Locale } from '@/lib/language/locale';
import type { Deck, DeckColours, DeckSlide } from './deck';
import { drawingXml } from './drawing-xml';
import { titleName } from './layouts';
import { cleanText, fonts, hex, lang, xmlText } from './xml';

/** The shape of the title becomes the title of the slide or layout, so that outlines and readers find it. */
export function withTitle(xml: string, { colours }: Deck): string {
  const shape = new RegExp(`<p:sp>(?:(?!</p:sp>)[\\s\\S])*? name="${titleName}"(?:(?!</p:sp>)[\\s\\S])*?</p:sp>`);
  const run = `<a:defRPr b="1"><a:solidFill><a:srgbClr val="${hex(colours.ink)}"/></a:solidFill><a:latin typeface="${fonts.serif.latin}"/><a:ea typeface="${fonts.serif.asian}"/></a:defRPr>`;
  return xml.replace(shape, (found) =>
    found
      .replace(/<p:nvPr>\s*<\/p:nvPr>/, '<p:nvPr><p:ph type="title"/></p:nvPr>')
      .replace(/<p:cNvSpPr(?: txBox="1")?\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
      .replace(/<a:lstStyle\/>/, `<a:lstStyle><a:lvl1pPr algn="l">${run}</a:lvl1pPr></a:lstStyle>`),
  );
}

/** Every run names the font of its Chinese characters. */
export function withLook(xml: string): string {
  return Object.values(fonts).reduce(
    (text, { latin, asian }) => text.replaceAll(`<a:ea typeface="${latin}"`, `<a:ea typeface="${asian}"`),
    xml,
  );
}

/** Texts whose shapes alone are links: programs underline a run that is one. */
export const withPlainLinks = (xml: string): string =>
  xml.replace(/<a:hlinkClick [^>]*[^/]>[\s\S]*?<\/a:hlinkClick>/g, '');

/** Ids that differ within a slide; the library may give a table that of another shape. */
export function withOwnIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}

/** What a reader hears of the tables who does not see them. */
export function withTableTexts(xml: string, { items }: DeckSlide): string {
  return items.reduce((text, item) => {
    if (item.kind !== 'table') return text;
    const name = xmlText(item.name);
    return text.replace(` name="${name}"/>`, () => ` name="${name}" descr="${xmlText(item.alt)}"/>`);
  }, xml);
}

/** Drawings in the places that were kept for them. */
export function withDrawings(xml: string, { items }: DeckSlide, { locale }: Deck): string {
  return items.reduce((text, item) => {
    if (item.kind !== 'drawing') return text;
    const name = xmlText(item.name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const place = new RegExp(`<p:sp>(?:(?!</p:sp>)[\\s\\S])*? name="${name}"(?:(?!</p:sp>)[\\s\\S])*?</p:sp>`);
    return text.replace(place, () => drawingXml(item, locale));
  }, xml);
}

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${hex(value)}"/></a:${name}>`;

/** The product's colours and fonts, for what an author adds to the file. */
export function withTheme(xml: string, { paper, ink, mute, rule, accents }: DeckColours): string {
  const scheme = [
    colour('dk1', ink) + colour('lt1', paper) + colour('dk2', mute) + colour('lt2', rule),
    ...Array.from({ length: 6 }, (_, at) => colour(`accent${at + 1}`, accents[at] ?? mute)),
    colour('hlink', mute) + colour('folHlink', mute),
  ];
  return xml
    .replace(/<a:clrScheme [\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Pilin">${scheme.join('')}</a:clrScheme>`)
    .replace(/(<a:majorFont><a:latin [^>]*>)<a:ea [^>]*>/, `$1<a:ea typeface="${fonts.serif.asian}"/>`)
    .replace(/(<a:minorFont><a:latin [^>]*>)<a:ea [^>]*>/, `$1<a:ea typeface="${fonts.sans.asian}"/>`);
}

/** The notes of a slide, a paragraph to a line. */
export function notesXml(xml: string, notes: string, locale: Locale): string {
  const properties = `<a:rPr lang="${lang(locale)}" dirty="0"><a:latin typeface="${fonts.sans.latin}"/><a:ea typeface="${fonts.sans.asian}"/></a:rPr>`;
  const lines = cleanText(notes)
    .trim()
    .split('\n')
    .map((line) => `<a:p><a:r>${properties}<a:t>${xmlText(line)}</a:t></a:r></a:p>`);
  const body = /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/;
  return xml.replace(body, (_, head: string, foot: string) => head + lines.join('') + foot);
}
