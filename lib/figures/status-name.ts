import type { Point, Status } from './comparison';
import { doubtNameOf, type Worked } from './doubt';

/** What a status is called: what was worked out of printed figures by its working. */
export type StatusName = Status | Worked;

/** Returns what there is to say of a point's status: nothing where it is normal, and what a break would hide. */
export function statusesOf(point: Pick<Point, 'status' | 'doubt' | 'working'>): StatusName[] {
  const { status, doubt } = point;
  const statuses: Status[] = status === 'A' ? [] : [status];
  const all = doubt && doubt !== status ? [...statuses, doubt] : statuses;
  return all.map((one) => statusName(point, one));
}

/** Returns what a status of a point is called. */
export function statusName({ working }: Pick<Point, 'working'>, status: Status): StatusName {
  return status === 'E' ? (doubtNameOf({ doubt: status, working }) ?? status) : status;
}

/** The sign behind a figure that was worked out of printed ones. */
const workedSigns: Record<Worked, string> = {
  converted: '×',
  sum: 'Σ',
  difference: 'Σ−',
  growth: '÷',
  share: '÷%',
};

/** Returns the sign behind a figure of a status. */
export const signOf = (name: StatusName): string => (name in workedSigns ? workedSigns[name as Worked] : name);
