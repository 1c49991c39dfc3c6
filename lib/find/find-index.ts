import { tags } from '@/lib/language/languages';
import { fieldOf, locales } from '@/lib/language/locale';
import { type Directory, type Entry, initialsOf } from './directory';
import { fold, type Sign, signsOf, simplifier, soundOf } from './find-signs';

/**
 * A way to say a name in Chinese: its own, another one, or after the places in which it lies. `off` is how much farther
 * it is than the own name; `by` is what may be typed of it: its start, any part, or any of its letters.
 */
export type Spelling = {
  off: number;
  by: 'start' | 'part' | 'letters';
  written: string;
  sound: string;
  initials: string;
  signs: Sign[];
};

/** An entry with all by which it can be found, folded. */
export type Findable = {
  entry: Entry;
  id: string;
  /** English names and code, then other names without Chinese. */
  texts: string[];
  others: string[];
  /** Codes that it had: never found by a part. */
  codes: string[];
  words: string[];
  spellings: Spelling[];
  /** What is said of it, in which any part and any words may be sought. */
  details: string[];
  /** Every character of all these: a text with another cannot fit. */
  chars: Set<string>;
};

/** A name after the places in which it lies is a little farther off than another name of its own, and a title more so. */
export const off = { own: 0, other: 1, within: 5, formerWithin: 6, title: 7 } as const;

type Index = { findables: Findable[]; simplify: (text: string) => string };

const known = new WeakMap<Directory, Index>();

/** The entries made ready to be searched; kept as long as the directory is. */
export function indexOf(directory: Directory): Index {
  const made = known.get(directory) ?? makeIndex(directory);
  known.set(directory, made);
  return made;
}

/** The languages whose names are typed letter by letter. */
const inLetters = locales.filter((locale) => tags[locale].script === 'Latn');

const isCode = (name: string) => /^\d{6}$/.test(name);
const hasHan = (name: string) => /\p{Script=Han}/u.test(name);
const distinct = (texts: string[]) => [...new Set(texts)].filter(Boolean);
const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}']+/u);

function makeIndex({ entries, traditional }: Directory): Index {
  const simplify = simplifier(traditional);
  const places = new Map(entries.filter(({ kind }) => kind === 'place').map((entry) => [entry.id, entry]));
  const findables = entries.map((entry) => findableOf(entry, places, simplify));
  return { findables, simplify };
}

function findableOf(entry: Entry, places: ReadonlyMap<string, Entry>, simplify: (text: string) => string): Findable {
  const written = entry.kind === 'target' ? [] : entry.names.map(({ name }) => name).filter((name) => !hasHan(name));
  const plain = written.filter((name) => !isCode(name));
  const lettered = (field: 'name' | 'short') => inLetters.map((locale) => fieldOf(entry, field, locale));
  const words = locales.map((locale) => fieldOf(entry, 'word', locale));
  const found = {
    entry,
    id: fold(entry.id),
    // The title of a source is no name.
    texts:
      entry.kind === 'source' ? [] : distinct([...lettered('name'), ...lettered('short'), entry.code ?? ''].map(fold)),
    others: distinct(plain.map(fold)),
    codes: written.filter(isCode),
    words: distinct([...lettered('name'), entry.id, ...words, ...plain].flatMap(wordsIn).map(fold)),
    spellings: entry.kind === 'source' ? [titleOf(entry, simplify)] : spellingsOf(entry, places),
    details: distinct(detailsOf(entry).map((text) => fold(simplify(text)))),
  };
  return { ...found, chars: charsOf(found) };
}

/** What stands beside the names of some kinds: who printed a source, what a claim says, what a target is of. */
function detailsOf(entry: Entry): string[] {
  const { kind, nameZh, detailZh, names, wordZh } = entry;
  const said = (field: 'name' | 'detail') => locales.map((locale) => fieldOf(entry, field, locale));
  if (kind === 'source' || kind === 'claim') return [nameZh, ...said('detail')];
  if (kind !== 'target') return [];
  const [year = ''] = /\d{4}年/.exec(nameZh) ?? [];
  return [...said('name'), detailZh, ...names.flatMap(({ name }) => [`${year}${name}${wordZh}`, name])];
}

