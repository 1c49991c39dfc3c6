import type { Side } from '@/lib/figures/comparison';
import type { Spoken } from '@/lib/language/locale';

export const entryKinds = [
  ...(['comparison', 'place', 'group', 'indicator', 'page', 'claim', 'target'] as const),
  ...(['project', 'zone', 'briefing', 'source'] as const),
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Another name by which an entry is found; `until` says when a former name or code ended, null for one that holds. */
export type OtherName = { name: string; pinyin: string; until: string | null };

/**
 * One thing that a reader may look for: its name, as on labels without its rank, what kind of thing it is, and what tells
 * it from others, such as where a place lies, who is in a group, or who printed a source. Absent is null or empty.
 */
export type Entry = Spoken<'name' | 'short' | 'word' | 'detail'> & {
  kind: EntryKind;
  id: string;
  /** How the Chinese names are read: a syllable for each character, no tones, ü as v: `kai zhou qu`, `kai zhou`. */
  pinyin: string;
  shortPinyin: string;
  /** What else it is or was called: codes and names of former times, words of the trade. */
  names: OtherName[];
  /** GB/T 2260, of places that have one. */
  code: string | null;
  side: Side | null;
  /** Whether members of a group are inferred. */
  inferred: boolean;
  /** The place in which a place lies. */
  parent: string | null;
  /** Ids, of border districts only: those across the border that touch it, and those most like it, nearest first. */
  neighbours: string[];
  similar: string[];
};

/** All that can be found in a release, kind by kind in the order of the data set. */
export type Directory = {
  release: number;
  entries: Entry[];
  /** Traditional characters, each followed by the simplified one that stands in the names. */
  traditional: string;
  /** What the sides of the border are called; absent where there is no release. */
  sides?: Record<Side, Spoken<'name'>>;
};

/** Ids are unique within a kind only. */
export const keyOfEntry = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind} ${id}`;

/** First letters: `kzq` of `kai zhou qu`. */
export const initialsOf = (pinyin: string) => pinyin.replace(/(\S)\S*\s*/g, '$1');
