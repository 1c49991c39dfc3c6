import { mostIndicators, mostPlaces } from '@/lib/figures/compare-size';
import type { Directory, Entry } from './directory';
import { unpackEntry } from './directory-packed';
import { indexOf } from './find-index';
import { isNear, ranked } from './find-rank';
import { fold } from './find-signs';

/** What can be compared. */
const kinds: Entry['kind'][] = ['place', 'group', 'indicator'];

/** Words between names that name nothing. */
const joining = ['和', '与', '跟', '及', '同', '对比', '比较', '相比', 'and', 'with', 'vs', 'versus', 'compare'];

const separators = /[\s,，、;；+&|/·]+/;

/** Names joined like this are rather one name that is being typed: `Chengdu-Dazhou`. */
const joined = /\p{L}[-–—]\p{L}/u;

/** More than this is no search. */
const longest = 200;

/** Two or more things named one after the other, or none; `exact` where each is named in full. */
export type Several = { named: Entry[]; exact: boolean };

/**
 * The places, groups and indicators that a text names, with or without blanks between: `安岳 潼南`, `渝北邻水GDP`, `kz tn`.
 * None unless it names nothing else.
 */
export function namedIn(directory: Directory, text: string): Several {
  const written = indexOf(directory).simplify(text);
  const asked = fold(written);
  if (asked === '' || asked.length > longest) return { named: [], exact: false };
  const words = written.split(separators).map(fold).filter(Boolean);
  const ways = [
    () => words.map((word) => splitNames(directory, word)),
    () => [splitNames(directory, asked)],
    () => words.map((word) => splitNames(directory, word) ?? beginning(directory, word)),
  ];
  for (const [at, way] of ways.entries()) {
    const named = distinct(way());
    if (named.length > 1) return { named, exact: at < 2 && !joined.test(text) };
  }
  return { named: [], exact: false };
}

/** What the words name, once each; nothing where one of them names nothing. */
function distinct(found: (Entry[] | undefined)[]): Entry[] {
  return found.includes(undefined) ? [] : [...new Set(found.flatMap((entries) => entries ?? []))];
}

/** What best begins like a word, also by initials. */
function beginning(directory: Directory, word: string): Entry[] | undefined {
  const found = word.length > 1 ? ranked(directory, word).filter(({ entry }) => kinds.includes(entry.kind)) : [];
  return isNear(found) ? found.slice(0, 1).map(({ entry }) => entry) : undefined;
}

/** The text cut into whole names, the longest first; undefined where it cannot be. */
function splitNames(directory: Directory, text: string): Entry[] | undefined {
  const { names, longest } = namesOf(directory);
  const dead = new Set<number>();
  const from = (at: number): Entry[] | undefined => {
    if (at === text.length) return [];
    if (dead.has(at)) return undefined;
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length);
      const entry = names.get(word);
      if (!entry && !joining.includes(word)) continue;
      const rest = from(at + length);
      if (rest) return entry ? [entry, ...rest] : rest;
    }
    dead.add(at);
    return undefined;
  };
  return from(0);
}

type Names = { names: Map<string, Entry>; longest: number };

const known = new WeakMap<Directory, Names>();

/** What each whole name stands for: own names before other ones, places before groups before indicators. */
function namesOf(directory: Directory): Names {
  const made = known.get(directory) ?? makeNames(directory);
  known.set(directory, made);
  return made;
}

function makeNames(directory: Directory): Names {
  const { findables } = indexOf(directory);
  const names = new Map<string, Entry>();
  const add = (entry: Entry, all: readonly string[]) => {
    for (const name of all) if (name.length > 1 && !names.has(name)) names.set(name, entry);
  };
  const comparable = kinds.flatMap((kind) => findables.filter(({ entry }) => entry.kind === kind));
  for (const { entry, id, texts, spellings } of comparable) {
    const own = spellings.filter(({ off }) => off === 0);
    add(entry, [id, ...texts, ...own.flatMap(({ written, sound }) => [written, sound])]);
  }
  for (const { entry, others, codes, spellings } of comparable) {
    add(entry, [...others, ...codes, ...spellings.flatMap(({ written, sound }) => [written, sound])]);
  }
  return { names, longest: Math.max(0, ...[...names.keys()].map((name) => name.length)) };
}

/** The comparison of what a text names, as an entry; none of fewer than two things. */
export function comparisonOf(named: readonly Entry[]): Entry[] {
  if (named.length < 2) return [];
  const indicators = named.filter(({ kind }) => kind === 'indicator').slice(0, mostIndicators);
  const subjects = named.filter(({ kind }) => kind !== 'indicator').slice(0, mostPlaces);
  const [first, ...others] = indicators.map(({ id }) => id);
  const query = [
    subjects.length > 0 && `p=${subjects.map(({ id }) => id).join('.')}`,
    first && `i=${first}`,
    others.length > 0 && `j=${others.join('.')}`,
  ];
  const [main, detail] = subjects.length > 0 ? [subjects, indicators] : [indicators, []];
  const zh = (entries: readonly Entry[]) => entries.map(({ nameZh }) => nameZh).join('、');
  const en = (entries: readonly Entry[]) => entries.map(({ nameEn }) => nameEn).join(', ');
  const id = query.filter(Boolean).join('&');
  const names = { nameZh: zh(main), nameEn: en(main), detailZh: zh(detail), detailEn: en(detail) };
  return [unpackEntry({ kind: 'comparison', id, ...names })];
}
