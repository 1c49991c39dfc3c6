import { subjectsOf, viewOf } from '@/components/charts/draw/view';
import { Panel } from '@/components/frame/panel';
import { sideGroups } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import type { Catalogue } from '@/lib/figures/catalogue';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { GroupViews } from '@/lib/figures/group-lines';
import { figureAt } from '@/lib/figures/lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { isClearlyDifferent } from '@/lib/figures/uncertainty';
import { clustersOf } from '@/lib/groups/clusters';
import { parsePeriod } from '@/lib/language/period';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import type { PageContext } from '@/server/page/page-context';
import { orderOf } from './group-answer';

type Clusters = Pick<Catalogue, 'area' | 'groups'>;

const subjectsIn = (catalogue: Clusters) =>
  subjectsOf(...clustersOf(catalogue).map(({ id }) => id), ...sideGroups(catalogue.area));

/** What the page of clusters shows first: their urban share beside both sides. */
export function clusterMain(catalogue: Clusters, { urban_share }: GroupViews): Partial<Selection> {
  return { ...urban_share, subjects: subjectsIn(catalogue) };
}

/** Further figures of the clusters and both sides over time, each by its parts; none without clusters. */
export function clusterCourses(catalogue: Clusters, views: GroupViews): { id: string; chosen: Partial<Selection> }[] {
  const { residents, output, output_per_resident, export_share } = views;
  const courses = { residents, output, 'per-resident': output_per_resident, openness: export_share };
  if (clustersOf(catalogue).length === 0) return [];
  const multiples = { chart: 'multiples', subjects: subjectsIn(catalogue) } as const;
  return Object.entries(courses).flatMap(([id, view]) => (view ? [{ id, chosen: { ...multiples, ...view } }] : []));
}

/** The clusters and both sides from census to census; nothing without clusters or their urban share. */
export async function ClustersCourse({ context, views }: { context: PageContext; views: GroupViews }) {
  const { locale, messages, reader } = context;
  const words = clusterSentenceTexts[locale];
  if (clustersOf(reader.catalogue).length === 0 || !views.urban_share) return null;
  const view = await viewOf(context, 'course', clusterMain(reader.catalogue, views), 'full');
  const { comparison } = view;
  const period = lastCommonPeriod(comparison.lines);
  const figures = (period === undefined ? [] : comparison.lines.map((line) => figureAt(comparison, line, period)))
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const sides = sideGroups(comparison.sides);
  const clusters = figures.filter(({ line }) => !sides.includes(line.subject));
  const [high, low] = [clusters[0], clusters.at(-1)];
  return (
    <Panel
      {...{ locale, messages, ...view }}
      id="course"
      title={
        high && low
          ? words.threeTitle(high, low, {
              even: !isClearlyDifferent(high, low),
              order: await orderOf(context, comparison, [low, high]),
            })
          : messages.pages.clusters
      }
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
  const { catalogue } = reader;
  const indicator = catalogue.area.roles.exports;
  const members = subjectsOf(...clustersOf(catalogue).map(({ id }) => `${id}*`));
  if (indicator === undefined || members.length === 0) return undefined;
  const series = (catalogue.series.get(indicator) ?? []).map(({ name }) => name);
  const answer = await reader.compare(selectionOf({ indicator, series, subjects: members }));
  const spanOf = (side: string): [number, number] | undefined => {
    const points = (answer?.lines ?? []).filter((line) => line.side === side).flatMap((line) => line.points);
    const years = points.filter(({ value }) => value !== null).map(({ period }) => parsePeriod(period));
    const full = years.flatMap((period) => (period?.kind === 'year' ? [period.year] : []));
    return full.length > 0 ? [Math.min(...full), Math.max(...full)] : undefined;
  };
  const [left, right] = [spanOf('left'), spanOf('right')];
  return left && right && { left, right };
}
