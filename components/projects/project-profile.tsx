import { InfrastructureTable } from '@/components/projects/infrastructure-table';
import { Counterpart, ProjectHead, type TouchedGroup } from '@/components/projects/project-head';
import { Timeline } from '@/components/projects/timeline';
import { SourceList } from '@/components/ui/source-list';
import { pathOf } from '@/lib/addresses/pages';
import type { Catalogue } from '@/lib/figures/catalogue';
import { surestOf } from '@/lib/figures/membership';
import { namedOf } from '@/lib/groups/group-entries';
import { type Locale, nameOf, otherLocale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { speech } from '@/lib/language/speech';
import { hasNoCounterpart, isBuilt, listCount, nearestOf, type Project, zoneOf, zonesOf } from '@/lib/projects/project';
import { proposalOf, touchedMembers } from '@/lib/projects/projects';
import type { Statement } from '@/lib/projects/statements';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { infrastructureRows, unitCount, unitsText } from './infrastructure-rows';
import { linksIn, targetsOf } from './project-statements';
import { trackedOf } from './project-tracker';
import { StatementTable } from './statement-table';
import { ZoneSection } from './zone-section';

type Props = { context: PageContext; project: Project };

/** Everything that the data set says of a project: its row, dates, figures, targets, zones and sources. */
export async function ProjectProfile({ context, project }: Props) {
  const { locale, messages, reader } = context;
  const proposal = proposalOf(reader.catalogue);
  const tracked = trackedOf(reader, proposal, project);
  const words = projectTexts[locale];
  const dated = tracked.milestones.some(({ kind }) => kind !== 'status');
  return (
    <>
      <Title {...{ context, project }} />
      {hasNoCounterpart(project) && (
        <Counterpart nearest={nearestOf(project, proposal.projects)} noted={project.noteEn !== null} locale={locale} />
      )}
      <ProjectHead
        {...{ tracked, locale }}
        groups={touchedGroups(reader.catalogue, project)}
        map={reader.catalogue.geography.coarse}
        area={reader.catalogue.area}
        linkOf={await linksIn(context)}
      />
      {dated && (
        <div className="mt-8">
          <Timeline title={words.dates} tracked={[tracked]} locale={locale} today={today()} />
        </div>
      )}
      <Facts facts={tracked.facts} locale={locale} />
      <Targets {...{ context, project }} />
      <Items {...{ context, project }} />
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

/** The groups, but for the two sides, in which a built project lies, each with its surest member there. */
function touchedGroups(catalogue: Catalogue, project: Project): TouchedGroup[] {
  if (!isBuilt(project)) return [];
  return [...catalogue.groups.values()].flatMap((group) => {
    const surest = surestOf(touchedMembers(catalogue, project, group.id));
    return surest && group.kind !== 'side' ? [{ group, confidence: surest.confidence }] : [];
  });
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

function Facts({ facts, locale }: { facts: readonly Statement[]; locale: Locale }) {
  const words = projectTexts[locale];
  return (
    <section id="facts" className="section mt-8">
      <h2 className="panel-title">{words.facts}</h2>
      {facts.length > 0 ? (
        <StatementTable title={words.facts} statements={facts} locale={locale} />
      ) : (
        <p className="mt-2 text-mute">{words.noFacts}</p>
      )}
    </section>
  );
}

/** The items of a project that is a list of the proposal. */
async function Items({ context: { locale, reader }, project }: Props) {
  const items = await infrastructureRows(reader, project.id);
  const { infrastructure } = projectTexts[locale];
  const lists = listCount(reader.catalogue.projects);
  if (items.length === 0) return null;
  return (
    <section id="items" className="section">
      <h2 className="panel-title">{infrastructure.own}</h2>
      <p className="quiet mt-1 max-w-prose">{infrastructure.note(lists, unitsText(reader, locale))}</p>
      <InfrastructureTable label={infrastructure.title(lists)} rows={items} units={unitCount(reader)} locale={locale} />
    </section>
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

function Zones({ context: { locale, messages, reader }, project }: Props) {
  const proposal = proposalOf(reader.catalogue);
  const zones = zonesOf(project, proposal.zones).map((zone) => namedOf(reader.catalogue, zone));
  const own = zoneOf(project, proposal.zones)?.id;
  return <ZoneSection title={projectTexts[locale].atPlaces} {...{ zones, own, locale, messages }} />;
}
