import { type Area, indicatorsOf, type Role, sideGroups } from '@/lib/area/area';
import { isFullPeriod } from '@/lib/language/period';
import { lastCommonPeriod } from './common-period';
import type { Comparison, Line, Place, Point, Series } from './comparison';
import { lineOf } from './lines';
import { withoutMember } from './member-effect';
import { type Selection, selectionOf } from './selection';

/** The rates of a group, of which its members have a lowest and a highest. */
export const groupRates = ['urban_share', 'output_per_resident', 'export_share'] as const satisfies Role[];

/** What a group's page is worked out in, as far as a data set has it. */
export const groupRoles = [
  ...(['urban_share', 'residents', 'urban_residents'] as const),
  ...(['output', 'output_per_resident', 'export_share'] as const),
] satisfies Role[];
export type GroupRole = (typeof groupRoles)[number];

/** An answer in each of the indicators. */
export type Answers = Partial<Record<GroupRole, Comparison>>;

/** An answer and its others by what they measure. */
export function answersIn(comparison: Comparison): Answers {
  const all = [comparison, ...comparison.others];
  const found = (role: GroupRole) => all.find(({ indicator }) => indicator.role === role);
  return Object.fromEntries(groupRoles.flatMap((role) => [found(role) ?? []].flat().map((one) => [role, one])));
}

/** Each indicator in the series in which both sides of the border have figures of one moment: groups are shown in no other. */
export type GroupViews = Partial<Record<GroupRole, Pick<Selection, 'indicator' | 'series'>>>;

/** Both sides in all these indicators, from whose answer the views of groups are read. */
export function sidesSelection(area: Area): Selection {
  const [indicator = '', ...others] = indicatorsOf(area, groupRoles);
  return selectionOf({ indicator, others, subjects: area.lead.subjects });
}

export function groupViewsOf(answerOfSides: Comparison): GroupViews {
  const views = Object.entries(answersIn(answerOfSides)).map(([role, { indicator, series }]) => [
    role,
    { indicator: indicator.id, series: series.map(({ name }) => name) },
  ]);
  return Object.fromEntries(views);
}

/** All these views in one selection. A rate's own series goes before one that is published of it under another's name. */
export function selectionIn(views: GroupViews): Pick<Selection, 'indicator' | 'others' | 'series'> {
  const [indicator = '', ...others] = groupRoles.flatMap((role) => views[role]?.indicator ?? []);
  const series = [...groupRates, ...groupRoles].flatMap((role) => views[role]?.series ?? []);
  return { indicator, others, series: [...new Set(series)] };
}

/** The series in which a rate of groups is followed over time, each by itself: the first in rank, then from the oldest. */
export function timeSeries(all: readonly Series[]): string[] {
  const [first, ...others] = all.filter(({ numerator }) => numerator !== null).map(({ name }) => name);
  return first === undefined ? [] : [first, ...others.reverse()];
}

/** The places that groups are set against beside both sides: the right side's province and the nation, where there are such. */
export function referencesOf({ right, nation }: Pick<Area, 'right' | 'nation'>): string[] {
  return [right.province, nation].filter((id) => id !== null);
}

/** The last moment of both sides of the border, which are among the lines. */
export function momentOfSides(comparison: Comparison): string | undefined {
  return lastCommonPeriod(sideGroups(comparison.sides).flatMap((side) => lineOf(comparison, side) ?? []));
}

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
export function groupSubjects(area: Area, group: string, members: readonly Pick<Place, 'id' | 'side'>[]): string[] {
  const halves = halvesOf(group, members);
  const parts = members.length > 1 ? members.map(({ id }) => withoutMember(group, id)) : [];
  return [
    ...new Set([
      ...[group, ...sideGroups(area), ...referencesOf(area)],
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

const yearOf = (period: string) => Number(period.slice(0, 4));

/** Whether a period is of the year after another: censuses that are years apart are no stretch. */
const follows = (earlier: string, later: string) => yearOf(later) - yearOf(earlier) <= 1;

/** How many members have figures over time, stretch by stretch of years on end; full years and census days only. */
export function coverageRuns(comparison: Comparison, subject: string): CoverageRun[] {
  const runs: CoverageRun[] = [];
  for (const { period, coverage, value } of lineOf(comparison, subject)?.points ?? []) {
    if (!coverage || !isFullPeriod(period)) continue;
    const last = runs.at(-1);
    const [withheld, { members, of }] = [value === null, coverage];
    if (last && last.members === members && last.withheld === withheld && follows(last.to, period)) last.to = period;
    else runs.push({ from: period, to: period, members, of, withheld });
  }
  return runs;
}
