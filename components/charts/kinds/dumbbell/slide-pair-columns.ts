import { sizeOf } from '@/components/charts/parts/slide-drawing';
import { widest } from '@/components/charts/parts/text-width';
import type { Box } from '@/lib/files/pptx/deck';
import type { Row } from './columns';

/** So few rows have large names. */
export const fewRows = 4;

/** Where the columns of pairs stand, in units of a slide, and the size of their names. */
export type Column = {
  size: number;
  name: number;
  value: number;
  left: number;
  right: number;
  facingValue: number;
  facing: number;
  gap: number;
};

/** The narrowest scale on which pairs are told apart well. */
const leastScale = 240;

/** The columns with names as large as leaves room to the scale. */
export function columnOf(rows: readonly Row[], box: Box): Column {
  const tried = [...(rows.length > fewRows ? [] : [40, 34]), sizeOf.name, sizeOf.label, sizeOf.small, sizeOf.least].map(
    (size) => columnIn(rows, box, size),
  );
  return tried.find(({ left, right }) => right - left >= leastScale) ?? (tried.at(-1) as Column);
}

function columnIn(rows: readonly Row[], { x, width }: Box, size: number): Column {
  const room = (texts: string[], bold = false) => widest(texts, size, bold ? 600 : 400) + 14;
  const name = room(rows.map(({ names }) => names.left));
  const value = name + room(rows.map(({ texts }) => texts.left));
  const gaps =
    room(
      rows.map(({ texts }) => texts.gap),
      true,
    ) + 10;
  const facing = width - gaps - room(rows.map(({ names }) => names.right));
  const facingValue = facing - 14;
  const right = facingValue - room(rows.map(({ texts }) => texts.right)) - 16;
  return {
    size,
    name: x,
    value: x + value - 14,
    left: x + value + 26,
    right: x + right,
    facingValue: x + facingValue,
    facing: x + facing,
    gap: x + width,
  };
}
