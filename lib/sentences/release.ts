import type { Locale } from '@/lib/language/locale';
import { nameOf } from '@/lib/language/locale';
import { yearOf } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import type { SeriesChanges } from '@/lib/releases/cell-changes';
import { releaseTexts } from '@/lib/texts/release';

type Release = { number: number; added: number; changed: number; retired: number; restores: number | null };

/** So many places are named in a title. */
const mostNamed = 3;

/** Tells in a line what a release brought: what it restores, of what it has newer years, else its counts. */
export function releaseTitle(release: Release, changes: readonly SeriesChanges[], locale: Locale): string {
  const words = releaseTexts[locale];
  const { number, added, changed, retired, restores } = release;
  if (restores !== null) return words.restored(restores);
  if (number === 1) return words.first;
  const [lead] = changes.flatMap(newerYears).sort((a, b) => b.places.length - a.places.length);
  if (lead) {
    const places = lead.places.map((place) => nameOf(place, locale));
    const named = places.length > mostNamed ? words.several(places.length) : speech[locale].items(places);
    return words.newer(named, nameOf(lead.indicator, locale), speech[locale].period(lead.year));
  }
  return added + changed + retired > 0 ? words.plain(added, changed, retired) : words.quiet;
}

/** The places of a series by the year up to which it is new of them: one year is never told of places that have another. */
function newerYears({ indicator, rows }: SeriesChanges) {
  const newer = rows.filter(({ kind }) => kind === 'newer');
  const yearIn = ({ after }: SeriesChanges['rows'][number]) => String(yearOf(after?.point.period ?? ''));
  const years = [...new Set(newer.map(yearIn))];
  return years.map((year) => ({
    indicator,
    year,
    places: newer.filter((row) => yearIn(row) === year).map(({ place }) => place),
  }));
}
