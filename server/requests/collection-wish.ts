import type { Reader } from '@/db/answer/reader';
import type { BorderPlaces } from '@/lib/coverage/border-places';
import { type CollectionOf, collectedPlaces } from '@/lib/coverage/collection';
import { bothSides } from '@/lib/coverage/held-cell';
import type { SelectionProblem } from '@/lib/figures/selection';

/** What a collection sheet is of, and for which year. */
export type CollectionWish = { of: CollectionOf; year: number };

/** Reads what a collection sheet is asked for: `place` or `side`, and `year`; `last` is the year where none is given. */
export function collectionWish(
  { catalogue }: Pick<Reader, 'catalogue'>,
  border: BorderPlaces,
  search: URLSearchParams,
  last: number,
): CollectionWish | { problems: SelectionProblem[] } {
  const [place, side, year] = ['place', 'side', 'year'].map((key) => search.get(key));
  const problem = (parameter: string, value: string, allowed: string) => ({
    problems: [{ parameter, value, allowed }],
  });
  if ((place === null) === (side === null)) return problem('place', place ?? '', 'either place or side');
  const given = year === null ? last : /^(19|20)\d\d$/.test(year ?? '') ? Number(year) : Number.NaN;
  if (Number.isNaN(given)) return problem('year', year ?? '', 'a year such as 2024');
  const ofSide = bothSides.find((one) => one === side || catalogue.area[one].id === side);
  if (place === null)
    return ofSide ? { of: { side: ofSide }, year: given } : problem('side', side ?? '', bothSides.join(' or '));
  const found = catalogue.places.get(place ?? '');
  const of = found && { place: found };
  return of && collectedPlaces(border, of).length > 0
    ? { of, year: given }
    : problem('place', place ?? '', 'the id of a border place, or of the prefecture of one');
}
