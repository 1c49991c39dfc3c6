import { Page } from '@/components/page';
import { ClusterCards } from '../panels/cluster-cards';
import { ExportPanel } from '../panels/export-panel';
import { GapPanel } from '../panels/gap-panel';
import { Hero } from '../panels/hero';
import { PairsPanel } from '../panels/pairs-panel';
import { PortPanel } from '../panels/port-panel';
import { ReleaseList } from '../panels/release-list';
import { contextOf, type Params, releaseText } from '../request';

export default async function OverviewPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, sentences } = context;
  return (
    <Page {...{ locale, messages }} page="overview" release={releaseText(context)}>
      <Hero context={context} />
      <section className="section">
        <h2>{sentences.forcesTitle}</h2>
        <p className="mt-1 mb-6 max-w-prose text-mute">{sentences.forces}</p>
        <div className="grid gap-12 lg:grid-cols-2">
          <GapPanel
            context={context}
            id="gap"
            chosen={{ series: ['census'], benchmarks: ['500000'], years: { from: 2010 } }}
          />
          <ExportPanel context={context} id="exports" />
        </div>
      </section>
      <section className="section">
        <PairsPanel context={context} id="pairs" />
      </section>
      <section className="section grid gap-12 lg:grid-cols-[1fr_1.3fr]">
        <PortPanel context={context} id="port" />
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
