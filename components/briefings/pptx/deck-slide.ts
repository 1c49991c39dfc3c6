import type { CodeBox, FigureBox, MarksBox, SlideBox, TextBox } from '@/components/briefings/slides/slide-box';
import { figureSvg } from '@/components/briefings/slides/slide-figure';
import { type LayoutInput, layoutSlide } from '@/components/briefings/slides/slide-layout';
import { spokenOf } from '@/components/briefings/slides/slide-notes';
import { renderPng } from '@/components/charts/draw/picture-png';
import { onSlide } from '@/components/charts/kinds/slides';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { legible } from '@/components/charts/parts/legible';
import { widthOf } from '@/components/charts/parts/slide-drawing';
import type { FigureInput } from '@/components/charts/parts/slide-objects';
import type { ShownSlide } from '@/lib/briefing/briefing';
import { sourceLine } from '@/lib/figures/source-lines';
import type { DeckSlide, DrawingItem, Item, TextItem } from '@/lib/files/pptx/deck';
import { qrSvg } from '@/lib/files/pptx/qr';
import type { Locale } from '@/lib/language/locale';
import { viewWords } from '@/lib/sentences/view-words';
import { briefingTexts } from '@/lib/texts/briefing';

type Input = LayoutInput;

/** A slide as objects of a presentation. */
export async function deckSlide(input: Input): Promise<DeckSlide> {
  const { slide, briefing } = input;
  const { plain, title, boxes } = layoutSlide(input);
  const items = await Promise.all(boxes.map((box) => itemsOf(box, input)));
  const cut = [title, ...boxes].some((box) => box.kind === 'text' && box.cut);
  return { title: textItem(title), plain, items: items.flat(), notes: notesOf(slide, briefing.language, cut) };
}

async function itemsOf(box: SlideBox, input: Input): Promise<Item[]> {
  if (box.kind === 'text') return [textItem(box)];
  if (box.kind === 'marks') return [drawingItem(box)];
  return box.kind === 'code' ? codeItems(box, input) : figureItems(box, input);
}

/** Marks as shapes of their own in one group. */
const drawingItem = ({ name, alt, box, marks }: Omit<MarksBox, 'kind'>): DrawingItem => ({
  kind: 'drawing',
  name,
  alt,
  box,
  marks,
  widthOf,
});

/** Programs set a line in the middle of its distance to the next, drawings at its top. */
function textItem({ name, box, text: whole, lines, even, size, step, colour, serif, align, link }: TextBox): TextItem {
  const above = (step - size) / 2;
  const text = even ? lines.join('\n') : whole;
  const place = { ...box, y: box.y - above, height: box.height + 2 * above };
  const font = { size: size / 2, lead: step / 2, colour: colours[colour], serif, bold: serif };
  return { kind: 'text', name, box: place, text, ...font, align, link };
}

/** A QR code of the live view, which is also a link to it; none where the address is too long for one. */
async function codeItems({ name, address, box }: CodeBox, { briefing: { language } }: Input): Promise<Item[]> {
  const svg = qrSvg(address, colours.ink);
  if (!svg) return [];
  const alt = briefingTexts[language].code(address);
  return [{ kind: 'picture', name, box, alt, png: await renderPng(svg, 6), link: address }];
}

/** Turns a view into objects of a slide, with what its figures say in place of them: such as can be edited, or a picture. */
async function figureItems(
  { of, comparison, box, marks, isTable }: FigureBox,
  { briefing, mapReviewNumber }: Input,
): Promise<Item[]> {
  const { language: locale } = briefing;
  const { title, sentence } = viewWords(comparison, locale);
  const name = briefingTexts[locale].figure(of + 1);
  if (marks && !isTable) return [drawingItem({ name, alt: sentence ?? title, box, marks })];
  const input = { comparison: legible(comparison), area: box, locale, name, alt: sentence ?? title, mapReviewNumber };
  return (onSlide(comparison).figure ?? pictureFigure)(input);
}

/** Draws a view as a picture, such as a map, whose places are no figures that could be edited. */
async function pictureFigure({ comparison, area, locale, name, alt, mapReviewNumber }: FigureInput): Promise<Item[]> {
  const place = { ...area, x: 0, y: 0 };
  const { svg: drawing } = figureSvg({ comparison, area: place, language: locale, key: 'picture', mapReviewNumber });
  const { width, height } = area;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`;
  return [{ kind: 'picture', name, box: area, alt, svg, png: await renderPng(svg, 2) }];
}

/** What the speaker has before them: the author's note, what the figures say and what is to be minded; then the sources with their addresses. */
function notesOf(slide: ShownSlide, locale: Locale, cut: boolean): string {
  const whole = cut ? [slide.headline, slide.text] : [];
  const said = [slide.note, ...spokenOf(slide, locale), ...whole];
  const sources = slide.sources.map((source) => [sourceLine(source, locale), source.url].filter(Boolean).join(' '));
  const listed = sources.length > 0 ? [briefingTexts[locale].sources, ...sources] : [];
  return [said.filter(Boolean).join('\n'), listed.join('\n')].filter(Boolean).join('\n\n');
}
