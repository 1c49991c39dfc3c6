import type { Status } from '@/lib/figures/comparison';
import type { DraftCell } from './cells';

/** A figure that is held already: the one that is shown of its cell. */
export type HeldFigure = { value: number; status: Status; source: string };

/** What a figure of a draft is to the one that is held: the first of its cell, the same to its own digits, or another. */
export type Against = 'new' | 'same' | 'other';

/** What arithmetic in binary numbers leaves, as a share of the last digit. */
const noise = 1e-6;

/** Tells what a figure is to the one held; one that agrees to the digits that its file gives says the same. */
export function against({ value, lastDigit }: Pick<DraftCell, 'value' | 'lastDigit'>, held?: HeldFigure): Against {
  if (!held) return 'new';
  return Math.abs(value - held.value) <= 10 ** lastDigit * (0.5 + noise) ? 'same' : 'other';
}
