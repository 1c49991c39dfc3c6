import type { Said } from '@/lib/texts/import';
import type { Jump } from './jumps';

/**
 * What is wrong or odd about figures of a draft, one for each cause: `kind` names the cause, `refs` are the cells that it
 * concerns. What stops must be mended in the file, by an answer or by leaving the cells out; all else may be let pass.
 */
export type DraftFinding = { kind: string; stops: boolean; refs: string[]; said?: Said; jumps?: Jump[] };

/** How many figures of a draft are new, say what is held (and count as published there too), or say something else. */
export type DraftCounts = { new: number; same: number; other: number; known: number };