function charsOf({ id, texts, others, codes, words, spellings, details }: Omit<Findable, 'chars'>): Set<string> {
  const chars = new Set<string>();
  const add = (text: string) => {
    for (const char of text) chars.add(char);
  };
  for (const text of [id, ...texts, ...others, ...codes, ...words, ...details]) add(text);
  for (const { written, sound } of spellings) {
    add(written);
    add(sound);
  }
  return chars;
}

/** The places in which a place lies, widest first, without the country. */
function ancestorsOf(entry: Entry, places: ReadonlyMap<string, Entry>): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<string>();
  for (let at = entry.parent; at !== null && !seen.has(at); ) {
    seen.add(at);
    const place = places.get(at);
    if (!place || place.parent === null) break;
    found.unshift(place);
    at = place.parent;
  }
  return found;
}

function spellingsOf(entry: Entry, places: ReadonlyMap<string, Entry>): Spelling[] {
  const name = signsOf(entry.nameZh, entry.pinyin);
  const short = signsOf(entry.shortZh, entry.shortPinyin);
  const own = (entry.nameZh === entry.shortZh ? [name] : [name, short]).map((signs) =>
    spelling(signs, off.own, 'letters'),
  );
  const names = entry.kind === 'target' ? [] : entry.names.filter((one) => hasHan(one.name));
  const others = names.map((one) => spelling(signsOf(one.name, one.pinyin), off.other, 'part'));
  const fronts = frontsOf(ancestorsOf(entry, places));
  const within = fronts.flatMap((front) =>
    [name, short].map((signs) => spelling([...front, ...signs], off.within, 'start')),
  );
  const former = names.filter(({ until }) => until !== null);
  // What it was called it was called within another province, as some were.
  const formerFronts = former.length === 0 ? [] : [...fronts, ...widestOf(places).flatMap((one) => frontsOf([one]))];
  const formerWithin = former.flatMap((one) =>
    formerFronts.map((front) => spelling([...front, ...signsOf(one.name, one.pinyin)], off.formerWithin, 'start')),
  );
  // A reading may leave out what has none, such as a letter.
  const sound = fold(entry.pinyin);
  const initials = fold(initialsOf(entry.pinyin));
  const read: Spelling = { off: off.own, by: 'letters', written: '', sound, initials, signs: [] };
  return [...own, ...others, ...within, ...formerWithin, read];
}

/** The places that lie in nothing but the country. */
function widestOf(places: ReadonlyMap<string, Entry>): Entry[] {
  return [...places.values()].filter(({ parent }) => parent !== null && places.get(parent)?.parent === null);
}

/** What may stand before the name of a place: one that it lies in, or all of them, by their short or full names. */
function frontsOf(ancestors: Entry[]): Sign[][] {
  const shorts = ancestors.map((place) => signsOf(place.shortZh, place.shortPinyin));
  const names = ancestors.map((place) => signsOf(place.nameZh, place.pinyin));
  return [...shorts, ...names, ...(ancestors.length > 1 ? [shorts.flat(), names.flat()] : [])];
}

/** The title of a source is found by its words alone: it is long, and not read aloud. */
function titleOf({ nameZh }: Entry, simplify: (text: string) => string): Spelling {
  const written = fold(simplify(nameZh));
  return { off: off.title, by: 'part', written, sound: written, initials: '', signs: [] };
}

function spelling(signs: Sign[], away: number, by: Spelling['by']): Spelling {
  const written = signs.map(({ char }) => char).join('');
  const sound = signs.map(soundOf).join('');
  const initials = signs.map((sign) => [...soundOf(sign)][0] ?? '').join('');
  return { off: away, by, written, sound, initials, signs };
}
