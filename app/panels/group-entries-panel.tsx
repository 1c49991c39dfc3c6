import type { PageContext } from '@/app/request';
import { ProjectTable } from '@/components/cluster/project-table';
import { type Statement, StatementTable } from '@/components/cluster/statement-table';
import { ZoneTable } from '@/components/zone-table';
import { type GroupEntries, getGroupEntries } from '@/db/group-entries';
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
      <Statements
        {...{ context, group, projects }}
        title={words.facts}
        statements={facts.map(({ entry, sources }) => ({ ...entry, sources }))}
      />
      <Statements
        {...{ context, group, projects }}
        title={words.targets}
        statements={targets.map(({ entry, sources }) => ({ ...entry, value: String(entry.value), sources }))}
      />
    </>
  );
}

type StatementProps = {
  context: PageContext;
  group: Group;
  projects: GroupEntries['projects'];
  title: string;
  statements: Omit<Statement & { subject: string }, 'about'>[];
};

/** Those of the group itself, then those of its projects, folded up on screen. */
function Statements({ context: { locale, reader }, group, projects, title, statements }: StatementProps) {
  const words = clusterMessages[locale];
  const { indicators, places } = reader.catalogue;
  const named = statements.map((one) => ({
    ...one,
    about: projects.find(({ entry }) => entry.id === one.subject)?.entry ?? group,
  }));
  const own = named.filter(({ about }) => about === group);
  const others = named.filter(({ about }) => about !== group);
  if (named.length === 0) return null;
  const shared = { locale, indicators, places };
  return (
    <section className="section">
      <h2 className="panel-title">{title}</h2>
      {own.length > 0 && <StatementTable {...shared} title={title} statements={own} />}
      {others.length > 0 && (
        <details className="printed mt-4">
          <summary>{words.ofProjects(others.length)}</summary>
          <StatementTable {...shared} title={words.ofProjects(others.length)} statements={others} />
        </details>
      )}
    </section>
  );
}
