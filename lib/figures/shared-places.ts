import type { Line, Point } from './comparison';
import { reachOf } from './validity';

type Subject = Pick<Line, 'subject' | 'places' | 'within'>;

/** The places that count towards a subject: itself, or the members of a group. */
const placesOf = ({ subject, places }: Subject): readonly string[] => places ?? [subject];

/** Returns how many places two subjects have in common, and of how many in the smaller of them. */
export function sharedPlaces(a: Subject, b: Subject): { shared: number; of: number } {
  const [few, many] = [placesOf(a), placesOf(b)].sort((one, other) => one.length - other.length);
  const among = new Set(many);
  return { shared: (few ?? []).filter((place) => among.has(place)).length, of: few?.length ?? 0 };
}

/** Whether one of two subjects lies in the other: a county or a group of counties in its city, province or country. */
export const isInside = (a: Subject, b: Subject): boolean =>
  (a.within ?? []).includes(b.subject) || (b.within ?? []).includes(a.subject);

const absentOf = ({ coverage }: Pick<Point, 'coverage'>) => [...(coverage?.absent ?? [])].sort().join(' ');

/** Whether two figures of a group rest on the same members; figures of places always do. */
export const sameMembers = (a: Pick<Point, 'coverage'>, b: Pick<Point, 'coverage'>): boolean =>
  reach(a) === reach(b) && absentOf(a) === absentOf(b);

const reach = ({ coverage }: Pick<Point, 'coverage'>) => coverage && reachOf(coverage);
