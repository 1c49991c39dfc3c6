import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { PageDataset } from '@/components/frame/page-dataset';
import { ViewPanel } from '@/components/frame/view-panel';
import { AggregateTable, CoverageTable } from '@/components/groups/aggregate-table';
import { ClusterCards } from '@/components/groups/cluster-cards';
import { ClusterPorts } from '@/components/groups/cluster-ports';
import {
  ClustersCourse,
  cityClusters,
  clusterCourses,
  clusterUrbanization,
  ExportNote,
} from '@/components/groups/cluster-views';
import { getAnswers, measured, membersOf } from '@/components/groups/group-answer';
import { GroupList } from '@/components/groups/group-list';
import { PlatformPanel } from '@/components/groups/platform-panel';
import { pathOf } from '@/lib/addresses/pages';
import { sides } from '@/lib/figures/group-lines';
import { releaseText } from '@/lib/sentences/release-text';
import { builderTexts } from '@/lib/texts/builder';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { contextOf, type PageContext, type Params } from '@/server/page/page-context';
import { metadataOf } from '@/server/page/page-metadata';

export function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return metadataOf(params, 'clusters', clusterUrbanization);
}

export default async function ClustersPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, sentences, reader } = context;
  const groups = [...reader.catalogue.groups.values()];
  const count = (basis: string) => groups.filter((group) => group.basis === basis).length;
  return (
    <Page {...{ locale, messages }} page="clusters" release={releaseText(context)}>
      <h1 className="pt-8 pb-2">{messages.pages.clusters}</h1>
      <p className="max-w-prose pb-6 text-mute">
        {clusterSentenceTexts[locale].lead(groups.length, count('source'), count('article'))}{' '}
        <a href={pathOf(locale, 'clusters', 'build')} className="no-print text-ink underline decoration-rule">
          {builderTexts[locale].buildAny}
        </a>
      </p>
      <section className="section" aria-labelledby="three-title">
        <h2 id="three-title">{sentences.clusters}</h2>
        <p className="mt-1 mb-5 max-w-prose text-mute">{sentences.clustersLead}</p>
        <div className="grid gap-8 lg:grid-cols-3 [&>svg]:absolute">
          <ClusterCards context={context} />
        </div>
      </section>
      <section className="section">
        <ClustersCourse context={context} />
      </section>
      {clusterCourses.map(({ id, chosen }) => (
        <section key={id} className="section">
          <ViewPanel context={context} id={id} width="full" chosen={chosen} />
          {id === 'openness' && <ExportNote context={context} />}
        </section>
      ))}
      <ClusterPorts context={context} />
      <ThreeTable context={context} />
      <PlatformPanel context={context} />
      <section id="all" className="section" aria-labelledby="all-title">
        <h2 id="all-title" className="mb-5">
          {clusterTexts[locale].all}
        </h2>
        <GroupList groups={groups.map((group) => ({ group, members: membersOf(context, group.id) }))} locale={locale} />
      </section>
      <PageDataset
        context={context}
        page="clusters"
        views={[clusterUrbanization, ...clusterCourses.map(({ chosen }) => chosen)]}
      />
    </Page>
  );
}

/** The clusters and both sides in figures, and how many members these rest on over time. */
async function ThreeTable({ context }: { context: PageContext }) {
  const { locale } = context;
  const words = clusterTexts[locale];
  const subjects = [...cityClusters, ...sides];
  const answers = await getAnswers(context, subjects);
  const shown = {
    comparisons: measured(answers),
    subjects,
    locale,
  };
  return (
    <section id="table" className="section">
      <h2 className="panel-title">{words.threeTable}</h2>
      <AggregateTable {...shown} label={words.threeTable} />
      <p className="quiet mt-1 max-w-prose">{builderTexts[locale].perResident}</p>
      <details className="printed mt-4">
        <summary>{words.coverage}</summary>
        <CoverageTable {...shown} label={words.coverage} />
      </details>
    </section>
  );
}
