import { comparisonOf } from './comparison-entry';
import { type Directory, type Entry, type EntryKind, entryKinds, keyOfEntry } from './directory';
import { isOfBorder, isStart, isWhole, ranked } from './find-rank';
import { namedIn } from './find-several';

export type FindOptions = {
  /** Only these kinds; all unless said. */
  kinds?: readonly EntryKind[];
  /** What the reader picked lately, newest first, as `keyOfEntry`. */
  recent?: readonly string[];
};

/**
 * The entries that a text means, best first: by Chinese name, English name, pinyin, initials, code or a name or code of
 * former times, whole before start before initials before inside. What a text names one after the other is found too, with
 * its comparison, and comes before what only begins like the whole text. An empty text gives what was picked lately, then
 * the pages; where pages are not asked for, then all, border districts first.
 */
export function find(
  directory: Directory,
  text: string,
  { kinds = entryKinds, recent = [] }: FindOptions = {},
): Entry[] {
  const wanted = directory.entries.filter(({ kind }) => kinds.includes(kind));
  if (text.trim() === '') return atRest(wanted, kinds, recent);
  const found = ranked(directory, text).filter(({ entry }) => kinds.includes(entry.kind));
  const { named, meant, exact } = namedIn(directory, text);
  const compared = meant.length > 1 ? [...comparisonOf(meant), ...meant] : [...meant, ...comparisonOf(named)];
  const several = [...compared, ...named].filter(({ kind }) => kinds.includes(kind));
  const entries = found.map(({ entry }) => entry);
  const later = exact ? isWhole(found) : isStart(found);
  return [...new Set(later ? [...entries, ...several] : [...several, ...entries])];
}

function atRest(entries: Entry[], kinds: readonly EntryKind[], recent: readonly string[]): Entry[] {
  const byKey = new Map(entries.map((entry) => [keyOfEntry(entry), entry]));
  const picked = recent.flatMap((key) => byKey.get(key) ?? []);
  const ofBorder = entries.filter(isOfBorder);
  const rest = kinds.includes('page') ? entries.filter(({ kind }) => kind === 'page') : [...ofBorder, ...entries];
  return [...new Set([...picked, ...rest])];
}
