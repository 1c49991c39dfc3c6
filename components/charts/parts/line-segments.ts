import type { Line, Point } from '@/lib/figures/comparison';
import { type Doubt, doubtNameOf, type Worked } from '@/lib/figures/doubt';
import { sameMembers } from '@/lib/figures/shared-places';
import { comparePeriods, isFullPeriod, parsePeriod, timeOf } from '@/lib/language/period';

export type DrawnPoint = Point & { value: number };

/** The part of a period that says how long it is: everything but the years. */
function spanOf(period: string): string {
  return period.replace(/\d{4}/g, '');
}

/**
 * A year that nobody published is a gap; only censuses join over the years between them. Figures of a group that rest on
 * other members are not figures of one thing.
 */
function isNext(before: DrawnPoint, point: Point): boolean {
  if (!sameMembers(before, point)) return false;
  return parsePeriod(point.period)?.kind === 'day' || timeOf(point.period) - timeOf(before.period) < 1.5;
}

/**
 * The stretches of a line that may be joined: split before a break, at a withheld or unpublished figure, where other
 * members are covered, and between spans of different length (a half year does not join a year). `usable` leaves out what the scale cannot show.
 */
export function runsOf(line: Line, usable: (value: number) => boolean = () => true): DrawnPoint[][] {
  const ordered = [...line.points].sort((a, b) => comparePeriods(a.period, b.period));
  const runs: DrawnPoint[][] = [];
  for (const span of new Set(ordered.map(({ period }) => spanOf(period)))) {
    let run: DrawnPoint[] = [];
    runs.push(run);
    for (const point of ordered.filter(({ period }) => spanOf(period) === span)) {
      const { value } = point;
      const shown = value !== null && usable(value);
      const before = run.at(-1);
      if (!shown || point.status === 'B' || (before && !isNext(before, point))) {
        run = [];
        runs.push(run);
      }
      if (shown) run.push({ ...point, value });
    }
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * Hollow marks are figures that nobody published as final: estimated, provisional, of low reliability, worked out for a
 * place, or pooled from only some members. A group pooled from all its members is what a group's figure is, and solid.
 */
export function isHollow(point: Point): boolean {
  return hollowReason(point) !== undefined;
}

export type HollowReason = Doubt | Worked | 'partial' | 'computed';

/** Why the mark of a point is hollow; undefined where it is solid. */
export function hollowReason(point: Point): HollowReason | undefined {
  const { coverage, computed } = point;
  const doubt = doubtNameOf(point);
  if (doubt) return doubt;
  if (coverage) return coverage.members < coverage.of ? 'partial' : undefined;
  return computed ? 'computed' : undefined;
}

/** The last full figure that is drawn: of the longest span present, so that a half year is not taken for the year. */
export function lastPoint(line: Line, usable?: (value: number) => boolean): DrawnPoint | undefined {
  const points = runsOf(line, usable).flat();
  const years = points.filter(isFull);
  return (years.length > 0 ? years : points).sort((a, b) => comparePeriods(a.period, b.period)).at(-1);
}

/** A moment at which some line breaks, halfway between the last point before and the first after, and the years of both. */
export type Break = { time: number; years: [string, string] };

/** Returns the moments at which some line breaks, in order, each once. */
export function breaksOf(lines: readonly Line[]): Break[] {
  const found = lines.flatMap((line) =>
    line.points.flatMap((point, index): Break[] => {
      const before = line.points[index - 1];
      if (point.status !== 'B' || !before) return [];
      const years: Break['years'] = [before.period.slice(0, 4), point.period.slice(0, 4)];
      return [{ time: (timeOf(before.period) + timeOf(point.period)) / 2, years }];
    }),
  );
  return [...new Map(found.map((one) => [one.time, one])).values()].sort((a, b) => a.time - b.time);
}

/** Whether a period is a full year or a census day. */
export function isFull({ period }: Point): boolean {
  return isFullPeriod(period);
}
