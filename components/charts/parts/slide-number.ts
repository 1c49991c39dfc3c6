import type { At, Drawn, DrawnText } from '@/lib/files/pptx/drawing';
import type { HeadNumber } from '@/lib/sentences/head-number';
import type { Colours } from './colours';
import { textAt, widthOf } from './slide-drawing';

type Look = { size: number; colours: Pick<Colours, 'ink' | 'mute'>; align?: 'right' };

/** The width of digits and their marks in serif, which are narrower than the texts beside them; undefined of anything else. */
function digitsWidth(text: string, size: number): number | undefined {
  if (!/^[\d.,]+$/.test(text)) return undefined;
  return [...text].reduce((sum, sign) => sum + (/\d/.test(sign) ? 0.57 : 0.31), 0) * size;
}

/** The texts of a number from left to right, with how wide they are together. */
export function numberTexts(
  { before, figure, after }: HeadNumber,
  { size, colours }: Look,
): { texts: DrawnText[]; width: number } {
  const small = Math.max(32, Math.round(size * 0.3));
  const parts = [
    ...(before ? [{ text: before, size: Math.round(size * 0.4) }] : []),
    { text: figure, size },
    ...(after ? [{ text: after, size: small }] : []),
  ];
  let x = 0;
  const texts = parts.map((part): DrawnText => {
    const text = textAt([x, 0], part.text, { size: part.size, colour: colours.ink, serif: true, bold: true });
    x += digitsWidth(part.text, part.size) ?? widthOf(text);
    x += Math.round(size * 0.08);
    return text;
  });
  return { texts, width: x - Math.round(size * 0.08) };
}

/** The number of a headline in large letters whose baseline starts, or ends, at a point. */
export function numberMarks(number: HeadNumber, [x, y]: At, look: Look): Drawn[] {
  const { texts, width } = numberTexts(number, look);
  const left = look.align === 'right' ? x - width : x;
  // Narrower letters of another font must not part a number from its unit.
  return texts.map((text, at) => {
    const next = texts[at + 1];
    const end = next && left + next.at[0] - Math.round(look.size * 0.08);
    return end === undefined
      ? { ...text, at: [left + text.at[0], y] as const }
      : { ...text, at: [end, y] as const, align: 'right' as const };
  });
}
