import { comparePeriods, parsePeriod } from '@/lib/language/period';
import type { DraftCell } from './cells';

/** A figure that is held of the same series and place. */
export type PastFigure = { period: string; value: number };

/** A figure of a draft that stands out: `times` it is of the nearest one held, and by which power of ten it would fit. */
export type Jump = { ref: string; times: number; nearest: PastFigure; power: number | undefined };

/**
 * How far a figure may stand from what the others of its column do, in median absolute deviations, how many times its
 * nearest figure it may always be (a share: how many points off), and how many years that may lie off. Without a limit a
 * figure may stand anywhere; powers of ten, which tell of a unit, are told all the same.
 */
export type JumpLimits = {
  deviations?: number | null;
  times?: number | null;
  points?: number | null;
  years?: number | null;
};

/** The limit where none is given. */
const none = Number.POSITIVE_INFINITY;

/** Powers of ten by which units are mistaken, and how near to one a figure must then come to its past, as a power of ten. */
const [slips, near] = [[1, 2, 3, 4, 6, 8], Math.log10(2.5)] as const;

const yearOf = (period: string) => parsePeriod(period)?.year ?? Number.NaN;

/** The figure held nearest in time, another than of the period itself where there is one; undefined where none is near. */
function nearestOf({ period }: DraftCell, past: readonly PastFigure[], years: number): PastFigure | undefined {
  const kind = parsePeriod(period)?.kind;
  const apart = (one: PastFigure) => Math.abs(yearOf(one.period) - yearOf(period));
  return past
    .filter((one) => one.value !== 0 && parsePeriod(one.period)?.kind === kind && apart(one) <= years)
    .toSorted((a, b) => apart(a) - apart(b) || comparePeriods(b.period, a.period))[0];
}

const medianOf = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

type Step = { cell: DraftCell; nearest: PastFigure; by: number };

/** The power of ten that a step comes near to; undefined where it comes near to none. */
const slipOf = (by: number) => slips.find((power) => Math.abs(Math.abs(by) - power) < near);

/** Of so few others no spread is known. */
const enough = 8;

/** How far a step of a column may be from the usual one of it. */
function limitOf(spread: number, count: number, always: number, deviations: number | null | undefined): number {
  if (count <= 2) return always;
  if (!deviations) return none;
  return count < enough ? always : Math.max(always, deviations * spread);
}

/** The steps of one column that stand out: by a power of ten, which may be all of them, or from the others of it. */
function oddSteps(steps: readonly Step[], share: boolean, { deviations, times, points }: JumpLimits): Jump[] {
  const usual = steps.length > 2 ? medianOf(steps.map(({ by }) => by)) : 0;
  const spread = medianOf(steps.map(({ by }) => Math.abs(by - usual)));
  const always = share ? (points ?? none) : times ? Math.log10(times) : none;
  const limit = limitOf(spread, steps.length, always, deviations);
  return steps.flatMap(({ cell, nearest, by }): Jump[] => {
    const slip = share ? undefined : slipOf(by);
    if (Math.abs(by - usual) <= limit && slip === undefined) return [];
    const power = slip === undefined ? undefined : -Math.sign(by) * slip;
    return [{ ref: cell.ref, times: cell.value / nearest.value, nearest, power }];
  });
}

/**
 * Finds figures that stand out from the past of their place, against what the other places of the same series and period
 * do. `pastOf` gives the figures held of a cell's series and place on one base; a share, of which `isShare` tells, is held
 * against it in points and has no powers of ten. What may be negative is to be left out by the caller.
 */
export function findJumps(
  cells: readonly DraftCell[],
  pastOf: (cell: DraftCell) => readonly PastFigure[],
  limits: JumpLimits,
  isShare: (cell: DraftCell) => boolean = () => false,
): Jump[] {
  const columns = new Map<string, { share: boolean; steps: Step[] }>();
  for (const cell of cells) {
    const nearest = cell.value > 0 ? nearestOf(cell, pastOf(cell), limits.years ?? none) : undefined;
    if (!nearest || nearest.value < 0) continue;
    const key = `${cell.series} ${cell.period}`;
    const column = columns.get(key) ?? { share: isShare(cell), steps: [] };
    columns.set(key, column);
    const by = column.share ? cell.value - nearest.value : Math.log10(cell.value / nearest.value);
    column.steps.push({ cell, nearest, by });
  }
  return [...columns.values()].flatMap(({ share, steps }) => oddSteps(steps, share, limits));
}
