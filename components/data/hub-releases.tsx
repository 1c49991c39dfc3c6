import { pathOf } from '@/lib/addresses/pages';
import { formatNumber, formatPeriod } from '@/lib/language/format';
import { dayOf } from '@/lib/language/moment';
import { seriesChanges } from '@/lib/releases/cell-changes';
import { releaseTitle } from '@/lib/sentences/release';
import { dataTexts } from '@/lib/texts/data';
import { releaseTexts } from '@/lib/texts/release';
import type { PageContext } from '@/server/page/page-context';

/** So many releases are told. */
const told = 4;

/** The newest releases with what each brought. */
export async function HubReleases({ context: { reader, locale } }: { context: PageContext }) {
  const words = dataTexts[locale];
  const releases = await reader.releases(told);
  const titles = await Promise.all(
    releases.map(async (release) => {
      const one = await reader.at(release.number);
      return releaseTitle(release, one ? seriesChanges(await one.changes()) : [], locale);
    }),
  );
  return (
    <section className="hub-releases">
      <h2>
        <a href={pathOf(locale, 'releases')}>{words.releases}</a>
      </h2>
      <p className="quiet">{words.releasesLead}</p>
      <ul>
        {releases.map(({ number, importedAt, rows, added, changed, retired }, at) => (
          <li key={number}>
            <a className="serif" href={pathOf(locale, 'releases', String(number))}>
              {releaseTexts[locale].name(number)}
            </a>
            <span>
              {titles[at]}
              <small>
                {number === 1
                  ? `${formatNumber(rows, 0, locale)} ${releaseTexts[locale].rows}`
                  : releaseTexts[locale].plain(added, changed, retired)}{' '}
                · {formatPeriod(dayOf(importedAt), locale)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
