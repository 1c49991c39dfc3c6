import type { PageContext } from '@/app/request';
import { subjectsOf, viewOf } from '@/app/view';
import { Panel } from '@/components/panel';
import { figureAt, lastCommonPeriod } from '@/lib/gap';
import { sides } from '@/lib/group-lines';
import type { Selection } from '@/lib/selection';
import { clusterSentences } from '@/lib/sentences/cluster';

/** The three proposed city clusters. */
export const cityClusters = ['cluster-interactive', 'cluster-satellite', 'cluster-eastern'] as const;

/** What the page of clusters shows first. */
export const clusterUrbanization = {
  indicator: 'urbanization_rate',
  series: ['census'],
  subjects: subjectsOf(...cityClusters, ...sides),
} satisfies Partial<Selection>;

export const clusterOutput = {
  indicator: 'gdp',
  series: ['yearbook'],
  chart: 'multiples',
  subjects: subjectsOf(...cityClusters, ...sides),
} satisfies Partial<Selection>;

/** The three clusters and both sides from census to census. */
export async function ClustersCourse({ context }: { context: PageContext }) {
  const { locale, messages } = context;
  const words = clusterSentences[locale];
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
