import { locales } from '@/lib/language/locale';
import { findTexts } from '@/lib/texts/find';
import type { Directory, Entry } from './directory';
import { indexOf } from './find-index';
import { isNear, ranked } from './find-rank';
import { fold } from './find-signs';

/** What can be compared. */
const kinds: Entry['kind'][] = ['place', 'group', 'indicator'];

/** Words between and behind names that name nothing. */
const joining = new Set(locales.flatMap((locale) => findTexts[locale].joining.split(' ')));

const separators = /[\s,，、;；+&|/·]+/;

/** Names joined like this are rather one name that is being typed, as two places with a hyphen between. */
const joined = /\p{L}[-–—]\p{L}/u;

/** More than this is no search. */
const longest = 200;

/**
 * Two or more things named one after the other, or none; `exact` where each is named in full. `meant` are those that are
 * not told to say where another lies.
 */
export type Several = { named: Entry[]; meant: Entry[]; exact: boolean };

/** A name in a text, and the entries that have it. */
type Naming = { word: string; entries: Entry[] };

/**
 * The places, groups and indicators that a text names, with or without blanks between, by names, initials or both.
 * None unless it names nothing else.
 */
export function namedIn(directory: Directory, text: string): Several {
  const written = indexOf(directory).simplify(text);
  const asked = fold(written);
  if (asked === '' || asked.length > longest) return none;
  const words = written.split(separators).map(fold).filter(Boolean);
  const ways = [
    () => words.map((word) => splitNames(directory, word)),
    () => [splitNames(directory, asked)],
    () => words.map((word) => splitNames(directory, word) ?? beginning(directory, word)),
  ];
  for (const [at, way] of ways.entries()) {
    const named = distinct(way());
    if (named.length > 1)
      return { named, meant: withoutPlaceOf(named, directory, text), exact: at < 2 && !joined.test(text) };
  }
  return none;
}

const none: Several = { named: [], meant: [], exact: false };

/** The names in a text that can be cut into them, as they are written; otherwise its words. */
export function wordsIn(directory: Directory, text: string): string[] {
  const words = text.split(separators).map(fold).filter(Boolean);
  return words.flatMap((word) => [word, ...(splitNames(directory, word) ?? []).map((one) => one.word)]);
}

/** What the words name, once each; nothing where one of them names nothing, or there is but one name. */
function distinct(found: (Naming[] | undefined)[]): Entry[] {
  if (found.includes(undefined)) return [];
  const all = found.flatMap((namings) => namings ?? []);
  return all.length > 1 ? [...new Set(all.flatMap(({ entries }) => entries))] : [];
}

/** Those that are named for themselves: a province before or behind a county only tells where that lies. */
function withoutPlaceOf(named: Entry[], { entries }: Directory, text: string): Entry[] {
  const parents = new Map(entries.flatMap(({ kind, id, parent }) => (kind === 'place' ? [[id, parent]] : [])));
  const liesIn = (inner: Entry | undefined, { id }: Entry) => {
    let at = inner?.kind === 'place' ? inner.parent : null;
    for (let steps = 0; at && at !== id && steps < parents.size; steps++) at = parents.get(at) ?? null;
    return at === id;
  };
  const isBehind = /[,，]/.test(text);
  return named.filter(
    (one, at) => one.kind !== 'place' || !(liesIn(named[at + 1], one) || (isBehind && liesIn(named[at - 1], one))),
  );
}

/** What best begins like a word, also by initials. */
function beginning(directory: Directory, word: string): Naming[] | undefined {
  const found = word.length > 1 ? ranked(directory, word).filter(({ entry }) => kinds.includes(entry.kind)) : [];
  return isNear(found) ? found.slice(0, 1).map(({ entry }) => ({ word, entries: [entry] })) : undefined;
}

/** The text cut into whole names, the longest first; undefined where it cannot be. */
function splitNames(directory: Directory, text: string): Naming[] | undefined {
  const { names, longest } = namesOf(directory);
  const dead = new Set<number>();
  const from = (at: number): Naming[] | undefined => {
    if (at === text.length) return [];
    if (dead.has(at)) return undefined;
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length);
      const entries = names.get(word);
      if (!entries && !joining.has(word)) continue;
      const rest = from(at + length);
      if (rest) return entries ? [{ word, entries }, ...rest] : rest;
    }
    dead.add(at);
    return undefined;
  };
  return from(0);
}

type Names = { names: Map<string, Entry[]>; longest: number };

const known = new WeakMap<Directory, Names>();

/** What each whole name stands for: own names before other ones, places before groups before indicators. */
function namesOf(directory: Directory): Names {
  const made = known.get(directory) ?? makeNames(directory);
  known.set(directory, made);
  return made;
}

function makeNames(directory: Directory): Names {
  const { findables } = indexOf(directory);
  const names = new Map<string, Entry[]>();
  const comparable = kinds.flatMap((kind) => findables.filter(({ entry }) => entry.kind === kind));
  for (const { entry, id, texts, spellings } of comparable) {
    const own = spellings.filter(({ off }) => off === 0);
    for (const name of [id, ...texts, ...own.flatMap(({ written, sound }) => [written, sound])])
      if (name.length > 1 && !names.has(name)) names.set(name, [entry]);
  }
  const owned = new Set(names.keys());
  for (const { entry, others, codes, spellings } of comparable) {
    for (const name of [...others, ...codes, ...spellings.flatMap(({ written, sound }) => [written, sound])]) {
      const known = names.get(name) ?? [];
      // Two places may have one other name, as those have that one was parted into.
      const isShared = known.every(({ kind }) => kind === 'place') && entry.kind === 'place' && !known.includes(entry);
      if (name.length > 1 && !owned.has(name) && (known.length === 0 || isShared)) names.set(name, [...known, entry]);
    }
  }
  return { names, longest: Math.max(0, ...[...names.keys()].map((name) => name.length)) };
}
