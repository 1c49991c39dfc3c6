import { subjectsOf } from '@/components/charts/draw/view';
import { PlaceMarks } from '@/components/frame/place-marks';
import { Choice, type Option } from '@/components/ui/choice';
import { FoldedSources } from '@/components/ui/source-list';
import { pathOf } from '@/lib/addresses/pages';
import { feedPath } from '@/lib/addresses/releases';
import { fileQuery } from '@/lib/addresses/view';
import { seriesIn } from '@/lib/figures/catalogue';
import type { Comparison, Indicator, Series } from '@/lib/figures/comparison';
import { madeCounts } from '@/lib/figures/coverage';
import { addressOf, type Selection, selectionOf } from '@/lib/figures/selection';
import { fieldOf, nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { barTexts } from '@/lib/texts/bar';
import { indicatorTexts } from '@/lib/texts/indicator';
import { referenceTexts } from '@/lib/texts/reference';
import { releaseTexts } from '@/lib/texts/release';
import type { PageContext } from '@/server/page/page-context';
import { getIndicatorAnswer, momentYear, seriesInUse, yearsOf } from './indicator-answer';
import { IndicatorByPlace } from './indicator-by-place';
import { IndicatorHead, type RatioTerms, type SeriesBreak, type SeriesEntry, SeriesList } from './indicator-head';
import { IndicatorViews } from './indicator-views';

type Props = { context: PageContext; indicator: Indicator; selection: Selection };

/** All that is known of an indicator: how it is defined, in which series, and what each place has of it. */
export async function IndicatorProfile({ context, indicator, selection }: Props) {
  const { locale, reader } = context;
  const words = referenceTexts[locale].indicator;
  const answer = await getIndicatorAnswer(context, indicator);
  const border = [...reader.catalogue.places.values()].filter((place) => place.border && place.kind === 'county');
  const ids = new Set(border.map(({ id }) => id));
  const inUse = seriesInUse(answer, ids);
  const series = [...inUse].sort((a, b) => wantedFirst(selection, a) - wantedFirst(selection, b));
  const [shown] = series;
  const years = shown ? yearsOf(answer, shown, border) : [];
  const year = shown && momentYear(answer, shown, border, selection.at);
  return (
    <>
      <Title {...{ context, indicator }} />
      <p className="max-w-prose text-[1.1rem]">
        {fieldOf(indicator, 'description', locale)}{' '}
        <span className="text-mute">{indicatorTexts[locale](factsOf(answer, ids))}</span>
      </p>
      {shown && <AllData {...{ context, answer }} />}
      <IndicatorHead
        {...{ locale, indicator, ratios: ratiosOf(context, indicator) }}
        whole={reader.catalogue.indicators.get(indicator.partOf ?? '')}
      />
      <Choices {...{ context, indicator, selection, inUse, shown, year, years }} />
      {shown ? (
        <>
          <IndicatorViews {...{ context, answer, series, year, selection }} />
          <IndicatorByPlace {...{ context, answer, series: shown, year }} />
        </>
      ) : (
        <p className="section">{words.empty}</p>
      )}
      <section className="section">
        <h2 className="panel-title mb-3">{words.series}</h2>
        <SeriesList entries={entriesOf(answer)} locale={locale} />
      </section>
      <Foot {...{ context, answer }} />
    </>
  );
}

function Title({ context: { locale, messages }, indicator }: Pick<Props, 'context' | 'indicator'>) {
  return (
    <>
      <p className="quiet pt-8">
        <a href={pathOf(locale, 'indicators')}>{messages.pages.indicators}</a>
      </p>
      <h1 className="mt-1 mb-3">{nameOf(indicator, locale)}</h1>
    </>
  );
}

const wantedFirst = ({ series }: Selection, one: Series) => (series.includes(one.name) ? 0 : 1);

function ratiosOf({ reader: { catalogue } }: PageContext, { id }: Indicator): RatioTerms[] {
  const indicatorOf = (id: string | null) => catalogue.indicators.get(seriesIn(catalogue, id)?.indicator ?? '');
  return (catalogue.series.get(id) ?? []).flatMap((one) => {
    const [numerator, denominator] = [indicatorOf(one.numerator), indicatorOf(one.denominator)];
    return numerator && denominator ? [{ numerator, denominator }] : [];
  });
}

function factsOf(answer: Comparison, border: ReadonlySet<string>) {
  const lines = answer.lines.filter(({ kind, points }) => kind === 'place' && points.length > 0);
  const points = lines.flatMap((line) => line.points);
  const subjects = new Set(lines.map(({ subject }) => subject));
  return {
    indicator: answer.indicator,
    made: madeCounts(points.filter(({ value }) => value !== null)),
    places: subjects.size,
    border: [...subjects].filter((id) => border.has(id)).length,
    years: spanOf(points),
  };
}

function spanOf(points: readonly { period: string }[]): [number, number] | undefined {
  const years = points.map(({ period }) => parsePeriod(period)?.year ?? Number.NaN);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}

function entriesOf(answer: Comparison): SeriesEntry[] {
  return answer.series
    .map((series) => {
      const lines = answer.lines.filter((line) => line.kind === 'place' && line.series === series.id);
      const points = lines.flatMap((line) => line.points);
      const marked = points.filter(({ status, computed }) => !computed && (status === 'B' || status === 'D'));
      const breaks = new Map<string, SeriesBreak>();
      for (const { period, status } of marked) {
        const year = parsePeriod(period)?.year ?? Number.NaN;
        const known = breaks.get(`${year} ${status}`) ?? { status: status as 'B' | 'D', year, places: 0 };
        breaks.set(`${year} ${status}`, { ...known, places: known.places + 1 });
      }
      const inOrder = [...breaks.values()].sort((a, b) => a.year - b.year);
      return { series, figures: points.length, years: spanOf(points), breaks: inOrder };
    })
    .sort((a, b) => a.series.rank - b.series.rank);
}

type ChoiceProps = Props & { inUse: Series[]; shown: Series | undefined; year: number | undefined; years: number[] };

/** The series and the year, as links. */
function Choices({ context: { locale }, indicator, selection, inUse, shown, year, years }: ChoiceProps) {
  const words = referenceTexts[locale].indicator;
  const path = pathOf(locale, 'indicators', indicator.id);
  const own = { layout: selection.layout };
  const series: Option[] = inUse.map((one, index) => ({
    label: nameOf(one, locale),
    href: addressOf(path, { ...own, series: index === 0 ? [] : [one.name] }),
    chosen: one === shown,
  }));
  const moments: Option[] = years.map((one) => ({
    label: String(one),
    href: addressOf(path, { ...own, series: selection.series, at: one }),
    chosen: one === year,
  }));
  return (
    <div className="mt-6">
      {series.length > 1 && <Choice title={words.seriesChoice} options={series} />}
      {moments.length > 1 && <Choice title={words.year} options={moments} />}
    </div>
  );
}

/** As many as an address may name. */
const mostDownloaded = 60;

/** What is taken away of an indicator: every place that has a figure in any of its series, and the two sides. */
function downloaded({ indicator, lines }: Comparison): Selection {
  const own = new Set(lines.filter(({ points }) => points.length > 0).map(({ subject }) => subject));
  return selectionOf({ indicator: indicator.id, subjects: subjectsOf(...[...own].slice(0, mostDownloaded)) });
}

/** All that there is of it, as files: every place, year and series. */
function AllData({ context: { locale }, answer }: Pick<FootProps, 'context' | 'answer'>) {
  const words = barTexts[locale];
  const query = fileQuery(downloaded(answer), locale);
  return (
    <p id="all-data" className="all-data no-print">
      <b>{words.complete[0]}</b> <small>{words.everything}</small>
      {['xlsx', 'csv', 'json'].map((format) => (
        <a key={format} href={`/compare.${format}?${query}&full=1`} rel="nofollow">
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

type FootProps = { context: PageContext; answer: Comparison };

/** Its sources, and where to go on with it. */
function Foot({ context: { locale, messages }, answer }: FootProps) {
  const { indicator, sources } = answer;
  const words = referenceTexts[locale].indicator;
  return (
    <div className="panel-foot">
      <FoldedSources {...{ sources, locale, messages }} />
      <p className="no-print flex flex-wrap gap-3">
        <a href={`${pathOf(locale, 'compare')}?i=${indicator.id}`}>{words.compare}</a>
        <a href={feedPath(locale, { indicator: indicator.id })}>{releaseTexts[locale].feed}</a>
      </p>
      <PlaceMarks />
    </div>
  );
}
