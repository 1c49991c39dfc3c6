import type { Point, Source } from '@/lib/figures/comparison';
import { publisherOf } from '@/lib/figures/publisher';
import { fieldOf, type Locale } from '@/lib/language/locale';
import { overviewTexts } from '@/lib/texts/overview';

/** How many documents are named. */
const most = 2;

/** Who first published a source, and in what; who printed it where that is not known. */
function originOf(source: Source, locale: Locale): string {
  const { originZh, originEn, documentZh, documentEn } = source;
  const origin = fieldOf({ originZh, originEn }, 'origin', locale);
  if (!origin) return publisherOf(source, locale) ?? source.title;
  return overviewTexts[locale].source(origin, fieldOf({ documentZh, documentEn }, 'document', locale) ?? '');
}

/** Names who first published the figures, and in what: those on which most of them rest first, and before those of unknown origin; empty for none. */
export function originsText(points: readonly Pick<Point, 'sources'>[], sources: readonly Source[], locale: Locale) {
  const counts = new Map<string, number>();
  for (const id of points.flatMap((point) => point.sources)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const cited = sources.filter(({ id }) => counts.has(id));
  const known = (source: Source) => Number(source.originZh !== null);
  const ordered = cited.toSorted((a, b) => known(b) - known(a) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const names = [...new Set(ordered.map((source) => originOf(source, locale)))];
  return overviewTexts[locale].sources(names.slice(0, most), Math.max(names.length, cited.length));
}
