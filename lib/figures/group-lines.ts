import { isFullPeriod } from '@/lib/language/period';
import type { Comparison, Line, Place, Point } from './comparison';
import { lineOf } from './gap';
import { withoutMember } from './member-effect';

/** What a group's page is worked out in. */
export const groupIndicators = [
  'urbanization_rate',
  'population_resident',
  'population_urban',
  'gdp',
  'gdp_per_capita',
  'export_openness',
] as const;
export type GroupIndicator = (typeof groupIndicators)[number];

/** The run of each: censuses, what is worked out per resident, figures as first published, and exports converted from dollars. */
export const groupSeries = ['census', 'residents-2010', 'yearbook', 'converted'];

/** The runs in which a gap is followed over time: each by itself, never joined. */
export const timeSeries = ['census', 'year-end-2010', 'year-end'];

/** What groups are set against: both sides, the province, the municipality and the nation. */
export const groupOfSide = { left: 'side-sichuan', right: 'side-chongqing' } as const;
export const sides = [groupOfSide.left, groupOfSide.right] as const;
export const nation = '000000';
export const municipality = '500000';

/** Subjects that stand for the members of a group on one side: the group without those of the other. */
export type Halves = { left: string; right: string };

/** The two halves of a group across the border; undefined for one that lies on one side. */
export function halvesOf(group: string, members: readonly Pick<Place, 'id' | 'side'>[]): Halves | undefined {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    members.filter((member) => member.side === side).map(({ id }) => id),
  );
  if (!left?.length || !right?.length) return undefined;
  return { left: [group, ...right].join('~'), right: [group, ...left].join('~') };
}

/** Everything that a group's page asks for: the group, its references, its halves, the whole without each member, and each member. */
export function groupSubjects(group: string, members: readonly Pick<Place, 'id' | 'side'>[]): string[] {
  const halves = halvesOf(group, members);
  const parts = members.length > 1 ? members.map(({ id }) => withoutMember(group, id)) : [];
  return [
    ...new Set([
      ...[group, ...sides, municipality, nation],
      ...(halves ? [halves.left, halves.right] : []),
      ...parts,
      `${group}*`,
    ]),
  ];
}

/** Whether it is known how much of the whole the members with a figure hold. */
const isWeighed = ({ coverage }: Point) =>
  coverage === null || coverage.members === coverage.of || coverage.share !== null;

/** The last year or census day with a figure of a line; undefined where it has none. */
export function lastPeriodOf(line: Line | undefined): string | undefined {
  return line?.points.findLast((point) => point.value !== null && isFullPeriod(point.period) && isWeighed(point))
    ?.period;
}

/** A stretch of periods in which as many members have a figure. */
export type CoverageRun = { from: string; to: string; members: number; of: number; withheld: boolean };

/** How many members have figures over time, stretch by stretch; full years and census days only. */
export function coverageRuns(comparison: Comparison, subject: string): CoverageRun[] {
  const runs: CoverageRun[] = [];
  for (const { period, coverage, value } of lineOf(comparison, subject)?.points ?? []) {
    if (!coverage || !isFullPeriod(period)) continue;
    const last = runs.at(-1);
    const [withheld, { members, of }] = [value === null, coverage];
    if (last && last.members === members && last.withheld === withheld) last.to = period;
    else runs.push({ from: period, to: period, members, of, withheld });
  }
  return runs;
}
