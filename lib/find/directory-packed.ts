import type { Directory, Entry } from './directory';

/** An entry without what is absent or as in another field; it goes to the browser so. */
export type PackedEntry = Pick<Entry, 'kind' | 'id' | 'nameZh'> & Partial<Entry>;
export type PackedDirectory = Omit<Directory, 'entries'> & { entries: PackedEntry[] };

type Names = Pick<Entry, 'nameZh'> & Partial<Pick<Entry, 'nameEn' | 'pinyin' | 'detailZh'>>;

/** What an entry is where it says nothing else. */
function usualOf({
  nameZh,
  nameEn = nameZh,
  pinyin = '',
  detailZh = '',
}: Names): Omit<Entry, 'kind' | 'id' | 'nameZh'> {
  return {
    ...{ nameEn: nameZh, shortZh: nameZh, shortEn: nameEn, pinyin: '', shortPinyin: pinyin },
    ...{ names: [], code: null, side: null, wordZh: '', wordEn: '', detailZh: '', detailEn: detailZh },
    ...{ inferred: false, parent: null, neighbours: [], similar: [] },
  };
}

export function packDirectory({ entries, ...rest }: Directory): PackedDirectory {
  return {
    ...rest,
    entries: entries.map((entry) => {
      const usual: Record<string, unknown> = usualOf(entry);
      const own = Object.entries(entry).filter(
        ([key, value]) => !(key in usual && JSON.stringify(usual[key]) === JSON.stringify(value)),
      );
      // Kind, id and name have no usual value, so they stay.
      return Object.fromEntries(own) as PackedEntry;
    }),
  };
}

/** An entry with what it leaves unsaid. */
export const unpackEntry = (entry: PackedEntry): Entry => ({ ...usualOf(entry), ...entry });

export function unpackDirectory({ entries, ...rest }: PackedDirectory): Directory {
  return { ...rest, entries: entries.map(unpackEntry) };
}
