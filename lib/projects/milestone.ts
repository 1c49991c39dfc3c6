import type { Measure } from '@/lib/figures/comparison';
import { parsePeriod } from '@/lib/language/period';
import type { Fact, Project, Zone } from './project';

export const milestoneKinds = ['approved', 'started', 'opened', 'planned', 'status'] as const;

/** A date in the course of a project, as exact as its source: a day, a month or a year. */
export type Milestone = {
  kind: (typeof milestoneKinds)[number];
  date: string;
  /** When a plan was told; null of what has happened. */
  said: string | null;
  /** Of a section or step alone, by the name of what was measured; null of the whole. */
  part: Pick<Measure, 'id' | 'nameZh' | 'nameEn'> | null;
};

/** What is measured by an id of the data set. */
export type MeasureOf = (id: string) => Measure;

/** Returns what a figure says of the course of a project; undefined for any other. */
function milestoneOf({ measure, value, period }: Fact, measureOf: MeasureOf): Milestone | undefined {
  const { event, eventOf, ...named } = measureOf(measure);
  if (!event || !parsePeriod(value)) return undefined;
  const part = eventOf === 'part' ? named : null;
  return { kind: event, date: value, said: event === 'planned' ? period : null, part };
}

/** Dates of the table of zones, where they are dates alone: those with words stay words. */
function zoneMilestones(zone: Zone | undefined): Milestone[] {
  const dated = (kind: 'approved' | 'opened', date: string | null | undefined) =>
    date && parsePeriod(date) ? [{ kind, date, said: null, part: null }] : [];
  return [...dated('approved', zone?.approved), ...dated('opened', zone?.opened)];
}

const start = ({ date }: Milestone) => parsePeriod(date)?.start ?? date;

/** The course of a project in order of time, plans by when they were told; the last entry is how far its status was read. */
export function milestonesOf(project: Project, facts: readonly Fact[], measureOf: MeasureOf, zone?: Zone): Milestone[] {
  const all = [...facts.flatMap((fact) => milestoneOf(fact, measureOf) ?? []), ...zoneMilestones(zone)];
  const once = all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index);
  const past = once.filter(({ kind }) => kind !== 'planned').sort((a, b) => start(a).localeCompare(start(b)));
  const plans = once
    .filter(({ kind }) => kind === 'planned')
    .sort((a, b) => (a.said ?? '').localeCompare(b.said ?? ''));
  const { statusDate: date } = project;
  const read: Milestone[] = date && parsePeriod(date) ? [{ kind: 'status', date, said: null, part: null }] : [];
  return [...past, ...plans, ...read];
}

const keyOf = ({ kind, date, said, part }: Milestone) => [kind, date, said, part?.id].join(' ');

/** The opening of the whole, or that of a part after the day planned last; undefined where there is neither. */
export function openingOf(milestones: readonly Milestone[]): Milestone | undefined {
  const opened = milestones.filter(({ kind }) => kind === 'opened');
  const plan = milestones.findLast(({ kind }) => kind === 'planned');
  const kept = plan && opened.findLast((one) => start(one) >= start(plan));
  return opened.find(({ part }) => part === null) ?? kept;
}

/** The plan told last; undefined where there is none or it has opened. */
export function openPlan(milestones: readonly Milestone[]): Milestone | undefined {
  return openingOf(milestones) ? undefined : milestones.findLast(({ kind }) => kind === 'planned');
}

/** Whether the planned date lies wholly before a day, with no opening found. */
export function isOverdue(milestones: readonly Milestone[], day: string): boolean {
  const plan = openPlan(milestones);
  const end = plan && parsePeriod(plan.date)?.end;
  return end !== undefined && end < day.slice(0, end.length);
}

/** From and to in years with their fraction, as wide as the date is unsure: a year, a month, or a moment. */
export function spanOf(date: string): [from: number, to: number] | undefined {
  const period = parsePeriod(date);
  if (!period) return undefined;
  const [year = 0, month = 1, day] = period.start.split('-').map(Number);
  if (day !== undefined) {
    const moment = year + (month - 1) / 12 + (day - 1) / 372;
    return [moment, moment];
  }
  const [endYear = year, endMonth = 12] = period.end.split('-').map(Number);
  return [year + (month - 1) / 12, endYear + endMonth / 12];
}
