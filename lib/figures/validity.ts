import type { Coverage, Place } from './comparison';

/** Since when and until when something holds: years or days, null for always. */
export type Validity = Pick<Place, 'validFrom' | 'validTo'>;

const yearOf = (text: string) => text.slice(0, 4);

/** Whether it holds at some time in a year, or in the year of a period. */
export function holdsIn({ validFrom, validTo }: Validity, period: string): boolean {
  const year = yearOf(period);
  return (validFrom === null || yearOf(validFrom) <= year) && (validTo === null || year <= yearOf(validTo));
}

/** Whether two hold at one time. */
export function holdTogether(a: Validity, b: Validity): boolean {
  const ends = (one: Validity, other: Validity) =>
    one.validTo !== null && other.validFrom !== null && one.validTo < other.validFrom;
  return !ends(a, b) && !ends(b, a);
}

const always: Validity = { validFrom: null, validTo: null };

/**
 * A place as a member: `member` is when it belongs to the group, `counted` when its figures are missed if there are none.
 * That is always, but for times in which its area is in the figures of another member, out of which it came, or into
 * which it went.
 */
export type Span = { place: string; member: Validity; counted: Validity };

/** A place that stands for itself. */
export const ownSpan = (place: string): Span => ({ place, member: always, counted: always });

type Succeeding = Validity & Pick<Place, 'id' | 'successors'>;

/** When each of several places counts together with the others; `memberOf` says when it belongs to them. */
export function spansOf(places: readonly Succeeding[], memberOf: (place: string) => Validity | undefined): Span[] {
  return places.map((place) => {
    const cameOut = places.some(({ successors }) => successors.includes(place.id));
    const wentIn = places.some(({ id }) => place.successors.includes(id));
    const counted = { validFrom: cameOut ? place.validFrom : null, validTo: wentIn ? place.validTo : null };
    return { place: place.id, member: memberOf(place.id) ?? always, counted };
  });
}

/**
 * How many members a figure of a period rests on: of those that there were, and of those that have a figure although they
 * were not yet, or no longer, there. `known` counts members whose denominator is known; the share is told where all are.
 */
export function coverageIn(
  spans: readonly Span[],
  period: string,
  raw: { members: number; places: readonly string[]; outside: number; known: number | null; share: number | null },
): Coverage {
  const members = spans.filter(({ member }) => holdsIn(member, period));
  const there = members.filter(({ counted }) => holdsIn(counted, period));
  const of = there.length + raw.outside;
  const within = members.length - of;
  const having = new Set(raw.places);
  const absent = there.flatMap(({ place }) => (having.has(place) ? [] : [place]));
  const share = raw.known === of ? raw.share : null;
  return { members: raw.members, of, share, ...(within > 0 && { within }), ...(absent.length > 0 && { absent }) };
}

/** How many members a coverage stands for: those with a figure, and those whose area is in theirs. */
export const reachOf = ({ members, within = 0 }: Coverage) => members + within;
