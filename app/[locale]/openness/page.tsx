import type { Metadata } from 'next';
import { borderPlaces, subjectsOf } from '@/components/charts/draw/view';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { PageDataset } from '@/components/frame/page-dataset';
import { ViewPanel } from '@/components/frame/view-panel';
import { exportOpenness, type YubeiChoice, yubeiChoices } from '@/components/frame/views';
import { PublishedPanel } from '@/components/ports/published-panel';
import { ZonePanel } from '@/components/projects/zone-panel';
import { Choice } from '@/components/ui/choice';
import { pathOf } from '@/lib/addresses/pages';
import { type Selection, type SelectionProblem, selectionOf } from '@/lib/figures/selection';
import { speech } from '@/lib/language/speech';
import { releaseText } from '@/lib/sentences/release-text';
import { contextOf, type PageContext, type Params, type Search, searchOf } from '@/server/page/page-context';
import { metadataOf } from '@/server/page/page-metadata';

export function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return metadataOf(params, 'openness', exportOpenness('both'));
}

function readYubei(search: URLSearchParams): { yubei: YubeiChoice; problems: SelectionProblem[] } {
  const value = search.get('yubei');
  const yubei = yubeiChoices.find((choice) => choice === value);
  if (yubei || value === null) return { yubei: yubei ?? 'both', problems: [] };
  return { yubei: 'both', problems: [{ parameter: 'yubei', value, allowed: yubeiChoices.join(', ') }] };
}

const provinces = subjectsOf('500000', '510000');
const prefectures = subjectsOf('510500', '510900', '511000', '511600', '511700', '512000');
const exportPlaces = {
  indicator: 'export_openness',
  chart: 'bars',
  order: 'value',
  subjects: borderPlaces,
  years: { from: 2016, to: 2016 },
} satisfies Partial<Selection>;
const since2000 = { series: ['converted'], subjects: provinces, years: { from: 2000, to: 2021 } };

export default async function OpennessPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages, sentences } = context;
  const { yubei, problems } = readYubei(await searchOf(searchParams));
  const query = yubei === 'both' ? '' : `?yubei=${yubei}`;
  return (
    <Page {...{ locale, messages, query }} page="openness" release={releaseText(context)}>
      <Notice problems={problems} messages={messages} />
      <h1 className="pt-8 pb-2">{messages.pages.openness}</h1>
      <p className="max-w-prose pb-6 text-mute">{sentences.opennessLead(await countyExportTiers(context))}</p>
      <section className="section">
        <ViewPanel
          context={context}
          id="exports"
          width="full"
          chosen={exportOpenness(yubei)}
          choices={<YubeiLinks context={context} chosen={yubei} />}
        />
      </section>
      <section className="section">
        <ViewPanel context={context} id="places" width="full" chosen={exportPlaces} />
      </section>
      <section className="section">
        <h2 className="mb-5">{sentences.partsTitle}</h2>
        <div className="grid gap-12 lg:grid-cols-2 print:grid-cols-2 print:gap-6">
          <ViewPanel context={context} id="export-value" chosen={{ indicator: 'exports', ...since2000 }} />
          <ViewPanel context={context} id="import-value" chosen={{ indicator: 'imports', ...since2000 }} />
          <ViewPanel context={context} id="trade" chosen={{ indicator: 'trade_openness', ...since2000 }} />
          <ViewPanel
            context={context}
            id="chongqing-trade"
            chosen={{
              indicator: 'trade_openness',
              series: ['converted'],
              scale: 'log',
              subjects: subjectsOf('side-chongqing', 'side-chongqing~500112'),
            }}
          />
        </div>
      </section>
      <section className="section">
        <ViewPanel
          context={context}
          id="prefectures"
          width="full"
          chosen={{ indicator: 'trade_openness', series: ['summed'], chart: 'multiples', subjects: prefectures }}
        />
      </section>
      <section className="section">
        <ViewPanel
          context={context}
          id="capital"
          width="full"
          chosen={{
            indicator: 'fdi_openness',
            series: ['converted-total'],
            chart: 'multiples',
            subjects: [...prefectures, ...subjectsOf('500000')],
          }}
        />
      </section>
      <section className="section">
        <ZonePanel context={context} />
      </section>
      <section className="section grid gap-12 lg:grid-cols-2 print:grid-cols-2 print:gap-6">
        <PublishedPanel context={context} id="bonded" indicator="bonded_zone_trade" />
        <PublishedPanel context={context} id="trains" indicator="china_europe_trains" />
      </section>
      <PageDataset context={context} page="openness" views={[exportOpenness(yubei), exportPlaces]} />
    </Page>
  );
}

/** The tiers of the sources of the Sichuan counties' exports, in words. */
async function countyExportTiers({ reader, messages, locale }: PageContext): Promise<string> {
  const counties = { subjects: subjectsOf('side-sichuan*'), years: { from: 2007, to: 2016 } };
  const exports = await reader.compare(selectionOf({ indicator: 'exports', series: ['converted'], ...counties }));
  const points = exports?.lines.flatMap((line) => line.points) ?? [];
  const tiers = [...new Set(points.map(({ tier }) => tier ?? 'none'))].sort();
  return speech[locale].names(tiers.map((tier) => messages.tier[tier]));
}

function YubeiLinks({ context: { locale, messages }, chosen }: { context: PageContext; chosen: YubeiChoice }) {
  const options = yubeiChoices.map((choice) => ({
    label: messages.yubei[choice],
    href: `${pathOf(locale, 'openness')}${choice === 'both' ? '' : `?yubei=${choice}`}#exports`,
    chosen: choice === chosen,
  }));
  return <Choice title={messages.yubei.title} options={options} />;
}
