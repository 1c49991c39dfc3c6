import type { Catalogue } from '@/lib/figures/catalogue';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { peersOf } from '@/lib/places/places';
import type { Comparer } from './comparison';
import { everyPoint } from './line-points';

/**
 * Every indicator in every series for a place and its peers, in the order of the data set. Places that share their
 * peers share the answer.
 */
export async function getProfile(reader: Comparer, place: Place): Promise<Comparison[]> {
  const { catalogue } = reader;
  const [indicator, ...others] = catalogue.indicators.keys();
  const peers = peersOf(catalogue, place);
  await everyPoint(reader);
  const answer = await reader.compare(
    selectionOf({
      indicator,
      others,
      subjects: peers.map(({ id }) => ({ kind: 'place', id, without: [] })),
      series: seriesNames(catalogue),
    }),
  );
  return answer ? [answer, ...answer.others] : [];
}

/** Names of all series, so that an answer has each of them. */
function seriesNames({ series }: Catalogue): string[] {
  const all = [...series.values()].flat().sort((a, b) => a.rank - b.rank);
  return [...new Set(all.map(({ name }) => name))];
}
