import { frame, oneLine, sizes } from '@/components/briefings/slides/slide-frame';
import { releaseTexts } from '@/components/briefings/slides/slide-svg';
import { renderPng } from '@/components/charts/draw/picture-png';
import { sourceTextIn } from '@/components/charts/draw/source-text';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { textWidth } from '@/components/charts/parts/text-width';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';
import { sourceLine } from '@/lib/figures/source-lines';
import type { Box, Item, TextItem } from '@/lib/files/pptx/deck';
import { qrSvg } from '@/lib/files/pptx/qr';
import type { Locale } from '@/lib/language/locale';
import { briefingMessages } from '@/lib/messages/briefing';
import { viewWords } from '@/lib/sentences/view-words';
import { type Fitting, fitted } from './fitted';

type Style = Fitting & Partial<Pick<TextItem, 'colour' | 'serif' | 'bold' | 'align' | 'link'>>;

/** A text in a box, as large as it may be. */
export function textItem(name: string, text: string, box: Box, style: Style): TextItem {
  const { colour = colours.ink, serif, bold, align, link } = style;
  const { text: shown, size, lead, height } = fitted(text, box, style);
  const more = { ...(serif && { serif }), ...(bold && { bold }), ...(align && { align }), ...(link && { link }) };
  return { kind: 'text', name, box: { ...box, height }, text: shown, size, lead, colour, ...more };
}

/** Whether the end of a text had no room. */
export const isCut = (item: Item) => item.kind === 'text' && item.text.endsWith('…');

/** The foot of a slide: who published its figures at the left; product, release and number at the right. */
export function footItems(slide: ShownSlide, locale: Locale, address: string | undefined): Item[] {
  const size = sizes.foot / 2;
  const style = { sizes: [size], lead: 1.2, colour: colours.mute };
  const right = ['Pilin 毗邻', ...releaseTexts(slide, locale), `${slide.number} / ${slide.of}`].join(' · ');
  const box = { y: frame.bottom + 32, height: 40 };
  const named = slide.sources.length > 0 && slide.kind !== 'sources';
  const wide = Math.ceil(textWidth(right, sizes.foot)) + 20;
  const room = frame.width - wide - 40;
  const source = oneLine(sourceTextIn(slide, locale, room, sizes.foot), room, sizes.foot);
  const { live } = briefingMessages[locale];
  const link = address ? { link: address } : {};
  return [
    ...(named ? [textItem('Source', source, { ...box, x: frame.left, width: room + 30 }, style)] : []),
    textItem(
      address ? live : 'Pilin',
      right,
      { ...box, x: frame.right - wide, width: wide },
      { ...style, align: 'right', ...link },
    ),
  ];
}

/** A QR code of the live view, which is also a link to it; none where the address is too long for one. */
export async function codeItems(name: string, address: string, box: Box, locale: Locale): Promise<Item[]> {
  const svg = qrSvg(address, colours.ink);
  if (!svg) return [];
  const png = await renderPng(svg, 6);
  return [{ kind: 'picture', name, box, alt: briefingMessages[locale].code(address), png, link: address }];
}

/** What is read aloud in place of a view: what its figures say. */
export function altOf(comparison: Comparison, locale: Locale): string {
  const { title, sentence } = viewWords(comparison, locale);
  return sentence ?? title;
}

/** What the speaker has before them: the author's note, else what the figures say; then the sources with their addresses. */
export function notesOf(slide: ShownSlide, locale: Locale, cut: boolean): string {
  const said = slide.note ?? slide.written.text ?? '';
  const whole = cut ? [slide.headline, slide.text] : [];
  const sources = slide.sources.map((source) => [sourceLine(source, locale), source.url].filter(Boolean).join(' '));
  const listed = sources.length > 0 ? [briefingMessages[locale].sources, ...sources] : [];
  return [[said, ...whole].filter(Boolean).join('\n'), listed.join('\n')].filter(Boolean).join('\n\n');
}
