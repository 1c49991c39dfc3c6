import { unknownParameters } from '@/lib/addresses/tracking';
import type { SelectionProblem } from '@/lib/figures/selection';

export const choiceKeys = ['kind', 'status', 'side', 'group'] as const;
export type ChoiceKey = (typeof choiceKeys)[number];

/** What a reader picks of the projects; null is all. */
export type ProjectChoice = Record<ChoiceKey, string | null>;

export const everyProject: ProjectChoice = { kind: null, status: null, side: null, group: null };

/** The word for what lies on both sides. */
export const across = 'both';

export const projectSides = ['left', 'right', across] as const;
export type ProjectSide = (typeof projectSides)[number];

/** What may stand under each key. */
export type ChoiceWords = Record<ChoiceKey, readonly string[]>;

/**
 * Reads a choice; what is not one of the words, stands twice or is no parameter falls back to all and is listed, so that
 * the page can say so and the file refuse. `others` are parameters of whoever asks.
 */
export function readProjectChoice(
  search: URLSearchParams,
  words: ChoiceWords,
  others: readonly string[] = [],
): { choice: ProjectChoice; problems: SelectionProblem[] } {
  const problems: SelectionProblem[] = [];
  const choice = { ...everyProject };
  for (const key of choiceKeys) {
    const given = search.getAll(key);
    if (given.length === 0) continue;
    const word = words[key].find((one) => given.length === 1 && one === given[0]);
    if (word === undefined) {
      problems.push({ parameter: key, value: given.join(' and '), allowed: words[key].join(', ') });
    }
    choice[key] = word ?? null;
  }
  const known = [...choiceKeys, ...others];
  for (const parameter of unknownParameters(search, known)) {
    const allowed = `one of the parameters ${known.join(', ')}`;
    problems.push({ parameter, value: search.get(parameter) ?? '', allowed });
  }
  return { choice, problems };
}

/** The choice as a query string with `?`, or empty for all. */
export function formatProjectChoice(choice: ProjectChoice): string {
  const entries = choiceKeys.flatMap((key) => (choice[key] === null ? [] : [[key, choice[key]]]));
  return entries.length > 0 ? `?${new URLSearchParams(entries)}` : '';
}
