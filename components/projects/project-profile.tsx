import { InfrastructureTable } from '@/components/projects/infrastructure-table';
import { Counterpart, ProjectHead } from '@/components/projects/project-head';
import { Timeline } from '@/components/projects/timeline';
import { SourceList } from '@/components/ui/source-list';
import { pathOf } from '@/lib/addresses/pages';
import { surestOf } from '@/lib/figures/membership';
import { nameOf, otherLocale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { speech } from '@/lib/language/speech';
import { hasNoCounterpart, isBuilt, nearestOf, type Project, zoneOf, zonesOf } from '@/lib/projects/project';
import { proposalOf, touchedMembers } from '@/lib/projects/projects';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { infrastructureRows, unitCount } from './infrastructure-rows';
import { linksIn, targetsOf } from './project-statements';
import { trackedOf } from './project-tracker';
import { StatementTable } from './statement-table';
import { ZoneTable } from './zone-table';

type Props = { context: PageContext; project: Project };

/** Everything that the data set says of a project: its row, dates, figures, targets, zones and sources. */
export async function ProjectProfile({ context, project }: Props) {
  const { locale, messages, reader } = context;
  const { catalogue } = reader;
  const proposal = proposalOf(reader.catalogue);
  const tracked = trackedOf(reader, proposal, project);
  const words = projectTexts[locale];
  const groups = isBuilt(project)
    ? [...catalogue.groups.values()].flatMap((group) => {
        const surest = surestOf(touchedMembers(catalogue, project, group.id));
        return surest && group.kind !== 'side' ? [{ group, confidence: surest.confidence }] : [];
      })
    : [];
  const { facts } = tracked;
  const items = await infrastructureRows(reader, project.id);
  const dated = tracked.milestones.some(({ kind }) => kind !== 'status');
  return (
    <>
      <Title {...{ context, project }} />
      {hasNoCounterpart(project) && (
        <Counterpart nearest={nearestOf(project, proposal.projects)} noted={project.noteEn !== null} locale={locale} />
      )}
      <ProjectHead
        {...{ tracked, groups, locale }}
        map={reader.catalogue.geography.coarse}
        area={reader.catalogue.area}
        linkOf={await linksIn(context)}
      />
      {dated && (
        <div className="mt-8">
          <Timeline title={words.dates} tracked={[tracked]} locale={locale} today={today()} />
        </div>
      )}
      <section id="facts" className="section mt-8">
        <h2 className="panel-title">{words.facts}</h2>
        {facts.length > 0 ? (
          <StatementTable title={words.facts} statements={facts} locale={locale} />
        ) : (
          <p className="mt-2 text-mute">{words.noFacts}</p>
        )}
      </section>
      <Targets {...{ context, project }} />
      {items.length > 0 && (
        <section id="items" className="section">
          <h2 className="panel-title">{words.infrastructure.own}</h2>
          <p className="quiet mt-1 max-w-prose">{words.infrastructure.note}</p>
          <InfrastructureTable rows={items} units={unitCount(reader)} locale={locale} />
        </section>
      )}
      <Zones {...{ context, project }} />
      <section id="sources" className="section">
        <h2 className="panel-title">{words.sources}</h2>
        <div className="text-sm">
          <SourceList sources={tracked.sources} {...{ locale, messages }} />
        </div>
      </section>
    </>
  );
}

/** Its name in both languages. */
function Title({ context: { locale, messages }, project }: Props) {
  return (
    <>
      <p className="quiet pt-8">
        <a href={pathOf(locale, 'projects')}>{messages.pages.projects}</a>
      </p>
      <h1 className="mt-1 mb-3 text-4xl">
        {nameOf(project, locale)}{' '}
        <span lang={speech[otherLocale(locale)].htmlLang} className="text-lg text-mute">
          {nameOf(project, otherLocale(locale))}
        </span>
      </h1>
    </>
  );
}

function Targets({ context, project }: Props) {
  const words = projectTexts[context.locale];
  const targets = targetsOf(context, project.id);
  if (targets.length === 0) return null;
  return (
    <section id="targets" className="section">
      <h2 className="panel-title">{words.targets}</h2>
      <p className="quiet mt-1">{words.targetsNote}</p>
      <StatementTable title={words.targets} statements={targets} locale={context.locale} />
    </section>
  );
}

async function Zones({ context, project }: Props) {
  const { locale, messages, reader } = context;
  const { places, sources } = reader.catalogue;
  const proposal = proposalOf(reader.catalogue);
  const zones = zonesOf(project, proposal.zones);
  const own = zoneOf(project, proposal.zones);
  const words = projectTexts[locale];
  if (zones.length === 0) return null;
  const rows = zones.map((zone) => ({
    ...zone,
    place: places.get(zone.place),
    sources: zone.sources.flatMap((id) => sources.get(id) ?? []),
  }));
  return (
    <section id="zones" className="section">
      <h2 className="panel-title">{words.atPlaces}</h2>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        {zones.map((zone) => (
          <a key={zone.id} href={`${pathOf(locale, 'projects', 'zones')}#${zone.id}`} className="underline">
            {nameOf(zone, locale)}
            {zone === own && ` (${words.own})`}
          </a>
        ))}
      </p>
      <ZoneTable zones={rows} {...{ locale, messages }} />
    </section>
  );
}
