import type { Metadata } from 'next';
import { ReleaseList } from '@/components/data/release-list';
import { Page } from '@/components/frame/page';
import { ViewPanel } from '@/components/frame/view-panel';
import { chongqingPort, exportOpenness, facingPairs } from '@/components/frame/views';
import { ClusterCards } from '@/components/groups/cluster-cards';
import { Hero } from '@/components/overview/hero';
import { releaseText } from '@/lib/sentences/release-text';
import { contextOf, type Params } from '@/server/page/page-context';
import { metadataOf } from '@/server/page/page-metadata';

const gap = { series: ['census'], benchmarks: ['500000'], years: { from: 2010 } };

export function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return metadataOf(params, 'overview', gap);
}

export default async function OverviewPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, sentences } = context;
  return (
    <Page {...{ locale, messages }} page="overview" release={releaseText(context)}>
      <Hero context={context} />
      <section className="section">
        <h2>{sentences.forcesTitle}</h2>
        <p className="mt-1 mb-6 max-w-prose text-mute">{sentences.forces}</p>
        <div className="grid gap-12 lg:grid-cols-2 print:grid-cols-2 print:gap-6">
          <ViewPanel context={context} id="gap" chosen={gap} />
          <ViewPanel context={context} id="exports" chosen={exportOpenness('both')} />
        </div>
      </section>
      <section className="section">
        <ViewPanel context={context} id="pairs" chosen={facingPairs} width="full" />
      </section>
      <section className="section grid gap-12 lg:grid-cols-[1fr_1.3fr] print:grid-cols-2 print:gap-6">
        <ViewPanel context={context} id="port" chosen={chongqingPort} width="side" />
        <div>
          <h2>{sentences.clusters}</h2>
          <p className="mb-5 text-mute">{sentences.clustersLead}</p>
          <div className="grid gap-6">
            <ClusterCards context={context} />
          </div>
        </div>
      </section>
      <section className="section">
        <ReleaseList context={context} />
      </section>
    </Page>
  );
}
