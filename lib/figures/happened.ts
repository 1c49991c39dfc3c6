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
    return [{ ...what, place, restated: restated.includes(series), reporting: kind === 'reporting' }];
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

/** What happened between two figures of a line so that they are not of one area, or not of one definition. */
export function happenedBetween(earlier: Of, later: Of): ToldReason[] {
  const [from, to] = [yearOf(earlier), yearOf(later)];
  const told = (later.line.happened ?? []).filter(({ year, restated, reporting }) => {
    if (year <= from || year > to) return false;
    if (reporting) return year === to && isMarked(later);
    return !restated || (later.line.kind === 'place' && isMarked(earlier));
  });
  const redefined = (later.line.redefined ?? []).filter(({ since }) => Number(from) < since && since <= Number(to));
  return [...told, ...redefined].map(toldReason);
}
