import type { Release } from '@/db/answer/release';
import { pathOf } from '@/lib/addresses/pages';
import { formatNumber, formatPeriod } from '@/lib/language/format';
import { dayOf } from '@/lib/language/moment';
import { overviewTexts } from '@/lib/texts/overview';
import type { PageContext } from '@/server/page/page-context';

/** How many releases back one is looked for that changed a figure. */
const looked = 100;

/** The newest release that changed figures in one line: when it came, and how much is new in it. */
export async function News({ context: { locale, reader } }: { context: PageContext }) {
  const releases = await reader.releases(looked);
  const { number, importedAt, rows, added, changed, retired } = releases.find(isNews) ?? reader.release;
  const { news, newest } = overviewTexts[locale];
  const [all, more, mended, less] = [rows, added, changed, retired].map((count) => formatNumber(count, 0, locale)) as [
    string,
    string,
    string,
    string,
  ];
  return (
    <p className="newest">
      <b>{news.title}</b>
      <span>
        {formatPeriod(dayOf(importedAt), locale)} · {number === 1 ? news.first(all) : news.changed(more, mended, less)}
      </span>
      <a href={pathOf(locale, 'releases')} className="go-on">
        {newest.all} ›
      </a>
    </p>
  );
}

type Counted = 'number' | 'added' | 'changed' | 'retired';

/** Whether a release told anything new of a figure. */
export const isNews = ({ number, added, changed, retired }: Pick<Release, Counted>): boolean =>
  number === 1 || added + changed + retired > 0;
