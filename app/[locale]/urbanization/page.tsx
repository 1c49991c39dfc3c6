import type { Metadata } from 'next';
import { LayoutChoice } from '@/components/frame/layout-choice';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { PageDataset } from '@/components/frame/page-dataset';
import { ViewPanel } from '@/components/frame/view-panel';
import { facingPairs, urbanizationMap, urbanizationStrip } from '@/components/frame/views';
import { Choice } from '@/components/ui/choice';
import { SpacePanel, targetName } from '@/components/urbanization/space-panel';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import { pathOf } from '@/lib/addresses/pages';
import { addressOf, readSelection, type Selection } from '@/lib/figures/selection';
import { shortNameOf } from '@/lib/language/locale';
import { releaseText } from '@/lib/sentences/release-text';
import { contextOf, type PageContext, type Params, type Search, searchOf } from '@/server/page/page-context';
import { metadataOf } from '@/server/page/page-metadata';

const sides = { series: ['census', 'year-end', 'year-end-2010'] };

export function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return metadataOf(params, 'urbanization', sides);
}

const otherSide = 'side-chongqing';
const offered = [otherSide, '500000', '510000', '000000'];

export default async function UrbanizationPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const { selection: asked, problems } = readSelection(await searchOf(searchParams), { benchmarks: [otherSide] });
  const unknown = checkSelection(reader.catalogue, asked);
  const selection = withoutUnknown(reader.catalogue, asked);
  const [benchmark = otherSide] = selection.benchmarks;
  const references = benchmark === otherSide ? ['500000'] : [benchmark];
  const query = { ...(benchmark !== otherSide && { benchmarks: [benchmark] }), layout: selection.layout };
  return (
    <Page {...{ locale, messages }} page="urbanization" query={addressOf('', query)} release={releaseText(context)}>
      <Notice problems={[...problems, ...unknown]} messages={messages} />
      <h1 className="py-8">{messages.pages.urbanization}</h1>
      <section className="section">
        <ViewPanel context={context} id="gap" width="full" chosen={{ ...sides, benchmarks: references }} />
      </section>
      <section className="section">
        <ViewPanel context={context} id="pairs" chosen={facingPairs} width="full" />
      </section>
      <section className="section grid gap-x-12 gap-y-8 lg:grid-cols-[7fr_5fr]">
        <ViewPanel
          context={context}
          id="map"
          width="map"
          chosen={{ ...urbanizationMap, layout: selection.layout }}
          choices={
            <LayoutChoice {...{ context, query }} path={pathOf(locale, 'urbanization')} chosen={selection.layout} />
          }
        />
        <ViewPanel context={context} id="strip" chosen={urbanizationStrip} width="side" />
      </section>
      <section className="section">
        <SpacePanel
          context={context}
          id="space"
          benchmark={benchmark}
          choices={<BenchmarkChoice context={context} chosen={benchmark} query={query} />}
        />
      </section>
      <PageDataset context={context} page="urbanization" views={[sides, facingPairs]} />
    </Page>
  );
}

type ChoiceProps = { context: PageContext; chosen: string; query: Partial<Selection> };

function BenchmarkChoice({ context, chosen, query }: ChoiceProps) {
  const { locale, messages, reader } = context;
  const { places, targets } = reader.catalogue;
  const nameOfPlace = (id: string) => {
    const place = places.get(id);
    return place ? shortNameOf(place, locale) : messages.benchmark.otherSide;
  };
  const named = [
    ...offered.map((id) => ({ id, label: nameOfPlace(id) })),
    ...[...targets.values()]
      .filter((target) => target.indicator === 'urbanization_rate')
      .map((target) => ({ id: target.id, label: targetName(target, locale) })),
  ];
  const options = named.map(({ id, label }) => ({
    label,
    href: `${addressOf(pathOf(locale, 'urbanization'), { ...query, benchmarks: id === otherSide ? [] : [id] })}#space`,
    chosen: id === chosen,
  }));
  return <Choice title={messages.benchmark.title} options={options} />;
}
