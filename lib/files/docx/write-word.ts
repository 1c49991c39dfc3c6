import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { colourOf } from './colour';
import { nameStandIns } from './stand-ins';
import { styleNames, wordStyles } from './styles';
import type { WordBlock, WordCell, WordFile } from './word-file';

/** A4, in twentieths of a point. */
const sheet = { width: 11906, height: 16838 } as const;
/** The margins of GB/T 9704: the text is 156 mm wide. */
const margins = { top: 2098, bottom: 1984, left: 1587, right: 1474 } as const;
const textWidth = sheet.width - margins.left - margins.right;
/** The same in pixels, of which 96 are an inch. */
const textPixels = (textWidth / 1440) * 96;

/** Footnotes as they are met, numbered from 1. */
class Notes {
  readonly all: Record<string, { children: Paragraph[] }> = {};

  /** Returns the mark of a new note. */
  refer(text: string): FootnoteReferenceRun {
    const number = Object.keys(this.all).length + 1;
    this.all[number] = { children: [new Paragraph({ text, style: 'FootnoteText' })] };
    return new FootnoteReferenceRun(number);
  }
}

/** Writes a document as a DOCX file with headings, native tables, pictures with their words, and footnotes. */
export async function writeWord(file: WordFile): Promise<Buffer> {
  const { title, locale, address } = file;
  const notes = new Notes();
  const children = [
    ...head(file),
    ...file.blocks.flatMap((block, at) => childrenOf(block, notes, file.blocks[at + 1]?.kind === 'table')),
  ];
  const page = { size: sheet, margin: margins };
  const document = new Document({
    title,
    creator: 'Pilin 毗邻',
    ...(address && { description: address }),
    styles: wordStyles(locale),
    footnotes: notes.all,
    sections: [{ properties: { page, titlePage: true }, footers: { default: footer() }, children }],
  });
  return nameStandIns(await Packer.toBuffer(document));
}

function head({ title, subtitle, date, contents, address }: WordFile): FileChild[] {
  const line = (text: string) => new Paragraph({ text, style: styleNames.subtitle });
  const link = address && new ExternalHyperlink({ link: address, children: [new TextRun({ text: address })] });
  return [
    new Paragraph({
      text: title,
      heading: HeadingLevel.TITLE,
      ...(!contents && { spacing: { before: 0, after: 120 } }),
    }),
    ...(subtitle ? [line(subtitle)] : []),
    line(date),
    ...(link ? [new Paragraph({ style: styleNames.remark, alignment: AlignmentType.CENTER, children: [link] })] : []),
    ...(contents
      ? [
          new Paragraph({ text: contents, style: styleNames.statement }),
          new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
        ]
      : []),
  ];
}

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: styleNames.cell,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** The parts of a block; `isHead`: it names what follows, from which no page may part it. */
function childrenOf(block: WordBlock, notes: Notes, isHead: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ text: block.text, heading })];
    }
    case 'text':
      return [new Paragraph({ text: block.text, style: 'BodyText' })];
    case 'statement':
    case 'remark':
      return [new Paragraph({ text: block.text, style: styleNames[block.kind] })];
    case 'item':
      return [new Paragraph({ text: block.text, style: styleNames.item })];
    case 'caption': {
      const marks = block.note === undefined ? [] : [notes.refer(block.note)];
      const children = [new TextRun(block.text), ...marks];
      return [new Paragraph({ style: styleNames.caption, keepNext: isHead, children })];
    }
    case 'picture':
      return [picture(block)];
    case 'table':
      return [table(block), new Paragraph({ style: styleNames.cell })];
  }
}

/** A drawing that stays sharp, with a picture for programs that draw none. */
function picture({ svg, png, width, height, alt }: Extract<WordBlock, { kind: 'picture' }>): Paragraph {
  const scale = Math.min(1, textPixels / width);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: alt.slice(0, 60), title: '', description: alt };
  const run = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    fallback: { type: 'png', data: png },
    altText,
  });
  const spacing = { line: 240, lineRule: 'auto', before: 80 } as const;
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing, children: [run] });
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: colourOf.rule } as const;
/** A table of no more rows stands whole on a page. */
const wholeRows = 12;

const strong = { style: BorderStyle.SINGLE, size: 8, color: colourOf.ink } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table ruled above, below and under its head, which is repeated on every page. */
function table({ head: names, rows, widths, isParted }: Extract<WordBlock, { kind: 'table' }>): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((width / all) * textWidth));
  const isWhole = !isParted && rows.length <= wholeRows;
  const row = (cells: readonly WordCell[], isHead: boolean, isLast: boolean) => {
    const set = { isHead, keepNext: isHead || (isWhole && !isLast) };
    return new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((cell) => tableCell(cell, set)) });
  };
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: 'fixed',
    alignment: AlignmentType.CENTER,
    borders: { top: strong, bottom: strong, left: none, right: none, insideVertical: none, insideHorizontal: rule },
    rows: [row(names, true, false), ...rows.map((cells, at) => row(cells, false, at === rows.length - 1))],
  });
}

function tableCell(
  { text, isNumber = false, isStrong = false, span = 1 }: WordCell,
  { isHead, keepNext }: { isHead: boolean; keepNext: boolean },
): TableCell {
  const lines = text.split('\n');
  const children = lines.map(
    (line, at) => new TextRun({ text: line, bold: isHead || isStrong, break: at > 0 ? 1 : 0 }),
  );
  return new TableCell({
    columnSpan: span,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(isHead && { borders: { bottom: strong } }),
    children: [
      new Paragraph({
        style: styleNames.cell,
        keepNext,
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children,
      }),
    ],
  });
}
