import type { Reader } from '@/db/answer/reader';
import { checkSelection } from '@/db/answer/selection-check';
import { readCompare } from '@/lib/addresses/compare';
import { completed, readSelection, type Selection, type SelectionProblem } from '@/lib/figures/selection';
import { type Locale, locales } from '@/lib/language/locale';
import { formerCodesIn, selectionOfToday } from '@/lib/places/former-codes';
import { tooMany } from './rate';
import { requestReader } from './request-reader';

/** A selection that is right in every part, with the reader of its release; `notices` tell of former codes in it. */
export type RequestedView = {
  reader: Reader;
  selection: Selection;
  notices: SelectionProblem[];
  locale: Locale;
  theme: 'light' | 'dark';
};

/** Parameters of one interface beside the selection: each takes one of a few words, the first when it is absent. */
type Words = Record<string, readonly string[]>;
type Chosen<W extends Words> = { [Key in keyof W]: W[Key][number] };

const themes = ['light', 'dark'] as const;

/** What stands under one of a few words; a problem when it is none of them or stands twice. */
function wordOf<T extends string>(
  search: URLSearchParams,
  key: string,
  words: readonly T[],
  problems: SelectionProblem[],
) {
  const given = search.getAll(key);
  const word = words.find((one) => given.length === 1 && one === given[0]);
  if (given.length > 0 && !word) {
    problems.push({ parameter: key, value: given.join(' and '), allowed: words.join(' or ') });
  }
  return word ?? (words[0] as T);
}

/** How an address is read: as the compare page reads it, and the language that stands in front of it. */
export type Reading = { isCompare?: boolean; locale?: Locale };

/** Reads the address of an interface strictly: a selection, or every problem in it. */
export async function askedOf<W extends Words = Record<never, never>>(
  request: Request,
  words?: W,
  { isCompare = false, locale: spoken }: Reading = {},
): Promise<(RequestedView & { chosen: Chosen<W> }) | { problems: SelectionProblem[] }> {
  const search = new URL(request.url).searchParams;
  const { release } = readSelection(search).selection;
  const reader = await requestReader(request, release);
  if (!reader)
    return { problems: [{ parameter: 'r', value: String(release ?? ''), allowed: 'the number of a release' }] };
  const { lead } = reader.catalogue.area;
  const others = ['lang', 'theme', ...Object.keys(words ?? {})];
  const { selection, problems } = isCompare ? readCompare(search, lead, {}, others) : readSelection(search, {}, others);
  const locale = wordOf(search, 'lang', spoken ? [spoken] : locales, problems);
  const theme = wordOf(search, 'theme', themes, problems);
  const pairs = Object.entries(words ?? {}).map(([key, known]) => [key, wordOf(search, key, known, problems)]);
  const chosen = Object.fromEntries(pairs) as Chosen<W>;
  if (problems.length > 0) return { problems };
  const written = completed(selection, lead);
  const unknown = checkSelection(reader.catalogue, written);
  if (unknown.length > 0) return { problems: unknown };
  const notices = formerCodesIn(reader.catalogue, written);
  return { reader, selection: selectionOfToday(reader.catalogue, written), notices, locale, theme, chosen };
}

/** The answer to an address with problems: 400, each with what would do. */
export function refuse(problems: SelectionProblem[]): Response {
  return Response.json({ problems: problems.map(told) }, { status: 400 });
}

/** A problem or notice as interfaces tell it. */
export const told = ({ parameter, value, allowed }: SelectionProblem) => ({ parameter, value, allowed });

/** What a reader who has not asked too often asks strictly, or the answer that refuses. */
export async function limitedAsk<W extends Words = Record<never, never>>(
  request: Request,
  words?: W,
  reading?: Reading,
): Promise<(RequestedView & { chosen: Chosen<W> }) | Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = await askedOf(request, words, reading);
  return 'problems' in asked ? refuse(asked.problems) : asked;
}
