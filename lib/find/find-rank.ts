import { type Directory, type Entry, entryKinds } from './directory';
import { type Findable, indexOf, off, type Spelling } from './find-index';
import { fold, spells } from './find-signs';

/** An entry with how well it fits, smaller is better. */
export type Ranked = { entry: Entry; rank: number };

/** Whether what was asked is a name of the best, in full; how a name begins; or that by initials. */
export const isWhole = ([best]: readonly Ranked[]) => best !== undefined && best.rank < ranks.start;
export const isStart = ([best]: readonly Ranked[]) => best !== undefined && best.rank < ranks.initials;
export const isNear = ([best]: readonly Ranked[]) => best !== undefined && best.rank < ranks.inside;

/** The entries that a text fits, best first. */
export function ranked(directory: Directory, text: string): Ranked[] {
  const { findables, simplify } = indexOf(directory);
  const written = simplify(text);
  const [asked, words] = [fold(written), written.split(/\s+/).map(fold).filter(Boolean)];
  if (asked === '') return [];
  return findables
    .map((one) => ({ entry: one.entry, rank: rankOf(one, asked, words) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || weightOf(a.entry) - weightOf(b.entry));
}

export const isOfBorder = ({ neighbours }: Entry) => neighbours.length > 0;

const none = Number.POSITIVE_INFINITY;
/** How well a text fits, smaller is better; between two steps there is room for how far off it is. */
const ranks = { whole: 0, start: 10, initials: 20, inside: 30, word: 36, scattered: 50 } as const;

/** Among equals border districts come first, then kinds in order, then short names; the sort keeps the rest in order. */
function weightOf(entry: Entry): number {
  return entryKinds.indexOf(entry.kind) * 1000 - (isOfBorder(entry) ? 500 : 0) + Math.min(entry.shortZh.length, 99);
}

/** Whether a text is, whole, one of the names of an entry of the directory. */
export function isNamed(directory: Directory, entry: Entry, text: string): boolean {
  const { findables, simplify } = indexOf(directory);
  const own = findables.find((one) => one.entry.id === entry.id && one.entry.kind === entry.kind);
  return own !== undefined && rankOf(own, fold(simplify(text)), []) < ranks.start;
}

function rankOf(found: Findable, asked: string, askedWords: string[]): number {
  if (found.id === asked) return ranks.whole;
  if (found.codes.includes(asked)) return ranks.whole + off.other;
  if (![...asked].every((sign) => found.chars.has(sign))) return none;
  let best: number = none;
  for (const text of found.texts) best = Math.min(best, rankOfText(text, asked));
  for (const text of found.others) best = Math.min(best, rankOfText(text, asked) + off.other);
  for (const one of found.spellings) best = Math.min(best, rankOfSpelling(one, asked) + one.off);
  if (best <= ranks.inside) return best;
  if (found.details.some((text) => text.includes(asked))) best = Math.min(best, ranks.inside + off.title);
  const has = (word: string) =>
    found.words.some((one) => one.startsWith(word)) ||
    found.details.some((text) => text.includes(word)) ||
    // Chinese names have no blanks between their words; a word across the place it lies in and its name is no word of it.
    (/\p{Script=Han}/u.test(word) &&
      found.spellings.some(({ by, written }) => (by === 'start' ? written.startsWith(word) : written.includes(word))));
  const away = found.entry.kind === 'source' ? off.title : off.own;
  return askedWords.every(has) ? Math.min(best, ranks.word + away) : best;
}

function rankOfText(text: string, asked: string): number {
  if (text === asked) return ranks.whole;
  return text.startsWith(asked) ? ranks.start : none;
}

function rankOfSpelling({ by, written, sound, initials, signs }: Spelling, asked: string): number {
  const texts = [written, sound];
  if (texts.includes(asked)) return ranks.whole;
  if (texts.some((text) => text.startsWith(asked))) return ranks.start;
  if (initials === asked) return ranks.initials;
  if (initials.startsWith(asked)) return ranks.initials + 1;
  if (spells(asked, signs)) return ranks.initials + 2;
  if (by === 'start') return none;
  if (written.includes(asked)) return ranks.inside;
  if (by === 'part') return none;
  if (initials.includes(asked)) return ranks.inside + 1;
  if (signs.some((_, at) => at > 0 && spells(asked, signs.slice(at)))) return ranks.inside + 2;
  return spells(asked, signs, true) ? ranks.scattered : none;
}
