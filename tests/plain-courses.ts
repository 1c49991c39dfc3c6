import { readTable } from './data-table';
import { isGroup, isReplaced, plainBase, plainCell, plainPlaces } from './plain-figures';

const runs = readTable('series');
const yearOf = (period: string) => Number(period.slice(0, 4));
const spanOf = (period: string) => period.replaceAll(/\d{4}/g, '');

/** Years in which a series or what it is made of begins anew: of the whole run, or of a place by the status of its rows. */
const wholeBreaks = new Map(
  runs.map(({ id = '', numerator, denominator }) => [
    id,
    [id, numerator, denominator]
      .flatMap((part) => (runs.find((run) => run.id === part)?.breaks ?? '').split(';'))
      .filter((year) => year !== '')
      .map(Number),
  ]),
);
const marked = readTable('observations').filter(({ rank, status }) => rank === '1' && status === 'B');
const ownBreaks = new Map<string, number[]>();
for (const { series = '', place = '', period = '' } of marked) {
  ownBreaks.set(`${series} ${place}`, [...(ownBreaks.get(`${series} ${place}`) ?? []), yearOf(period)]);
}

const departures = readTable('place_events').filter(
  ({ kind = '', break_zh }) => ['transferred', 'split'].includes(kind) && break_zh,
);
const otherwise = new Set(
  readTable('observations').flatMap(({ series, place, period, rank, status }) =>
    rank === '1' && status === 'D' ? [`${series} ${place} ${period}`] : [],
  ),
);

/** Whether whole counties came to a member or left it between two periods, and figures of before were not made anew for what is left. */
function isSevered(series: string, subject: string, from: string, to: string): boolean {
  const { name = '', numerator, denominator } = runs.find(({ id }) => id === series) ?? {};
  const isOther = [series, numerator, denominator].some((part) => otherwise.has(`${part} ${subject} ${from}`));
  return departures.some(({ place = '', date = '', other_places = '', restated = '' }) => {
    const places = plainPlaces(subject);
    const isWithin = other_places.split(';').some((other) => places.includes(other));
    const isMade = restated.split(';').includes(name) && !isOther;
    const isBetween = yearOf(from) < yearOf(date) && yearOf(date) <= yearOf(to);
    return places.includes(place) && !isWithin && !isMade && isBetween;
  });
}

/** Figures of which the source says only that they were passed. */
const passed = new Set(
  readTable('observations').flatMap(({ series, place, period, rank, bound }) =>
    rank === '1' && bound ? [`${series} ${place} ${period}`] : [],
  ),
);

function breaksOf(series: string, subject: string): number[] {
  const { numerator, denominator } = runs.find(({ id }) => id === series) ?? {};
  const parts = [series, numerator, denominator].flatMap((part) => part || []);
  const own = plainPlaces(subject).flatMap((place) => parts.flatMap((part) => ownBreaks.get(`${part} ${place}`) ?? []));
  return [...(wholeBreaks.get(series) ?? []), ...own];
}

/** The members of a group with all that a figure is made of at a period. */
function membersAt(series: string, subject: string, period: string): string {
  const { numerator, denominator } = runs.find(({ id }) => id === series) ?? {};
  const has = (place: string) =>
    plainCell(numerator || series, place, period) !== undefined &&
    (!denominator || plainBase(series, place, period) !== undefined);
  return plainPlaces(subject).filter(has).join(' ');
}

/** Why nothing may be told from one period of a line to a later one, by the rows of the files alone; undefined where it may. */
export function plainObstacle(series: string, subject: string, from: string, to: string): string | undefined {
  if (spanOf(from) !== spanOf(to)) return 'period';
  if (breaksOf(series, subject).some((year) => yearOf(from) < year && year <= yearOf(to))) return 'break';
  for (const period of [from, to]) {
    if (plainPlaces(subject).every((place) => isReplaced(series, place, period))) return 'replaced';
  }
  if (passed.has(`${series} ${subject} ${from}`)) return 'passed';
  if (isSevered(series, subject, from, to)) return 'severed';
  if (isGroup(subject) && membersAt(series, subject, from) !== membersAt(series, subject, to)) return 'members';
  return undefined;
}
