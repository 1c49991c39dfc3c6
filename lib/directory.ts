import type { Side } from './comparison';
import type { Locale } from './locale';

export const entryKinds = ['place', 'group', 'indicator', 'project', 'zone', 'page'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that a reader may look for. Absent is null or an empty list. */
export type Entry = {
  kind: EntryKind;
  id: string;
  nameZh: string;
  nameEn: string;
  /** As on labels: 开州 of 开州区. */
  shortZh: string;
  shortEn: string;
  /** How the Chinese names are read: a syllable for each character, no tones, ü as v: `kai zhou qu`, `kai zhou`. */
  pinyin: string;
  shortPinyin: string;
  /** GB/T 2260, of places that have one. */
  code: string | null;
  side: Side | null;
  /** What kind of thing it is: 区县, county or district. */
  wordZh: string;
  wordEn: string;
  /** What tells it from others: where a place lies, who is in a group, the unit of an indicator, the status of a project. */
  detailZh: string;
  detailEn: string;
  /** Whether members of a group are inferred. */
  inferred: boolean;
  /** The place in which a place lies. */
  parent: string | null;
  /** Ids, of border districts only: those across the border that touch it, and those most like it, nearest first. */
  neighbours: string[];
  similar: string[];
};

/** All that can be found in a release, in the order of the data set: places, groups, indicators, projects, zones, pages. */
export type Directory = { release: number; entries: Entry[] };

/** Ids are unique within a kind only. */
export const keyOfEntry = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind} ${id}`;

/** First letters: `kzq` of `kai zhou qu`. */
export const initialsOf = (pinyin: string) => pinyin.replace(/(\S)\S*\s*/g, '$1');

const folders = {
  place: 'places/',
  group: 'clusters/',
  indicator: 'indicators/',
  project: 'projects/',
  zone: 'projects/zones#',
};

/** Where a reader who picks it goes; a zone is a part of the page of zones. */
export function pathOfEntry({ kind, id }: Pick<Entry, 'kind' | 'id'>, locale: Locale): string {
  if (kind === 'page') return id === 'overview' ? `/${locale}` : `/${locale}/${id}`;
  return `/${locale}/${folders[kind]}${id}`;
}
