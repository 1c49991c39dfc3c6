import { ProjectSection } from '@/components/projects/project-section';
import { aboutIn, dated } from '@/components/projects/project-statements';
import { type ShownStatement, StatementTable } from '@/components/projects/statement-table';
import { ZoneTable } from '@/components/projects/zone-table';
import { Folded } from '@/components/ui/folded';
import type { Group } from '@/lib/figures/comparison';
import { groupEntries } from '@/lib/groups/group-entries';
import { clusterTexts } from '@/lib/texts/cluster';
import type { PageContext } from '@/server/page/page-context';

/** Projects, zones, facts and targets that name a group or its members. */
export async function GroupEntriesPanel({ context, group }: { context: PageContext; group: Group }) {
  const { locale, messages, reader } = context;
  const words = clusterTexts[locale];
  const { projects, wider, zones, facts, targets } = groupEntries(reader.catalogue, group.id);
  if ([projects, wider, zones, facts, targets].every(({ length }) => length === 0)) {
    return <p className="section text-mute">{words.noEntries}</p>;
  }
  return (
    <>
      <ProjectSection
        {...{ projects, locale }}
        title={words.projects}
        folded={wider}
        foldedTitle={words.wider(wider.length)}
      />
      {zones.length > 0 && (
        <section id="zones" className="section">
          <h2 className="panel-title">{words.zones}</h2>
          <ZoneTable {...{ zones, locale, messages }} />
        </section>
      )}
      <Statements {...{ context, group }} title={words.facts} statements={facts} />
      <Statements
        {...{ context, group }}
        title={words.targets}
        statements={targets.map((target) => dated(target, locale))}
      />
    </>
  );
}

type StatementProps = { context: PageContext; group: Group; title: string; statements: ShownStatement[] };

/** Those of the group itself, then those of its projects, folded up on screen. */
async function Statements({ context, group, title, statements }: StatementProps) {
  const { locale } = context;
  const words = clusterTexts[locale];
  const aboutOf = await aboutIn(context);
  const own = statements.filter(({ subject }) => subject === group.id);
  const others = statements
    .filter(({ subject }) => subject !== group.id)
    .map((statement) => ({ ...statement, about: aboutOf(statement.subject) }));
  if (statements.length === 0) return null;
  return (
    <section className="section">
      <h2 className="panel-title">{title}</h2>
      {own.length > 0 && <StatementTable {...{ title, locale }} statements={own} />}
      {others.length > 0 && (
        <Folded title={words.ofProjects(others.length)}>
          <StatementTable title={words.ofProjects(others.length)} statements={others} locale={locale} />
        </Folded>
      )}
    </section>
  );
}
