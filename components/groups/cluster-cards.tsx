import { subjectsOf } from '@/components/charts/draw/view';
import { ClusterMapBase } from '@/components/charts/map/cluster-map';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison } from '@/lib/figures/comparison';
import { latestFigure } from '@/lib/figures/findings';
import { change } from '@/lib/figures/gap';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { clustersOf } from '@/lib/groups/clusters';
import { comparePeriods } from '@/lib/language/period';
import type { PageContext } from '@/server/page/page-context';
import { type CardFigure, ClusterCard } from './cluster-card';
import { getGroupViews, membersOf } from './group-answer';

/** The city clusters: members, urbanization, residents and output, all by their parts, as far as there are figures. */
export async function ClusterCards({ context }: { context: PageContext }) {
  const { reader } = context;
  const { catalogue } = reader;
  const clusters = clustersOf(catalogue);
  const answers = await getCardAnswers(
    context,
    clusters.map(({ id }) => id),
  );
  if (clusters.length === 0) return null;
  const { coarse } = catalogue.geography;
  return (
    <>
      <ClusterMapBase map={coarse} />
      {clusters.map((group) => (
        <ClusterCard
          key={group.id}
          {...{ group }}
          locale={context.locale}
          map={coarse}
          members={membersOf(context, group.id)}
          figures={figuresOf(answers, group.id, context)}
        />
      ))}
    </>
  );
}

type CardAnswers = Record<'residents' | 'urban' | 'output', Comparison | undefined>;

async function getCardAnswers(context: PageContext, clusters: string[]): Promise<CardAnswers> {
  const { residents, urban_share, output } = await getGroupViews(context);
  const ask = async (view: Partial<Selection> | undefined) =>
    view && (await context.reader.compare(selectionOf({ ...view, subjects: subjectsOf(...clusters) })));
  const answers = await Promise.all([residents, urban_share, output].map(ask));
  return { residents: answers[0], urban: answers[1], output: answers[2] };
}

function figuresOf({ residents, urban, output }: CardAnswers, id: string, { messages }: PageContext): CardFigure[] {
  const words = messages.group;
  const rate = urban && latestFigure(urban, id);
  const earlier = rate?.line.points.findLast(
    ({ period, value }) => value !== null && comparePeriods(period, rate.point.period) < 0,
  );
  const gap = rate && earlier && change({ ...rate, point: earlier }, rate);
  // Output of one year, for the clusters stand side by side.
  const [line, moment] = [output && lineOf(output, id), output && lastCommonPeriod(output.lines)];
  return [
    ...(urban
      ? [{ label: words.urban, figure: rate, ...(gap && earlier && { change: { gap, since: earlier.period } }) }]
      : []),
    ...(residents ? [{ label: words.residents, figure: latestFigure(residents, id) }] : []),
    ...(output ? [{ label: words.output, figure: line && moment ? figureAt(output, line, moment) : undefined }] : []),
  ];
}
