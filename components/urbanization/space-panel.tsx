import type { ReactNode } from 'react';
import { viewOf } from '@/components/charts/draw/view';
import { Panel } from '@/components/frame/panel';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison, Target } from '@/lib/figures/comparison';
import { spaceOf } from '@/lib/figures/distance-to-benchmark';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { residentsTrend, type TrendNeed, trendNeed } from '@/lib/figures/residents-trend';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { PageContext } from '@/server/page/page-context';
import { type SpaceRow, SpaceTable } from './space-table';

type Props = { context: PageContext; id: string; view: Selection; benchmark: string; choices: ReactNode };

/** What the places of a view lack to a benchmark that the reader picks, in points and in people. */
export async function SpacePanel({ context, id, view: asked, benchmark, choices }: Props) {
  const { locale, messages, sentences, reader } = context;
  const { subjects, series } = asked;
  const { area } = reader.catalogue;
  const { residents } = area.roles;
  const [view, population] = await Promise.all([
    viewOf(context, id, { ...asked, benchmarks: [benchmark] }, 'half'),
    residents ? reader.compare(selectionOf({ indicator: residents, subjects, series })) : undefined,
  ]);
  const sources = new Map([...view.comparison.sources, ...(population?.sources ?? [])].map((one) => [one.id, one]));
  const rows = rowsOf(view.comparison, population, benchmark);
  const pooled = rows.find(({ figure }) => figure.line.kind === 'group');
  const places = rows.filter((row) => row !== pooled);
  return (
    <Panel
      {...{ id, locale, messages, choices, ...view }}
      comparison={{ ...view.comparison, sources: [...sources.values()] }}
      title={
        pooled?.space
          ? sentences.spaceTitle(benchmarkName(view.comparison, locale), pooled.space.points, pooled.figure.line)
          : messages.pages.urbanization
      }
      sentence={(pooled && sentenceOf(context, view.comparison, population, pooled, places)) ?? messages.panel.nothing}
      beside={
        <>
          <SpaceTable rows={[...(pooled ? [pooled] : []), ...places]} locale={locale} messages={messages} />
          <p className="quiet mt-2">{messages.benchmark.note}</p>
        </>
      }
    />
  );
}

/** The distance of the pooled places in people, at the residents counted with it and at their trend; undefined where it is not told in people. */
function sentenceOf(
  { locale, sentences }: PageContext,
  rates: Comparison,
  population: Comparison | undefined,
  pooled: SpaceRow,
  places: readonly SpaceRow[],
): string | undefined {
  const people = pooled.space?.people;
  if (people === undefined || !population) return undefined;
  const above = places.filter(({ space }) => space && space.points <= 0).length;
  const need = needOf(rates, population, pooled);
  return sentences.spaceSentence(benchmarkName(rates, locale), pooled.figure, people, above, need);
}

/** How far ahead a rate is looked for that no target dates. */
const horizon = 10;

/** What the pooled places would need if their residents went on changing as between the last censuses, by the year of the target. */
function needOf(rates: Comparison, population: Comparison, { figure, space }: SpaceRow): TrendNeed | undefined {
  const { value, period } = figure.point;
  const trend = residentsTrend(population, figure.line.subject, period);
  if (!trend || !space || value === null) return undefined;
  const dated = Number(rates.targets[0]?.period.slice(0, 4));
  const year = dated > trend.to ? dated : trend.to + horizon;
  return trendNeed(trend, { now: value, wanted: value + space.points }, year);
}

function rowsOf(rates: Comparison, population: Comparison | undefined, benchmark: string): SpaceRow[] {
  const period = lastCommonPeriod(rates.lines) ?? '';
  const [target] = rates.targets;
  const line = lineOf(rates, benchmark);
  const reference = target ?? (line && figureAt(rates, line, period));
  return rates.lines
    .map((rate) => {
      const figure = figureAt(rates, rate, period);
      const residents = population && lineOf(population, rate.subject);
      const people = population && residents ? figureAt(population, residents, period) : undefined;
      return { figure, space: reference && spaceOf(figure, reference, people) };
    })
    .sort((a, b) => (b.space?.points ?? Number.NEGATIVE_INFINITY) - (a.space?.points ?? Number.NEGATIVE_INFINITY));
}

function benchmarkName({ targets, benchmarks }: Comparison, locale: 'zh' | 'en'): string {
  const [target] = targets;
  const [line] = benchmarks;
  return target ? `“${targetName(target, locale)}”` : line ? speech[locale].name(line) : '';
}

/** A target's own name, with its value. */
export function targetName(target: Target, locale: 'zh' | 'en'): string {
  const name = nameOf({ nameZh: target.nameZh ?? target.id, nameEn: target.nameEn ?? target.id }, locale);
  return `${name} ${target.value}${speech[locale].marks.space}${target.unit}`;
}
