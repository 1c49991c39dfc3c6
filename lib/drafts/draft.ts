import type { Source, Status } from '@/lib/figures/comparison';
import type { Answers } from '@/lib/reading/reading';

/** A source that is not held yet, as an editor described it. */
export type NewSource = Pick<Source, 'title' | 'publisher' | 'published' | 'url' | 'tier'>;

/** An odd thing that an editor let pass, with the reason. */
export type Acceptance = { reason: string; by: string | null; at: string };

/**
 * What editors said of a table that was given: which of its sheets, counted from 0, answers to the questions of its
 * reading, the source of its figures (the id of a held one, or a new one), their status where the table gives none,
 * `left` cells that are not to be taken, cells of another unit than their column with the power of ten by which they
 * are `shifted`, and warnings let pass, by kind. `form` is the form of the table whose questions were answered.
 */
export type DraftState = {
  sheet: number;
  answers: Answers;
  form?: string;
  source: string | NewSource | null;
  status: Status;
  left: readonly string[];
  shifted: Readonly<Record<string, number>>;
  accepted: Readonly<Record<string, Acceptance>>;
};

/** What a table begins from before anything was said of it. */
export const newState: DraftState = {
  sheet: 0,
  answers: {},
  source: null,
  status: 'A',
  left: [],
  shifted: {},
  accepted: {},
};
