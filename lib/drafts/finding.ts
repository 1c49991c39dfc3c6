import type { Said } from '@/lib/texts/import';
import type { DraftState } from './draft';
import type { Jump } from './jumps';
import type { Excess } from './members';

/**
 * What is wrong or odd about figures of a draft, one for each cause: `kind` names the cause, `refs` are the cells that it
 * concerns. What stops must be mended in the file, by an answer or by leaving the cells out; all else may be let pass.
 */
export type DraftFinding = {
  kind: string;
  stops: boolean;
  refs: string[];
  /** How many cells it concerns beside those. */
  more?: number;
  said?: Said;
  /** The figure that it is told of first, as it stands there. */
  value?: string | undefined;
  jumps?: Jump[];
  /** Members that add up to more than the place that they lie in. */
  excess?: Excess & { indicator: string };
};

/** Tells whether a finding was let pass as it is: for every cell that it concerns, as far as they were seen. */
export function isAccepted({ kind, stops, refs }: DraftFinding, { accepted }: Pick<DraftState, 'accepted'>): boolean {
  const seen = Object.hasOwn(accepted, kind) ? new Set(accepted[kind]?.refs) : undefined;
  return !stops && seen !== undefined && refs.every((ref) => seen.has(ref));
}

/** How many figures of a draft are new, say what is held (and count as published there too), or say something else. */
export type DraftCounts = { new: number; same: number; other: number; known: number };
