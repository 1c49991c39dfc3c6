import type { Release } from '@/db/answer/release';
import { formatPeriod } from '@/lib/language/format';
import { dayOf } from '@/lib/language/moment';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import type { PageContext } from './page-context';

type Context = Pick<PageContext, 'locale' | 'reader'>;

/** Returns a page or drawing of a candidate with the words and the number of the release that it would change: these alone are no change. */
export function renumbered({ locale, reader: { release } }: Context, candidate: Release, text: string): string {
  const { edition, release: named } = siteTexts[locale].panel;
  const { version } = fileTexts[locale].cite;
  const { number } = candidate;
  const [day, then] = [release, candidate].map(({ importedAt }) => formatPeriod(dayOf(importedAt), locale)) as [
    string,
    string,
  ];
  return text
    .replaceAll(edition(number), edition(release.number))
    .replaceAll(version(number), version(release.number))
    .replaceAll(named(number, then), named(release.number, day))
    .replaceAll(new RegExp(`(?<![\\d.,])${number}(?![\\d.,])`, 'g'), String(release.number));
}
