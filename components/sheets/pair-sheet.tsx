import { Chart } from '@/components/charts/draw/chart';
import { subjectsOf, viewOf } from '@/components/charts/draw/view';
import { GapTable } from '@/components/compare/gap-table';
import { PointWays } from '@/components/frame/point-ways';
import { locatorFor, PlaceLocator } from '@/components/places/locator';
import { originTexts } from '@/components/places/place-parts';
import { compareAddress } from '@/lib/addresses/compare';
import { sheetAddress } from '@/lib/addresses/sheets';
import type { Place } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import { selectionOf } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { parentsOf } from '@/lib/places/places';
import { headlineText } from '@/lib/sentences/side-by-side';
import { sheetTexts } from '@/lib/texts/sheet';
import type { PageContext } from '@/server/page/page-context';
import { getPairView, type PairView, pairLead } from './pair-view';
import { Sheet } from './sheet';

type Props = { context: PageContext; places: readonly [Place, Place] };

/** Two places on one page: where they lie, every indicator of both with the gap, and the course of the first. */
export async function PairSheet({ context, places }: Props) {
  const { locale, reader } = context;
  const { catalogue } = reader;
  const [a, b] = places;
  const words = sheetTexts[locale];
  const view = await getPairView(reader, places);
  const located = locatorFor(catalogue, a, [b], 1.3);
  const map = { locale, catalogue, located, place: a, facing: [b], width: 250, linked: false };
  const lead = catalogue.area.lead.indicator;
  const page = selectionOf({ indicator: lead, subjects: subjectsOf(a.id, b.id), chart: 'profile' });
  return (
    <Sheet
      context={context}
      kind="pair"
      title={words.pair(nameOf(a, locale), nameOf(b, locale))}
      tag={speech[locale].items(places.map((place) => withinText(context, place)))}
      lead={view ? pairLead(view, locale) : [words.pairNone]}
      aside={located && <PlaceLocator {...map} located={located} />}
      notes={[]}
      sources={view ? originTexts(sourcesOf(view), locale) : ''}
      path={compareAddress(locale, page)}
      word={sheetAddress(locale, { pair: [a.id, b.id] }, 'word')}
    >
      {view && <GapTable comparison={view.comparison} locale={locale} title={words.kind.pair} />}
      {view && <Course {...{ context, view }} />}
    </Sheet>
  );
}

const sourcesOf = ({ comparison }: PairView) => [comparison, ...comparison.others].flatMap(({ sources }) => sources);

/** A place behind what it lies in. */
const withinText = ({ locale, reader }: PageContext, place: Place): string =>
  [place, ...parentsOf(reader.catalogue, place)]
    .slice(0, 2)
    .toReversed()
    .map((one) => nameOf(one, locale))
    .join(' ');

/** The two over time in what leads. */
async function Course({ context, view }: { context: PageContext; view: PairView }) {
  const { locale } = context;
  const { selection } = view.comparison;
  const line = await viewOf(context, 'sheet', { ...selection, others: [], chart: 'line' }, 'half');
  const label = headlineText(line.comparison, locale) ?? '';
  return (
    <figure className="sheet-chart">
      <figcaption className="quiet">{measureOf(line.comparison, locale)}</figcaption>
      <Chart
        id="sheet"
        {...{ locale, label }}
        selection={line.comparison.selection}
        drawings={line.drawings}
        ways={<PointWays locale={locale} />}
      />
    </figure>
  );
}
