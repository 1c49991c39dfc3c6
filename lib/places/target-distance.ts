import type { Catalogue } from '@/lib/figures/catalogue';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Place, Target } from '@/lib/figures/comparison';
import { spaceOf } from '@/lib/figures/distance-to-benchmark';
import { type Gap, gap } from '@/lib/figures/gap';
import { yearOf } from '@/lib/language/period';
import { figureIn } from './place-rows';
import { parentsOf } from './places';

/** A target that holds where a place lies, and how many points the place lacks of it; below zero where it is past it. */
export type TargetRow = {
  target: Target;
  points: number;
  /** Whether the target is of a wider area than the place. */
  isWider: boolean;
};

/** What a place is measured by beside targets: a wider place at the same time, and how far it stands above it. */
export type ReferenceRow = { figure: Figure; gap: Gap };

/** The targets of an indicator that hold for a place or for what it lies in, the earliest first. */
export function targetRows(catalogue: Catalogue, place: Place, figure: Figure): TargetRow[] {
  const within = [place, ...parentsOf(catalogue, place)].map(({ id }) => id);
  return [...catalogue.targets.values()]
    .flatMap((target) => {
      const holds = catalogue.projects.find(({ id }) => id === target.subject)?.places ?? [];
      const space = holds.some((id) => within.includes(id)) ? spaceOf(figure, target, undefined) : undefined;
      if (!space) return [];
      return [{ target, points: space.points, isWider: holds.length !== 1 || holds[0] !== place.id }];
    })
    .sort((a, b) => yearOf(a.target.period) - yearOf(b.target.period));
}

/** The wider places that have a figure of the same series and time, the widest first. */
export function referenceRows(
  comparison: Comparison | undefined,
  wholes: readonly string[],
  figure: Figure,
): ReferenceRow[] {
  if (!comparison) return [];
  return wholes.toReversed().flatMap((id) => {
    const other = figureIn(comparison, id, figure.line.series, figure.point.period);
    const apart = other && gap(other, figure);
    return other && apart ? [{ figure: other, gap: apart }] : [];
  });
}

/** The target that a headline may name: the first that is dated by its source, without a remark. */
export const toldTarget = (rows: readonly TargetRow[]): TargetRow | undefined =>
  rows.find(({ target }) => target.noteEn === null);
