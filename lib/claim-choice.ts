import type { SelectionProblem } from './selection';

/** What a reader picks for all claims that offer it; null is what each claim has by itself. */
export type ClaimChoice = { comparator: string | null; year: number | null };

export const noChoice: ClaimChoice = { comparator: null, year: null };

const keys = ['comparator', 'year'];

/** Reads a choice; what is not offered, stands twice or is no parameter is left out and listed. */
export function readClaimChoice(
  search: URLSearchParams,
  offered: { comparators: readonly string[]; years: readonly number[] },
): { choice: ClaimChoice; problems: SelectionProblem[] } {
  const problems: SelectionProblem[] = [];
  const read = (parameter: string, words: readonly string[]): string | null => {
    const given = search.getAll(parameter);
    const [only] = given;
    if (given.length === 0) return null;
    if (given.length === 1 && only !== undefined && words.includes(only)) return only;
    problems.push({ parameter, value: given.join(' and '), allowed: words.join(', ') });
    return null;
  };
  const comparator = read('comparator', offered.comparators);
  const year = read('year', offered.years.map(String));
  for (const parameter of new Set(search.keys())) {
    if (keys.includes(parameter)) continue;
    const allowed = `one of the parameters ${keys.join(', ')}`;
    problems.push({ parameter, value: search.get(parameter) ?? '', allowed });
  }
  return { choice: { comparator, year: year === null ? null : Number(year) }, problems };
}

/** A choice as a query with `?`; empty where nothing is picked. */
export function formatClaimChoice({ comparator, year }: ClaimChoice): string {
  const search = new URLSearchParams();
  if (comparator !== null) search.set('comparator', comparator);
  if (year !== null) search.set('year', String(year));
  return search.size > 0 ? `?${search}` : '';
}
