import { type Directory, type Entry, type EntryKind, entryKinds, keyOfEntry } from './directory';
import { type Findable, findablesOf, type Spelling } from './find-index';
import { fold, spells } from './find-signs';

export type FindOptions = {
  /** Only these kinds; all unless said. */
  kinds?: readonly EntryKind[];
  /** What the reader picked lately, newest first, as `keyOfEntry`. */
  recent?: readonly string[];
};

/**
 * The entries that a text means, best first: by Chinese name, English name, pinyin, initials or code, whole before
 * start before initials before inside. An empty text gives what was picked lately, then the pages; where pages are
 * not asked for, then all, border districts first.
 */
export function find(
  directory: Directory,
  text: string,
  { kinds = entryKinds, recent = [] }: FindOptions = {},
): Entry[] {
  const wanted = directory.entries.filter(({ kind }) => kinds.includes(kind));
  if (text.trim() === '') return atRest(wanted, kinds, recent);
  const [asked, words] = [fold(text), text.split(/\s+/).map(fold).filter(Boolean)];
  if (asked === '') return [];
  return findablesOf(directory)
    .filter(({ entry }) => kinds.includes(entry.kind))
    .map((one) => ({ entry: one.entry, rank: rankOf(one, asked, words) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || weightOf(a.entry) - weightOf(b.entry))
    .map(({ entry }) => entry);
}

const isOfBorder = ({ neighbours }: Entry) => neighbours.length > 0;

function atRest(entries: Entry[], kinds: readonly EntryKind[], recent: readonly string[]): Entry[] {
  const byKey = new Map(entries.map((entry) => [keyOfEntry(entry), entry]));
  const picked = recent.flatMap((key) => byKey.get(key) ?? []);
  const ofBorder = entries.filter(isOfBorder);
  const rest = kinds.includes('page') ? entries.filter(({ kind }) => kind === 'page') : [...ofBorder, ...entries];
  return [...new Set([...picked, ...rest])];
}

const none = Number.POSITIVE_INFINITY;
/** How well a text fits, smaller is better; between two steps there is room for how far off it is. */
const ranks = { whole: 0, start: 10, initials: 20, inside: 30, word: 40, scattered: 50 } as const;
/** A name after the place in which it lies is a little farther off. */
const outer = 5;

/** Among equals border districts come first, then kinds in order, then short names; the sort keeps the rest in order. */
function weightOf(entry: Entry): number {
  return entryKinds.indexOf(entry.kind) * 1000 - (isOfBorder(entry) ? 500 : 0) + Math.min(entry.shortZh.length, 99);
}

function rankOf({ id, texts, words, spellings }: Findable, asked: string, askedWords: string[]): number {
  if (id === asked) return ranks.whole;
  return Math.min(
    ...texts.map((text) => rankOfText(text, asked)),
    ...spellings.map((one) => rankOfSpelling(one, asked) + (one.own ? 0 : outer)),
    askedWords.every((word) => words.some((one) => one.startsWith(word))) ? ranks.word : none,
  );
}

function rankOfText(text: string, asked: string): number {
  if (text === asked) return ranks.whole;
  return text.startsWith(asked) ? ranks.start : none;
}

function rankOfSpelling({ own, written, sound, initials, signs }: Spelling, asked: string): number {
  const texts = [written, sound];
  if (texts.includes(asked)) return ranks.whole;
  if (texts.some((text) => text.startsWith(asked))) return ranks.start;
  if (initials === asked) return ranks.initials;
  if (initials.startsWith(asked)) return ranks.initials + 1;
  if (spells(asked, signs)) return ranks.initials + 2;
  if (!own) return none;
  if (written.includes(asked)) return ranks.inside;
  if (initials.includes(asked)) return ranks.inside + 1;
  if (signs.some((_, at) => at > 0 && spells(asked, signs.slice(at)))) return ranks.inside + 2;
  return spells(asked, signs, true) ? ranks.scattered : none;
}
