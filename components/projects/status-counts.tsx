import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { statusesOf } from '@/lib/projects/project';
import { projectTexts } from '@/lib/texts/project';
import { StatusText } from './status-mark';
import type { Tracked } from './tracked';

type Props = {
  tracked: readonly Tracked[];
  /** How many there are in all. */
  all: number;
  /** The choice, as it stands in the address. */
  query: string;
  locale: Locale;
};

/** How many of the projects chosen are in each status, and the way to take the list away. */
export function StatusCounts({ tracked, all, query, locale }: Props) {
  const words = projectTexts[locale];
  const projects = tracked.map(({ project }) => project);
  const file = `/projects.csv${query}${query ? '&' : '?'}lang=${locale}`;
  return (
    <section aria-labelledby="counts" className="section mt-4">
      <h2 id="counts" className="panel-title">
        {words.found(projects.length, all)}
        {query && (
          <a href={pathOf(locale, 'projects')} className="no-print ms-4 font-sans text-sm font-normal underline">
            {words.every}
          </a>
        )}
      </h2>
      {projects.length === 0 && <p className="mt-2">{words.none}</p>}
      <ul aria-label={words.counts} className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {statusesOf(projects).map((status) => (
          <li key={status} data-count={projects.filter((project) => project.status === status).length}>
            <StatusText status={status} locale={locale} />{' '}
            <strong>{projects.filter((project) => project.status === status).length}</strong>
          </li>
        ))}
      </ul>
      <p className="no-print mt-3 text-sm">
        <a href={file} download className="underline decoration-rule">
          {words.download}
        </a>
      </p>
    </section>
  );
}
