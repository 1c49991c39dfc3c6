import { ProjectTable } from '@/components/groups/project-table';
import { ZoneTable } from '@/components/projects/zone-table';
import { pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/figures/comparison';
import { nameOf } from '@/lib/language/locale';
import { placeEntries } from '@/lib/places/place-entries';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';

/** Projects and zones that touch a place; what is said on paper only waits folded. Nothing where there is none. */
export async function PlaceEntriesPanel({ context, place }: { context: PageContext; place: Place }) {
  const { locale, messages, reader } = context;
  const { built, onPaper, zones } = placeEntries(reader.catalogue, place);
  const { place: words } = referenceTexts[locale];
  const parent = reader.catalogue.places.get(place.parent ?? '');
  const scope =
    place.kind === 'prefecture'
      ? words.withCounties
      : parent?.kind === 'prefecture'
        ? words.withPrefecture(nameOf(parent, locale))
        : undefined;
  return (
    <>
      {built.length + onPaper.length > 0 && (
        <section id="projects" className="section">
          <h2 className="panel-title">{words.projects}</h2>
          {scope && <p className="quiet mt-1">{scope}</p>}
          {built.length > 0 && <ProjectTable projects={built} label={words.projects} locale={locale} />}
          {onPaper.length > 0 && (
            <details className="printed mt-4">
              <summary>{words.onPaper(onPaper.length)}</summary>
              <ProjectTable projects={onPaper} label={words.onPaper(onPaper.length)} locale={locale} />
            </details>
          )}
        </section>
      )}
      {zones.length > 0 && (
        <section id="zones" className="section">
          <h2 className="panel-title">{words.zones}</h2>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
            {zones.map(({ entry }) => (
              <a key={entry.id} href={`${pathOf(locale, 'projects', 'zones')}#${entry.id}`} className="underline">
                {nameOf(entry, locale)}
              </a>
            ))}
          </p>
          <ZoneTable
            zones={zones.map(({ entry, places, sources }) => ({ ...entry, place: places[0], sources }))}
            {...{ locale, messages }}
          />
        </section>
      )}
    </>
  );
}
