import { readTable } from '@/tests/data-table';
import { isGroup, isReplaced, plainCell, plainFigure, plainPlaces } from '@/tests/plain-figures';

const runs = readTable('series');
/** Groups of parts of districts, which have no figures of their own. */
const inParts = new Set(readTable('group_members').flatMap(({ group = '', part_en }) => (part_en ? [group] : [])));
const rows = readTable('observations').filter(({ rank }) => rank === '1');

const places = readTable('places');
const cities = new Set(places.flatMap(({ id, kind }) => (kind === 'prefecture' ? [id] : [])));
const parentOf = (id: string) => {
  const parent = places.find((place) => place.id === id)?.parent ?? '';
  return cities.has(parent) ? parent : '';
};

/** Whether more than half of one of two subjects is also in the other, itself or as a part of a city that is. */
function shareMost(a: string, b: string): boolean {
  const held = (own: string[], other: string[]) =>
    own.filter((id) => other.includes(id) || other.includes(parentOf(id))).length / own.length;
  return Math.max(held(plainPlaces(a), plainPlaces(b)), held(plainPlaces(b), plainPlaces(a))) > 1 / 2;
}

/** The gap b less a in every period in which all members of both have a figure, from the rows of the files alone. */
export function plainGaps(series: string, a: string, b: string): Map<string, number> {
  const { numerator = '', denominator = '' } = runs.find(({ id }) => id === series) ?? {};
  const whole = (subject: string, period: string) =>
    !inParts.has(subject.split('~')[0] ?? '') &&
    plainPlaces(subject).every((place) =>
      isGroup(subject)
        ? plainCell(numerator, place, period) !== undefined && plainCell(denominator, place, period) !== undefined
        : plainFigure(series, place, period) !== undefined,
    );
  const periods = new Set(
    rows.filter((row) => [series, numerator].includes(row.series ?? '')).map(({ period = '' }) => period),
  );
  const found = new Map<string, number>();
  if (shareMost(a, b)) return found;
  for (const period of [...periods].sort()) {
    if (!whole(a, period) || !whole(b, period)) continue;
    const isOld = (subject: string) => plainPlaces(subject).every((place) => isReplaced(series, place, period));
    if (isOld(a) || isOld(b)) continue;
    found.set(period, (plainFigure(series, b, period) ?? Number.NaN) - (plainFigure(series, a, period) ?? Number.NaN));
  }
  return found;
}
