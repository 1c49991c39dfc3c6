import type { Line, Point } from './comparison';
import { reachOf } from './validity';

type Subject = Pick<Line, 'subject' | 'places' | 'parents' | 'within'>;

/** A place that counts towards a subject, and the one in which it lies. */
type Part = { place: string; parent: string | undefined };

const partsOf = ({ subject, places, parents, within }: Subject): Part[] =>
  places?.map((place, at) => ({ place, parent: parents?.[at] })) ?? [{ place: subject, parent: within?.[0] }];

/** How many of these are among others, themselves or with the place in which they lie: a county is in a group of its city. */
function sharedWith(parts: readonly Part[], others: readonly Part[]): { shared: number; of: number } {
  const among = new Set(others.map(({ place }) => place));
  const isAmong = ({ place, parent }: Part) => among.has(place) || (parent !== undefined && among.has(parent));
  return { shared: parts.filter(isAmong).length, of: parts.length };
}

/** Returns how many places of a subject another one holds too, and of how many; of the two the one of which most are held. */
export function sharedPlaces(a: Subject, b: Subject): { shared: number; of: number } {
  const [own, other] = [partsOf(a), partsOf(b)];
  const [one, two] = [sharedWith(own, other), sharedWith(other, own)];
  return one.shared / one.of >= two.shared / two.of ? one : two;
}

/** Whether one of two subjects lies in the other: a county or a group of counties in its city, province or country. */
export const isInside = (a: Subject, b: Subject): boolean =>
  (a.within ?? []).includes(b.subject) || (b.within ?? []).includes(a.subject);

const absentOf = ({ coverage }: Pick<Point, 'coverage'>) => [...(coverage?.absent ?? [])].sort().join(' ');

/** Whether two figures of a group rest on the same members; figures of places always do. */
export const sameMembers = (a: Pick<Point, 'coverage'>, b: Pick<Point, 'coverage'>): boolean =>
  reach(a) === reach(b) && absentOf(a) === absentOf(b);

const reach = ({ coverage }: Pick<Point, 'coverage'>) => coverage && reachOf(coverage);
