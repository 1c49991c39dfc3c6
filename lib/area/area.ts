import type { areas, sides } from '@/db/schema/area';
import type { indicators } from '@/db/schema/observations';
import type { Subject } from '@/lib/figures/subject';
import { parseSubject } from '@/lib/figures/subject';

export type Side = 'left' | 'right';
export type AreaSide = typeof sides.$inferSelect;
export type Sides = Record<Side, AreaSide>;

/** What an indicator measures, by which the site finds it whatever it is called. */
export type Role = NonNullable<(typeof indicators.$inferSelect)['role']>;
export type Roles = Partial<Record<Role, string>>;

/** What a selection shows where its reader has not chosen. */
export type AreaDefaults = { indicator: string; others: string[]; subjects: Subject[] };

/** What the data set is about: a border and its two sides. */
export type Area = Omit<typeof areas.$inferSelect, 'indicator' | 'others'> &
  Sides & { lead: AreaDefaults; roles: Roles };

type Rows = {
  areas: (typeof areas.$inferSelect)[];
  sides: AreaSide[];
  indicators: { id: string; role: Role | null }[];
};

/** The area of a data set, from its rows; throws where a side is not described, which an import refuses. */
export function areaOf({ areas: [area], sides: sideRows, indicators: all }: Rows): Area {
  const [left, right] = (['left', 'right'] as const).map((side) => sideRows.find((row) => row.side === side));
  if (!area || !left || !right) throw new Error('The data set does not say what its area and its two sides are.');
  const { indicator, others, ...named } = area;
  const subjects = [left, right].flatMap(({ group }) => parseSubject(group) ?? []);
  const roles = Object.fromEntries(all.flatMap(({ id, role }) => (role ? [[role, id]] : [])));
  return { ...named, left, right, lead: { indicator, others, subjects }, roles };
}

/** The groups of the two sides, left first. */
export function sideGroups({ left, right }: Record<Side, Pick<AreaSide, 'group'>>): [left: string, right: string] {
  return [left.group, right.group];
}

/** The members of both sides, left first, as subjects. */
export function borderSubjects({ left, right }: Record<Side, Pick<AreaSide, 'group'>>): Subject[] {
  return [left, right].flatMap(({ group }) => parseSubject(`${group}*`) ?? []);
}

/** The indicators in these roles, as far as the data set has them. */
export function indicatorsOf({ roles }: Pick<Area, 'roles'>, wanted: readonly Role[]): string[] {
  return wanted.flatMap((role) => roles[role] ?? []);
}
