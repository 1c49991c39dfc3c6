import { comparePeriods, parsePeriod } from '@/lib/language/period';
import type { DraftCell } from './cells';

/** A figure that is held of the same series and place. */
export type PastFigure = { period: string; value: number };

/** A figure of a draft that stands out: `times` it is of the nearest one held, and by which power of ten it would fit. */
export type Jump = { ref: string; times: number; nearest: PastFigure; power: number | undefined };

/**
 * How far a figure may stand from what the others of its column do, in median absolute deviations, how many times its
 * nearest figure it may always be, and how many years that may lie off. Without a limit a figure may stand anywhere;
 * powers of ten, which tell of a unit, are told all the same.
 */
export type JumpLimits = { deviations?: number | null; times?: number | null; years?: number | null };

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

/** The steps of one column that stand out: by a power of ten, which may be all of them, or from the others of it. */
function oddSteps(steps: readonly Step[], { deviations, times }: JumpLimits): Jump[] {
  const usual = steps.length > 2 ? medianOf(steps.map(({ by }) => by)) : 0;
  const spread = medianOf(steps.map(({ by }) => Math.abs(by - usual)));
  const always = times ? Math.log10(times) : none;
  const beyondOthers = deviations ? deviations * spread : none;
  const limit = Math.max(always, steps.length > 2 ? beyondOthers : 0);
  return steps.flatMap(({ cell, nearest, by }): Jump[] => {
    const slip = slipOf(by);
    if (Math.abs(by - usual) <= limit && slip === undefined) return [];
    const power = slip === undefined ? undefined : -Math.sign(by) * slip;
    return [{ ref: cell.ref, times: cell.value / nearest.value, nearest, power }];
  });
}

/**
 * Finds figures that stand out from the past of their place, against what the other places of the same series and period
 * do. `pastOf` gives the figures held of a cell's series and place on one base. Shares and what may be negative, which
 * have no powers of ten, are to be left out by the caller.
 */
export function findJumps(
  cells: readonly DraftCell[],
  pastOf: (cell: DraftCell) => readonly PastFigure[],
  limits: JumpLimits,
): Jump[] {
  const columns = new Map<string, Step[]>();
  for (const cell of cells) {
    const nearest = cell.value > 0 ? nearestOf(cell, pastOf(cell), limits.years ?? none) : undefined;
    if (!nearest || nearest.value < 0) continue;
    const key = `${cell.series} ${cell.period}`;
    const by = Math.log10(cell.value / nearest.value);
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    column.push({ cell, nearest, by });
  }
  return [...columns.values()].flatMap((steps) => oddSteps(steps, limits));
}

/** A figure of a column as a mark on an axis; `nearest` is the one held that it stands out from. */
export type StripMark<C> = { cell: C; place: string; value: number; nearest: number | undefined };

/** So few figures are no column to stand out from. */
const fewest = 4;

/**
 * Returns the figures of the column of the first jump (one series and period), between the powers of ten that hold them
 * and what they stand out from; undefined where they are few, or not all above zero.
 */
export function stripOf<C extends Pick<DraftCell, 'ref' | 'series' | 'period' | 'place' | 'value'>>(
  jumps: readonly Jump[],
  cells: readonly C[],
): { low: number; high: number; marks: StripMark<C>[] } | undefined {
  const first = cells.find(({ ref }) => ref === jumps[0]?.ref);
  if (!first) return undefined;
  const nearest = new Map(jumps.map((jump) => [jump.ref, jump.nearest.value]));
  const marks = cells
    .filter(({ series, period }) => series === first.series && period === first.period)
    .map((cell) => ({ cell, place: cell.place, value: cell.value, nearest: nearest.get(cell.ref) }));
  const values = marks.flatMap(({ value, nearest: past }) => (past === undefined ? [value] : [value, past]));
  if (marks.length < fewest || values.some((value) => value <= 0)) return undefined;
  const logs = values.map(Math.log10);
  const low = Math.floor(Math.min(...logs));
  return { low, high: Math.max(low + 1, Math.ceil(Math.max(...logs))), marks };
}
