import Pptx from 'pptxgenjs';
import type {
  ChartItem,
  Deck,
  DeckSlide,
  DrawingItem,
  Item,
  PictureItem,
  TableCell,
  TableItem,
  TextItem,
} from './deck';
import { finishFile } from './finish';
import { defineLayouts, layoutNames, placeOf, titleName } from './layouts';
import { cleanText, fonts, hex, lang, xmlText } from './xml';

type Slide = ReturnType<Pptx['addSlide']>;

/** A presentation as a PPTX file, with charts and tables that can be edited. */
export async function writeDeck(deck: Deck): Promise<Buffer> {
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.author = 'Pilin 毗邻';
  file.company = 'Pilin 毗邻';
  file.title = cleanText(deck.title);
  file.subject = cleanText([deck.address, deck.release].filter(Boolean).join(' · '));
  file.theme = { headFontFace: fonts.serif.latin, bodyFontFace: fonts.sans.latin };
  defineLayouts(file, deck);
  for (const slide of deck.slides) addSlide(file, slide, deck);
  const written = await file.write({ outputType: 'nodebuffer', compression: false });
  return finishFile(written as Buffer, deck);
}

function addSlide(file: Pptx, { title, plain, items, notes }: DeckSlide, deck: Deck): void {
  const slide = file.addSlide({ masterName: layoutNames[plain ? 'plain' : 'headed'] });
  addText(slide, { ...title, name: titleName }, deck);
  for (const item of items) addItem(slide, item, deck);
  slide.addNotes(cleanText(notes) || ' ');
}

function addItem(slide: Slide, item: Item, deck: Deck): void {
  if (item.kind === 'text') addText(slide, item, deck);
  else if (item.kind === 'table') addTable(slide, item, deck);
  else if (item.kind === 'chart') addChart(slide, item);
  else if (item.kind === 'drawing') addPlace(slide, item);
  else addPicture(slide, item);
}

/** A place for a drawing, which is put in when the file is finished. */
function addPlace(slide: Slide, { name, box }: DrawingItem): void {
  slide.addShape('rect', { ...placeOf(box), objectName: cleanText(name) });
}

function addPicture(slide: Slide, { name, box, alt, png, link }: PictureItem): void {
  slide.addImage({
    ...placeOf(box),
    objectName: cleanText(name),
    altText: cleanText(alt),
    data: `image/png;base64,${png.toString('base64')}`,
    // The library escapes the addresses of texts, but not those of pictures.
    ...(link !== undefined && { hyperlink: { url: xmlText(link) } }),
  });
}

function addText(slide: Slide, item: TextItem, { locale }: Deck): void {
  const { name, box, text, size, colour, lead, serif, bold, align, link } = item;
  // A line break at the end would stand inside the last line.
  slide.addText(cleanText(text).trimEnd(), {
    ...placeOf(box),
    objectName: cleanText(name),
    isTextBox: true,
    margin: 0,
    fontFace: fonts[serif ? 'serif' : 'sans'].latin,
    fontSize: size,
    bold: bold ?? false,
    color: hex(colour),
    align: align ?? 'left',
    valign: 'top',
    lang: lang(locale),
    ...(lead && { lineSpacing: lead }),
    ...(link && { hyperlink: { url: link } }),
  });
}

function addTable(slide: Slide, { name, box, size, widths, rowHeight, rows }: TableItem, deck: Deck): void {
  const cells = rows.map((row) => row.map((cell) => tableCell(cell, size, deck)));
  const { x, y, w } = placeOf(box);
  slide.addTable(cells, {
    x,
    y,
    w,
    objectName: cleanText(name),
    colW: widths.map((width) => width / 144),
    rowH: rowHeight / 144,
    fontFace: fonts.sans.latin,
    fontSize: size,
    valign: 'middle',
    margin: [0.01, 0.05, 0.01, 0.05],
  });
}

function tableCell({ text, colour, bold, align, fill, span, ruled }: TableCell, size: number, deck: Deck) {
  const none = { type: 'none' } as const;
  const rule = { type: 'solid', pt: 0.75, color: hex(deck.colours.rule) } as const;
  return {
    text: cleanText(text),
    options: {
      color: hex(colour),
      fontFace: fonts.sans.latin,
      fontSize: size,
      bold: bold ?? false,
      align: align ?? ('left' as const),
      valign: 'middle' as const,
      // Fonts of Chinese differ in how high their lines are.
      lineSpacing: size * 1.2,
      lang: lang(deck.locale),
      border: [none, none, ruled ? rule : none, none] as [typeof none, typeof none, typeof none, typeof none],
      ...(fill && { fill: { color: hex(fill) } }),
      ...(span && { colspan: span }),
    },
  };
}

/** A place for a chart, whose drawing and figures are put in when the file is finished. */
function addChart(slide: Slide, { name, box, alt }: ChartItem): void {
  slide.addChart('bar', [{ name: 'chart', labels: ['1'], values: [1] }], {
    ...placeOf(box),
    objectName: cleanText(name),
    altText: cleanText(alt),
  });
}
