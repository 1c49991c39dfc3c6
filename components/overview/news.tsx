import { pathOf } from '@/lib/addresses/pages';
import { formatNumber, formatPeriod } from '@/lib/language/format';
import { dayOf } from '@/lib/language/moment';
import { overviewTexts } from '@/lib/texts/overview';
import type { PageContext } from '@/server/page/page-context';

/** The latest release in one line: when it came, and how much is new in it. */
export function News({ context: { locale, reader } }: { context: PageContext }) {
  const { number, importedAt, rows, added, changed, retired } = reader.release;
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
