import type { PageContext } from '@/app/request';
import { ProjectTable } from '@/components/cluster/project-table';
import { StatementTable } from '@/components/cluster/statement-table';
import { ZoneTable } from '@/components/zone-table';
import { getGroupEntries } from '@/db/group-entries';
import type { Group } from '@/lib/comparison';
import { clusterMessages } from '@/lib/messages/cluster';

/** Projects, zones, facts and targets that name a group or its members. */
export async function GroupEntriesPanel({ context, group }: { context: PageContext; group: Group }) {
  const { locale, messages, reader } = context;
  const words = clusterMessages[locale];
  const { projects, wider, zones, facts, targets } = await getGroupEntries(reader, group.id);
  if ([projects, wider, zones, facts, targets].every(({ length }) => length === 0)) {
    return <p className="section text-mute">{words.noEntries}</p>;
  }
  const about = (subject: string) =>
    [...projects.map(({ entry }) => entry), group].find(({ id }) => id === subject) ?? group;
  return (
    <>
      {projects.length + wider.length > 0 && (
        <section id="projects" className="section">
          <h2 className="panel-title">{words.projects}</h2>
          {projects.length > 0 && <ProjectTable projects={projects} label={words.projects} locale={locale} />}
          {wider.length > 0 && (
            <details className="printed mt-4">
              <summary>{words.wider(wider.length)}</summary>
              <ProjectTable projects={wider} label={words.wider(wider.length)} locale={locale} />
            </details>
          )}
        </section>
      )}
      {zones.length > 0 && (
        <section id="zones" className="section">
          <h2 className="panel-title">{words.zones}</h2>
          <ZoneTable
            zones={zones.map(({ entry, places, sources }) => ({ ...entry, place: places[0], sources }))}
            {...{ locale, messages }}
          />
        </section>
      )}
      {facts.length > 0 && (
        <StatementTable
          title={words.facts}
          statements={facts.map(({ entry, sources }) => ({ ...entry, about: about(entry.subject), sources }))}
          {...{ locale, indicators: reader.catalogue.indicators, places: reader.catalogue.places }}
        />
      )}
      {targets.length > 0 && (
        <StatementTable
          title={words.targets}
          statements={targets.map(({ entry, sources }) => ({
            ...entry,
            value: String(entry.value),
            about: about(entry.subject),
            sources,
          }))}
          {...{ locale, indicators: reader.catalogue.indicators, places: reader.catalogue.places }}
        />
      )}
    </>
  );
}
