import { type Directory, type Entry, initialsOf } from './directory';
import { fold, type Sign, signsOf, soundOf } from './find-signs';

/** A way to say a name in Chinese: alone, or after the places in which it lies, as 重庆开州. */
export type Spelling = { own: boolean; written: string; sound: string; initials: string; signs: Sign[] };

/** An entry with all by which it can be found, folded. */
export type Findable = {
  entry: Entry;
  id: string;
  /** English names and code. */
  texts: string[];
  words: string[];
  spellings: Spelling[];
};

const known = new WeakMap<Directory, Findable[]>();

/** The entries made ready to be searched; kept as long as the directory is. */
export function findablesOf(directory: Directory): Findable[] {
  const made = known.get(directory) ?? makeFindables(directory);
  known.set(directory, made);
  return made;
}

function makeFindables({ entries }: Directory): Findable[] {
  const places = new Map(entries.filter(({ kind }) => kind === 'place').map((entry) => [entry.id, entry]));
  return entries.map((entry) => ({
    entry,
    id: fold(entry.id),
    texts: distinct([entry.nameEn, entry.shortEn, entry.code ?? ''].map(fold)),
    words: distinct(
      [entry.nameEn, entry.id, entry.wordEn, entry.wordZh].flatMap((text) => text.split(/[^\p{L}\p{N}']+/u)).map(fold),
    ),
    spellings: spellingsOf(entry, ancestorsOf(entry, places)),
  }));
}

const distinct = (texts: string[]) => [...new Set(texts)].filter(Boolean);

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

function spellingsOf(entry: Entry, ancestors: Entry[]): Spelling[] {
  const name = signsOf(entry.nameZh, entry.pinyin);
  const short = signsOf(entry.shortZh, entry.shortPinyin);
  const own = [name, short].map((signs) => spelling(signs, true));
  const shorts = ancestors.map((place) => signsOf(place.shortZh, place.shortPinyin));
  const fronts = [...shorts, ...(shorts.length > 1 ? [shorts.flat()] : [])];
  const within = fronts.flatMap((front) => [name, short].map((signs) => spelling([...front, ...signs], false)));
  // A reading may leave out what has none, such as a letter.
  const read = {
    own: true,
    written: '',
    sound: fold(entry.pinyin),
    initials: fold(initialsOf(entry.pinyin)),
    signs: [],
  };
  return [...own, ...within, read];
}

function spelling(signs: Sign[], own: boolean): Spelling {
  const written = signs.map(({ char }) => char).join('');
  const sound = signs.map(soundOf).join('');
  const initials = signs.map((sign) => [...soundOf(sign)][0] ?? '').join('');
  return { own, written, sound, initials, signs };
}
