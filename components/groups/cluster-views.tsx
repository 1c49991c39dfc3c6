import { subjectsOf, viewOf } from '@/components/charts/draw/view';
import { Panel } from '@/components/frame/panel';
import { sideNames } from '@/lib/area/side-names';
import { figureAt, lastCommonPeriod } from '@/lib/figures/gap';
import { sides } from '@/lib/figures/group-lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { parsePeriod } from '@/lib/language/period';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import type { PageContext } from '@/server/page/page-context';

/** The three proposed city clusters. */
export const cityClusters = ['cluster-interactive', 'cluster-satellite', 'cluster-eastern'] as const;

/** What the page of clusters shows first. */
export const clusterUrbanization = {
  indicator: 'urbanization_rate',
  series: ['census'],
  subjects: subjectsOf(...cityClusters, ...sides),
} satisfies Partial<Selection>;

const subjects = subjectsOf(...cityClusters, ...sides);
const multiples = { chart: 'multiples', subjects } satisfies Partial<Selection>;

/** Further figures of the clusters and both sides over time, each by its parts. */
export const clusterCourses = [
  { id: 'residents', chosen: { ...multiples, indicator: 'population_resident', series: ['census'] } },
  { id: 'output', chosen: { ...multiples, indicator: 'gdp', series: ['yearbook'] } },
  { id: 'per-resident', chosen: { ...multiples, indicator: 'gdp_per_capita', series: ['residents-2010'] } },
  { id: 'openness', chosen: { ...multiples, indicator: 'export_openness', series: ['converted'] } },
] satisfies { id: string; chosen: Partial<Selection> }[];

/** The three clusters and both sides from census to census. */
export async function ClustersCourse({ context }: { context: PageContext }) {
  const { locale, messages } = context;
  const words = clusterSentenceTexts[locale];
  const view = await viewOf(context, 'course', clusterUrbanization, 'full');
  const { comparison } = view;
  const period = lastCommonPeriod(comparison.lines);
  const figures = (period === undefined ? [] : comparison.lines.map((line) => figureAt(comparison, line, period)))
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const clusters = figures.filter(({ line }) => !sides.some((side) => side === line.subject));
  const [high, low] = [clusters[0], clusters.at(-1)];
  return (
    <Panel
      {...{ locale, messages, ...view }}
      id="course"
      title={high && low ? words.threeTitle(high, low) : messages.pages.clusters}
      sentence={period === undefined ? messages.panel.nothing : words.threeSentence(figures, period)}
    />
  );
}

/** Why export openness of a cluster ends early or is missing. */
export async function ExportNote({ context }: { context: PageContext }) {
  const years = await exportYears(context);
  if (!years) return null;
  const { locale, reader } = context;
  const { exportNote } = clusterSentenceTexts[locale];
  return (
    <p className="quiet mt-2 max-w-prose">
      {exportNote(years.left, years.right, sideNames(reader.catalogue.area, locale))}
    </p>
  );
}

/** First and last full year with exports of the clusters' members on each side. */
async function exportYears({ reader }: PageContext) {
  const members = subjectsOf(...cityClusters.map((id) => `${id}*`));
  const series = ['published', 'converted'];
  const answer = await reader.compare(selectionOf({ indicator: 'exports', series, subjects: members }));
  const spanOf = (side: string): [number, number] | undefined => {
    const points = (answer?.lines ?? []).filter((line) => line.side === side).flatMap((line) => line.points);
    const years = points.filter(({ value }) => value !== null).map(({ period }) => parsePeriod(period));
    const full = years.flatMap((period) => (period?.kind === 'year' ? [period.year] : []));
    return full.length > 0 ? [Math.min(...full), Math.max(...full)] : undefined;
  };
  const [left, right] = [spanOf('left'), spanOf('right')];
  return left && right && { left, right };
}
