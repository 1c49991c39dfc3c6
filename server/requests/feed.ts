import type { Reader } from '@/db/answer/reader';
import { type Locale, nameOf } from '@/lib/language/locale';
import { type CellChange, seriesChanges } from '@/lib/releases/cell-changes';
import type { FeedEntry } from '@/lib/releases/feed';
import { releaseTitle } from '@/lib/sentences/release';
import { releaseTexts } from '@/lib/texts/release';

/** Releases that a feed holds. */
const most = 20;

/** What a feed keeps to: a place, an indicator, or everything. */
export type FeedChoice = { place?: string | undefined; indicator?: string | undefined };

/** Returns the name of what a feed keeps to; undefined where that is everything, null where there is nothing of that id. */
export function nameOfChoice({ catalogue }: Reader, { place, indicator }: FeedChoice, locale: Locale) {
  const id = place ?? indicator;
  if (id === undefined) return undefined;
  const found = place === undefined ? catalogue.indicators.get(id) : catalogue.places.get(id);
  return found ? nameOf(found, locale) : null;
}

/** Returns the newest releases as entries, of a place or indicator those that changed it, with its own counts. */
export async function feedEntries(newest: Reader, choice: FeedChoice, locale: Locale): Promise<FeedEntry[]> {
  const isOf = ({ place, indicator }: CellChange) =>
    (choice.place === undefined || place.id === choice.place) &&
    (choice.indicator === undefined || indicator.id === choice.indicator);
  const isAll = choice.place === undefined && choice.indicator === undefined;
  const entries: FeedEntry[] = [];
  for (const { number } of await newest.releases(most)) {
    const reader = await newest.at(number);
    if (!reader) continue;
    const all = await reader.changes();
    const changes = all.filter(isOf);
    if (!isAll && changes.length === 0) continue;
    const { release } = reader;
    const counts = isAll ? release : countsOf(changes);
    const words = releaseTexts[locale];
    entries.push({
      number,
      importedAt: release.importedAt,
      title: `${words.name(number)} · ${releaseTitle({ ...release, ...counts }, seriesChanges(changes), locale)}`,
      summary: [words.plain(counts.added, counts.changed, counts.retired), release.reason ?? '']
        .filter(Boolean)
        .join(' · '),
    });
  }
  return entries;
}

function countsOf(changes: readonly CellChange[]) {
  const count = (is: (one: CellChange) => boolean) => changes.filter(is).length;
  return {
    added: count(({ before, after }) => !before && after !== null),
    changed: count(({ before, after }) => before !== null && after !== null),
    retired: count(({ after }) => !after),
  };
}
