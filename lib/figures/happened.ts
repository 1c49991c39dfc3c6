import type { placeEvents } from '@/db/schema/place-events';
import type { Line, Point } from './comparison';
import { type Happened, type ToldReason, toldReason } from './told-reason';

type PlaceEvent = typeof placeEvents.$inferSelect;

type Of = { line: Pick<Line, 'kind' | 'happened' | 'redefined'>; point: Pick<Point, 'period' | 'status'> };

const yearOf = ({ point }: Of) => point.period.slice(0, 4);
const isMarked = ({ point }: Of) => point.status === 'D';

/** What happened to these places that a series shows; what moved from one of them to another is none of theirs together. */
export function happenedTo(events: readonly PlaceEvent[], places: readonly string[], series: string): Happened[] {
  return events.flatMap(({ place, kind, date, otherPlaces, restated, breakZh, breakEn }) => {
    if (breakZh === null || breakEn === null || !places.includes(place)) return [];
    if (otherPlaces.some((other) => places.includes(other))) return [];
    const what = { year: date.slice(0, 4), wordsZh: breakZh, wordsEn: breakEn };
    const severed = kind === 'transferred' || kind === 'split';
    return [{ ...what, place, restated: restated.includes(series), reporting: kind === 'reporting', severed }];
  });
}

/** What a mark of another definition means on a figure: what was not counted in its year, or the next that happened after it. */
export function definitionsOf(figure: Of): ToldReason[] {
  if (!isMarked(figure)) return [];
  const year = yearOf(figure);
  const own = (figure.line.happened ?? []).filter(({ restated }) => !restated || figure.line.kind === 'place');
  const counted = own.filter((one) => one.reporting && one.year === year);
  const later = own.filter((one) => !one.reporting && one.year > year);
  const first = later.filter(({ place, year }) => later.every((one) => one.place !== place || one.year >= year));
  return [...counted, ...first].map(toldReason);
}

/** What happened to the area, or to what is counted, between two figures of a line that show it. */
function shownBetween(earlier: Of, later: Of): Happened[] {
  const [from, to] = [yearOf(earlier), yearOf(later)];
  return (later.line.happened ?? []).filter(({ year, restated, reporting }) => {
    if (year <= from || year > to) return false;
    if (reporting) return year === to && isMarked(later);
    return !restated || (later.line.kind === 'place' && isMarked(earlier));
  });
}

/** What happened between two figures of a line so that they are not of one area, or not of one definition. */
export function happenedBetween(earlier: Of, later: Of): ToldReason[] {
  const [from, to] = [yearOf(earlier), yearOf(later)].map(Number) as [number, number];
  const redefined = (later.line.redefined ?? []).filter(({ since }) => from < since && since <= to);
  return [...shownBetween(earlier, later), ...redefined].map(toldReason);
}

/** What of that parts two figures: whole counties came or left. */
export const severedBetween = (earlier: Of, later: Of): ToldReason[] =>
  shownBetween(earlier, later)
    .filter(({ severed }) => severed)
    .map(toldReason);

/** Whether two figures of a line are of one area, as far as is known. */
export const isOneArea = (earlier: Of, later: Of): boolean =>
  shownBetween(earlier, later).every(({ reporting }) => reporting);
