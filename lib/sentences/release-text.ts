import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { siteTexts } from '@/lib/texts/site';

/** The release that a page shows: its number, and how its foot tells of it. */
export type ReleaseText = { number: number; text: string };

/** Tells which release a page shows, for its foot. */
export function releaseText({
  reader: { release },
  locale,
}: {
  reader: { release: { number: number; importedAt: Date } };
  locale: Locale;
}): ReleaseText {
  const { number, importedAt } = release;
  return { number, text: siteTexts[locale].panel.release(number, formatPeriod(dayOf(importedAt), locale)) };
}
