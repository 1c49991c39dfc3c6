import type { Metadata } from 'next';
import { metadataOf } from '@/app/open-graph';
import { ClusterCards } from '@/app/panels/cluster-cards';
import { ClustersCourse, cityClusters, clusterOutput, clusterUrbanization } from '@/app/panels/cluster-views';
import { getAnswers, membersOf } from '@/app/panels/group-answer';
import { PageDataset } from '@/app/panels/page-dataset';
import { PlatformPanel } from '@/app/panels/platform-panel';
import { ViewPanel } from '@/app/panels/view-panel';
import { contextOf, type PageContext, type Params, releaseText } from '@/app/request';
import { subjectsOf } from '@/app/view';
import { AggregateTable, CoverageTable } from '@/components/cluster/aggregate-table';
import { DoubtLegend } from '@/components/cluster/figure-link';
import { GroupList } from '@/components/cluster/group-list';
import { Page } from '@/components/page';
import { sides } from '@/lib/group-lines';
import { clusterMessages } from '@/lib/messages/cluster';
import { parsePeriod } from '@/lib/period';
import { selectionOf } from '@/lib/selection';
import { clusterSentences } from '@/lib/sentences/cluster';

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
        {clusterSentences[locale].lead(groups.length, count('source'), count('article'))}
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
      <section className="section">
        <ViewPanel context={context} id="output" width="full" chosen={clusterOutput} />
      </section>
      <ThreeTable context={context} />
      <PlatformPanel context={context} />
      <section id="all" className="section" aria-labelledby="all-title">
        <h2 id="all-title" className="mb-5">
          {clusterMessages[locale].all}
        </h2>
        <GroupList groups={groups.map((group) => ({ group, members: membersOf(context, group.id) }))} locale={locale} />
      </section>
      <PageDataset context={context} page="clusters" views={[clusterUrbanization, clusterOutput]} />
    </Page>
  );
}

/** The clusters and both sides in figures, and how many members these rest on over time. */
async function ThreeTable({ context }: { context: PageContext }) {
  const { locale } = context;
  const words = clusterMessages[locale];
  const subjects = [...cityClusters, ...sides];
  const [answers, years] = await Promise.all([getAnswers(context, subjects), exportYears(context)]);
  const shown = {
    comparisons: [answers.urbanization_rate, answers.population_resident, answers.gdp, answers.export_openness],
    subjects,
    locale,
  };
  return (
    <section id="table" className="section">
      <h2 className="panel-title">{words.threeTable}</h2>
      <AggregateTable {...shown} label={words.threeTable} />
      <DoubtLegend locale={locale} />
      {years && (
        <p className="quiet mt-2 max-w-prose">{clusterSentences[locale].exportNote(years.sichuan, years.chongqing)}</p>
      )}
      <details className="printed mt-4">
        <summary>{words.coverage}</summary>
        <CoverageTable {...shown} label={words.coverage} />
      </details>
    </section>
  );
}

/** First and last full year with exports of the clusters' members on each side. */
async function exportYears({ reader }: PageContext) {
  const subjects = subjectsOf(...cityClusters.map((id) => `${id}*`));
  const series = ['published', 'converted'];
  const answer = await reader.compare(selectionOf({ indicator: 'exports', series, subjects }));
  const spanOf = (side: string): [number, number] | undefined => {
    const points = (answer?.lines ?? []).filter((line) => line.side === side).flatMap((line) => line.points);
    const years = points.filter(({ value }) => value !== null).map(({ period }) => parsePeriod(period));
    const full = years.flatMap((period) => (period?.kind === 'year' ? [period.year] : []));
    return full.length > 0 ? [Math.min(...full), Math.max(...full)] : undefined;
  };
  const [sichuan, chongqing] = [spanOf('sichuan'), spanOf('chongqing')];
  return sichuan && chongqing && { sichuan, chongqing };
}
