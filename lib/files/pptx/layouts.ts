import type Pptx from 'pptxgenjs';
import { briefingTexts } from '@/lib/texts/briefing';
import type { Box, Deck } from './deck';
import { fonts, hex } from './xml';

/** Units of a slide in an inch. */
const inch = 144;

export function placeOf({ x, y, width, height }: Box) {
  return { x: x / inch, y: y / inch, w: width / inch, h: height / inch };
}

/** The name of the shape that becomes a slide's title, see `withTitle`. */
export const titleName = 'Title';

export const layoutNames = { headed: 'Pilin', plain: 'Pilin cover' } as const;

const titleBoxes: Record<keyof typeof layoutNames, Box> = {
  headed: { x: 110, y: 76, width: 1500, height: 160 },
  plain: { x: 110, y: 300, width: 1700, height: 300 },
};

/** The layouts in the product's look: paper, the band of the two sides, a rule above the foot, a title in serif. */
export function defineLayouts(file: Pptx, { colours, locale }: Deck): void {
  const { paper, ink, rule, accents } = colours;
  const [first = ink, second = ink] = accents;
  const band = (colour: string, y: number) => ({
    rect: { ...placeOf({ x: 0, y, width: 15, height: 540 }), fill: { color: hex(colour) } },
  });
  for (const kind of ['headed', 'plain'] as const) {
    const title = {
      ...placeOf(titleBoxes[kind]),
      objectName: titleName,
      fontFace: fonts.serif.latin,
      fontSize: kind === 'headed' ? 31 : 54,
      bold: true,
      color: hex(ink),
      align: 'left' as const,
      valign: 'top' as const,
      margin: 0,
    };
    file.defineSlideMaster({
      title: layoutNames[kind],
      background: { color: hex(paper) },
      objects: [
        band(first, 0),
        band(second, 540),
        { line: { ...placeOf({ x: 112, y: 984, width: 1696, height: 0 }), line: { color: hex(rule), width: 1 } } },
        { text: { text: briefingTexts[locale].title, options: title } },
      ],
    });
  }
}
