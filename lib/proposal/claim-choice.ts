import { unknownParameters } from '@/lib/addresses/tracking';
import type { SelectionProblem } from '@/lib/figures/selection';

/** What a reader picks for one claim; null is what the claim has by itself. */
export type ClaimChoice = { comparator: string | null; year: number | null };

export const noChoice: ClaimChoice = { comparator: null, year: null };

/** What is picked, by the claim for which it is. */
export type ClaimChoices = ReadonlyMap<string, ClaimChoice>;

/** What a claim offers to be picked. */
export type ClaimOffer = { claim: string; comparators: readonly string[]; years: readonly number[] };

const keys = ['comparator', 'year'] as const;
const keyOf = (claim: string, key: (typeof keys)[number]) => `${claim}.${key}`;

/** Reads what is picked; what is not offered, stands twice or is no parameter is left out and listed. */
export function readClaimChoices(
  search: URLSearchParams,
  offers: readonly ClaimOffer[],
): { choices: ClaimChoices; problems: SelectionProblem[] } {
  const problems: SelectionProblem[] = [];
  const read = (parameter: string, words: readonly string[]): string | null => {
    const given = search.getAll(parameter);
    const [only] = given;
    if (given.length === 0) return null;
    if (given.length === 1 && only !== undefined && words.includes(only)) return only;
    problems.push({ parameter, value: given.join(' and '), allowed: words.join(', ') });
    return null;
  };
  const choices = new Map<string, ClaimChoice>();
  for (const { claim, comparators, years } of offers) {
    const comparator = read(keyOf(claim, 'comparator'), comparators);
    const year = read(keyOf(claim, 'year'), years.map(String));
    if (comparator !== null || year !== null)
      choices.set(claim, { comparator, year: year === null ? null : Number(year) });
  }
  const open = offers.filter(({ comparators, years }) => comparators.length + years.length > 0);
  const known = offers.flatMap(({ claim }) => keys.map((key) => keyOf(claim, key)));
  for (const parameter of unknownParameters(search, known)) {
    const names = open.map(({ claim }) => claim).join(', ');
    const allowed = `comparator or year behind a claim and a point, such as ${keyOf(open[0]?.claim ?? 'claim', 'year')}; claims: ${names}`;
    problems.push({ parameter, value: search.get(parameter) ?? '', allowed });
  }
  return { choices, problems };
}

/** What is picked as a query with `?`; empty where nothing is. */
export function formatClaimChoices(choices: ClaimChoices): string {
  const search = new URLSearchParams();
  for (const [claim, { comparator, year }] of choices) {
    if (comparator !== null) search.set(keyOf(claim, 'comparator'), comparator);
    if (year !== null) search.set(keyOf(claim, 'year'), String(year));
  }
  return search.size > 0 ? `?${search}` : '';
}
