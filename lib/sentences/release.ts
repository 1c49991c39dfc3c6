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
  const newer = changes.map((one) => ({ ...one, rows: one.rows.filter(({ kind }) => kind === 'newer') }));
  const [lead] = newer.filter(({ rows }) => rows.length > 0).sort((a, b) => b.rows.length - a.rows.length);
  if (lead) {
    const places = lead.rows.map(({ place }) => nameOf(place, locale));
    const years = lead.rows.map(({ after }) => yearOf(after?.point.period ?? ''));
    const named = places.length > mostNamed ? words.several(places.length) : speech[locale].items(places);
    return words.newer(named, nameOf(lead.indicator, locale), speech[locale].period(String(Math.max(...years))));
  }
  return added + changed + retired > 0 ? words.plain(added, changed, retired) : words.quiet;
}
