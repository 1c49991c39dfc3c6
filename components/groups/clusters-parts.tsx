import { Folded } from '@/components/ui/folded';
import { pathOf } from '@/lib/addresses/pages';
import { sideGroups } from '@/lib/area/area';
import { basisCounts, clustersOf } from '@/lib/groups/clusters';
import { builderTexts } from '@/lib/texts/builder';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import type { PageContext } from '@/server/page/page-context';
import { AggregateTable, CoverageTable } from './aggregate-table';
import { ClusterCards } from './cluster-cards';
import { getAnswers, measured, membersOf } from './group-answer';
import { GroupIndex, GroupList } from './group-list';

type Props = { context: PageContext };

/** How many groups there are, and the city clusters as cards. */
export function ClustersLead({ context }: Props) {
  const { locale, messages, sentences, reader } = context;
  const groups = [...reader.catalogue.groups.values()];
  const clusters = clustersOf(reader.catalogue).length;
  const counts = basisCounts(groups);
  return (
    <>
      <h1 className="pt-8 pb-2">{messages.pages.clusters}</h1>
      <p className="max-w-prose pb-6 text-mute">
        {clusterSentenceTexts[locale].lead(counts, clusters)}{' '}
        <a href={pathOf(locale, 'clusters', 'build')} className="no-print text-ink underline decoration-rule">
          {builderTexts[locale].buildAny}
        </a>
      </p>
      {clusters > 0 && (
        <section className="section" aria-labelledby="three-title">
          <h2 id="three-title">{sentences.clusters(clusters)}</h2>
          <p className="mt-1 mb-5 max-w-prose text-mute">{sentences.clustersLead}</p>
          <div className="grid gap-8 lg:grid-cols-3 [&>svg]:absolute">
            <ClusterCards context={context} />
          </div>
        </section>
      )}
    </>
  );
}

/** The clusters and both sides in figures, and how many members these rest on over time; nothing without clusters. */
export async function ThreeTable({ context }: Props) {
  const { locale, reader } = context;
  const words = clusterTexts[locale];
  const clusters = clustersOf(reader.catalogue).map(({ id }) => id);
  if (clusters.length === 0) return null;
  const subjects = [...clusters, ...sideGroups(reader.catalogue.area)];
  const answers = await getAnswers(context, subjects);
  const shown = { comparisons: measured(answers), subjects, locale };
  const title = words.threeTable(clusters.length);
  return (
    <section id="table" className="section">
      <h2 className="panel-title">{title}</h2>
      <AggregateTable {...shown} label={title} />
      <p className="quiet mt-1 max-w-prose">{builderTexts[locale].perResident}</p>
      <Folded title={words.coverage}>
        <CoverageTable {...shown} label={words.coverage} />
      </Folded>
    </section>
  );
}

/** All groups by name, and folded up with their members. */
export function AllGroups({ context }: Props) {
  const { locale, reader } = context;
  const groups = [...reader.catalogue.groups.values()];
  const listed = groups.map((group) => ({ group, members: membersOf(context, group.id) }));
  return (
    <section id="all" className="section" aria-labelledby="all-title">
      <h2 id="all-title" className="mb-3">
        {clusterTexts[locale].all}
      </h2>
      <GroupIndex groups={listed} locale={locale} />
      <Folded isAll title={clusterTexts[locale].allMembers}>
        <GroupList groups={listed} locale={locale} />
      </Folded>
    </section>
  );
}
