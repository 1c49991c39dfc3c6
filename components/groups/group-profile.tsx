import { LayoutChoice } from '@/components/frame/layout-choice';
import { linksIn } from '@/components/projects/project-statements';
import { Folded } from '@/components/ui/folded';
import { pathOf } from '@/lib/addresses/pages';
import { sideGroups } from '@/lib/area/area';
import type { Comparison, Group } from '@/lib/figures/comparison';
import { type Answers, lastPeriodOf } from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { isInferred } from '@/lib/figures/membership';
import { type Locale, nameOf, otherLocale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { claimsOf } from '@/lib/proposal/claims';
import { readConfig } from '@/lib/settings/config';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import type { PageContext } from '@/server/page/page-context';
import { AggregateTable, CoverageTable } from './aggregate-table';
import { ClustersLink } from './clusters-link';
import { type GroupProps, getGroupAnswers, getGroupViews, type Member, measured, membersOf } from './group-answer';
import { GroupCourse, GroupSpread } from './group-charts';
import { GroupContribution } from './group-contribution';
import { GroupEntriesPanel } from './group-entries-panel';
import { GroupHead } from './group-head';
import type { Sayings } from './group-sayings';
import { GroupSideGap } from './group-side-gap';
import { GroupTime } from './group-time';
import { MemberMap, type MemberMapProps } from './member-map';
import { MemberTable } from './member-table';

type ProfileProps = { context: PageContext; group: Group; layout: MemberMapProps['layout'] };

/** All that is known of a group: what it is said to be, who is in it, how it stands, what makes it up, and what is planned. */
export async function GroupProfile({ context, group, layout }: ProfileProps) {
  const { locale, messages, reader } = context;
  const words = clusterTexts[locale];
  const members = membersOf(context, group.id);
  const [answers, views] = await Promise.all([getGroupAnswers(context, group), getGroupViews(context)]);
  const props: GroupProps = { context, group, members, answers, views };
  const sources = group.sources.flatMap((id) => reader.catalogue.sources.get(id) ?? []);
  const whole = isWhole(members);
  return (
    <>
      <Title {...{ context, group }} />
      <p className="max-w-prose text-[1.1rem]">{describe(context, group, answers)}</p>
      <div className="mt-5 grid gap-x-12 gap-y-6 *:min-w-0 lg:grid-cols-[minmax(0,27rem)_1fr]">
        <figure id="map" className="max-w-[27rem] scroll-mt-16">
          <LayoutChoice {...{ context }} path={pathOf(locale, 'clusters', group.id)} chosen={layout} query={{}} />
          <MemberMap
            {...{ members, layout, locale }}
            geography={reader.catalogue.geography}
            area={reader.catalogue.area}
            colour={colourOf(group, members)}
            label={words.map(nameOf(group, locale))}
            reviewNumber={readConfig().mapReviewNumber}
          />
        </figure>
        <div>
          <GroupHead
            {...{ group, locale, messages, sources, whole }}
            members={members}
            sayings={await sayingsOf(context, group)}
            linkOf={await linksIn(context)}
          />
        </div>
      </div>
      <Members {...props} />
      {whole && <Figures {...props} />}
      <GroupEntriesPanel {...{ context, group }} />
    </>
  );
}

/** Each member with its figures; where only a part of it takes part, that these are not the group's. */
function Members({ context: { locale }, members, answers }: GroupProps) {
  const words = clusterTexts[locale];
  return (
    <section id="members" className="section mt-8">
      <h2 className="panel-title">{words.members}</h2>
      <MemberTable {...{ members, locale }} comparisons={measured(answers)} />
      {!isWhole(members) && (
        <p className="mt-3 max-w-prose text-[0.92rem]" data-whole="false">
          {words.wholeFigures}
        </p>
      )}
      {members.some(isInferred) && (
        <p className="mt-3 max-w-prose text-[0.92rem]" data-inferred="true">
          {words.inferredHere}
        </p>
      )}
    </section>
  );
}

async function sayingsOf({ reader }: PageContext, { id, quote, quoteSource }: Group): Promise<Sayings> {
  const source = reader.catalogue.sources.get(quoteSource ?? '');
  const claims = claimsOf(reader.catalogue).filter(({ subjects }) => subjects.includes(id));
  return { quote: quote !== null && source ? { text: quote, source } : undefined, claims };
}

/** Whether every member is in the group as a whole, so that the group has figures of its own. */
export const isWhole = (members: readonly Member[]) => members.every(({ partEn }) => partEn === null);

/** How the group stands and what makes it up. */
function Figures(props: GroupProps) {
  return (
    <>
      <section className="section">
        <GroupCourse {...props} />
      </section>
      <Against {...props} />
      <section className="section">
        <GroupSpread {...props} />
      </section>
      <GroupContribution {...props} />
      <GroupTime {...props} />
      <GroupSideGap {...props} />
    </>
  );
}

function Title({ context, group }: { context: PageContext; group: Group }) {
  const { locale } = context;
  const other: Locale = otherLocale(locale);
  return (
    <>
      <ClustersLink context={context} />
      <h1 className="mt-1 mb-3">
        {nameOf(group, locale)}{' '}
        <span lang={speech[other].htmlLang} className="text-lg text-mute">
          {nameOf(group, other)}
        </span>
      </h1>
    </>
  );
}

/** How many people live in a group and how many of them in towns, at the last census; why there is no such figure. */
export function describe(context: PageContext, group: Group, answers: Answers): string {
  const { locale } = context;
  const members = membersOf(context, group.id);
  if (!isWhole(members)) {
    const names = members.filter(({ partEn }) => partEn !== null).map(({ place }) => shortNameOf(place, locale));
    return clusterTexts[locale].partLead(speech[locale].all(names));
  }
  const last = (comparison: Comparison | undefined) => {
    const line = comparison && lineOf(comparison, group.id);
    const period = lastPeriodOf(line);
    return comparison && line && period ? figureAt(comparison, line, period) : undefined;
  };
  const figures = clusterSentenceTexts[locale].group(last(answers.residents), last(answers.urban_share));
  return figures || `${shortNameOf(group, locale)} · ${clusterTexts[locale].kindOf[group.kind]}`;
}

/** Returns the colour of a group on a map, else that of the side that it is, else a tint that leaves names legible. */
export const colourOf = ({ colour, kind }: Group, [first]: readonly Member[]): `--${string}` =>
  `--${colour ?? (kind === 'side' && first?.place.side ? `side-${first.place.side}` : 'group-land')}`;

/** The whole against both sides and the nation, and how many members it rests on over time. */
function Against({ context: { locale, reader }, group, answers }: GroupProps) {
  const words = clusterTexts[locale];
  const { area } = reader.catalogue;
  const subjects = [...new Set([group.id, ...sideGroups(area), ...(area.nation === null ? [] : [area.nation])])];
  const shown = { comparisons: measured(answers), subjects, locale };
  if (shown.comparisons.length === 0) return null;
  return (
    <section id="against" className="section">
      <h2 className="panel-title">{words.against}</h2>
      <AggregateTable {...shown} label={words.against} />
      <Folded title={words.coverage}>
        <CoverageTable {...shown} label={words.coverage} />
      </Folded>
    </section>
  );
}
