import { subjectsOf } from '@/components/charts/draw/view';
import { ClusterMapBase } from '@/components/charts/map/cluster-map';
import { change } from '@/lib/figures/gap';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { latestFigure } from '@/lib/find/findings';
import type { PageContext } from '@/server/page/page-context';
import { ClusterCard } from './cluster-card';

const clusters = ['cluster-interactive', 'cluster-satellite', 'cluster-eastern'] as const;

/** The three proposed city clusters: members, residents, urbanization and output, all by their parts. */
export async function ClusterCards({ context }: { context: PageContext }) {
  const { reader } = context;
  const ask = (chosen: Partial<Selection>) =>
    reader.compare(selectionOf({ subjects: subjectsOf(...clusters), ...chosen }));
  const [residents, urban, output] = await Promise.all([
    ask({ indicator: 'population_resident', series: ['census'] }),
    ask({ indicator: 'urbanization_rate', series: ['census'] }),
    ask({ indicator: 'gdp', series: ['yearbook'], years: { to: 2021 } }),
  ]);
  if (!residents || !urban || !output) return null;
  const { coarse } = reader.catalogue.geography;
  const cards = clusters.map((id) => {
    const group = reader.catalogue.groups.get(id);
    if (!group) return null;
    const rate = latestFigure(urban, id);
    const earlier = rate?.line.points.find(({ period, value }) => period.startsWith('2010') && value !== null);
    const gap = rate && earlier && change({ ...rate, point: earlier }, rate);
    return (
      <ClusterCard
        key={id}
        map={coarse}
        context={context}
        group={group}
        members={reader.catalogue.members.get(id) ?? []}
        residents={latestFigure(residents, id)}
        urban={rate}
        change={gap && earlier && { gap, since: earlier.period }}
        output={latestFigure(output, id)}
      />
    );
  });
  return (
    <>
      <ClusterMapBase map={coarse} />
      {cards}
    </>
  );
}
