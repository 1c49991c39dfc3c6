import type { Figure } from '@/lib/figures/comparability';
import type { Group, Target } from '@/lib/figures/comparison';
import type { Without } from '@/lib/figures/firmness';
import type { Gap } from '@/lib/figures/gap';
import type { Fact, Project, Zone } from '@/lib/projects/project';
import type { ClaimVerdict, Judged, Reading } from './claim';

/** What a figure is set against. */
export type Other = Figure | Target;

/** What was read: `none` where the data set holds no such figure; `firm` where the two may be told as a multiple; `turn`: without whom their order is the other way round, where it is. */
export type Shown =
  | {
      kind: 'pair';
      own: Figure;
      other: Other;
      population: Figure | undefined;
      firm: boolean;
      turn?: Turned | undefined;
    }
  | { kind: 'members'; held: Figure[]; of: Figure[]; other: Other }
  | { kind: 'change'; earlier: Figure; later: Figure }
  | { kind: 'zones'; own: Zone[]; other: Zone[]; groups: [Group, Group] }
  | { kind: 'status'; project: Project; nearest: Project[] }
  | { kind: 'state'; group: Group }
  | { kind: 'fact'; facts: Fact[] }
  | { kind: 'none' };

/** The gap of the comparator to the subject without somebody, in its unit. */
export type Turned = Without & Pick<Gap, 'unit' | 'indicator'>;

/** A comparator by its name. */
export type Comparator = { id: string; nameZh: string; nameEn: string };

/** A reading with what was read, and what else a reader may pick. */
export type ReadingAnswer = {
  reading: Reading;
  shown: Shown;
  judged: Judged;
  comparators: Comparator[];
  /** The id of the comparator shown. */
  comparator: string | undefined;
  /** Years that have figures of both, with the comparator shown. */
  years: number[];
  /** Whether the year or comparator that the reader picked is not one of them, so that another is shown. */
  otherYear: boolean;
  otherComparator: boolean;
  /** Groups among what was read whose members are inferred. */
  inferred: Group[];
};

/** Returns the reading that a verdict is told by: the first that came to it, so that no sentence stands under a verdict that it does not bear out. */
export function tellingOf(readings: readonly ReadingAnswer[], verdict: ClaimVerdict): ReadingAnswer | undefined {
  return readings.find(({ judged }) => judged.verdict === verdict) ?? readings[0];
}

export const isTarget = (other: Other): other is Target => !('point' in other);
