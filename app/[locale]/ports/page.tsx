import type { Metadata } from 'next';
import { subjectsOf } from '@/components/charts/draw/view';
import { Page } from '@/components/frame/page';
import { PageDataset } from '@/components/frame/page-dataset';
import { ViewPanel } from '@/components/frame/view-panel';
import { chongqingPort } from '@/components/frame/views';
import { PortTablePanel } from '@/components/ports/port-table-panel';
import { releaseText } from '@/lib/sentences/release-text';
import { contextOf, type Params } from '@/server/page/page-context';
import { metadataOf } from '@/server/page/page-metadata';

export function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return metadataOf(params, 'ports', chongqingPort);
}

const port = 'port-all-chongqing';
const thin = { series: ['published', 'derived'] };
const containers = {
  indicator: 'port_container_throughput',
  ...thin,
  chart: 'multiples' as const,
  subjects: subjectsOf(port, 'port-luzhou', 'port-yibin'),
};

export default async function PortsPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, sentences } = context;
  return (
    <Page {...{ locale, messages }} page="ports" release={releaseText(context)}>
      <h1 className="pt-8 pb-2">{messages.pages.ports}</h1>
      <p className="max-w-prose pb-6 text-mute">{sentences.portsLead}</p>
      <section className="section grid gap-12 lg:grid-cols-2 print:grid-cols-2 print:gap-6">
        <ViewPanel context={context} id="cargo" chosen={chongqingPort} />
        <ViewPanel context={context} id="containers" chosen={containers} />
        <ViewPanel
          context={context}
          id="foreign-trade"
          chosen={{ indicator: 'port_cargo_foreign_trade', ...thin, subjects: subjectsOf(port) }}
        />
        <ViewPanel
          context={context}
          id="transhipment"
          chosen={{ indicator: 'port_transhipment_share', subjects: subjectsOf(port) }}
        />
      </section>
      <section className="section">
        <PortTablePanel context={context} />
      </section>
      <section className="section">
        <h2>{sentences.waterwayTitle}</h2>
        <p className="mt-1 mb-5 max-w-prose text-mute">{sentences.waterwayLead}</p>
        <ViewPanel
          context={context}
          id="waterway"
          width="full"
          chosen={{
            indicator: 'waterway_freight_volume',
            chart: 'multiples',
            scale: 'log',
            subjects: subjectsOf('500000', '510500', '511600', '511700', '510900', '511000', '512000'),
          }}
        />
      </section>
      <PageDataset context={context} page="ports" views={[chongqingPort, containers]} />
    </Page>
  );
}
