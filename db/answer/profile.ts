import type { Catalogue } from '@/lib/figures/catalogue';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { formatPicked, parseSubject, type Subject } from '@/lib/figures/subject';
import { facingOf, parentsOf, peersOf } from '@/lib/places/places';
import type { Comparer } from './comparison';
import { everyPoint } from './line-points';

/**
 * Every indicator in every series for a place and its peers, in the order of the data set. Places that share their
 * peers share the answer.
 */
export const getProfile = (reader: Comparer, place: Place): Promise<Comparison[]> =>
  everySeries(reader, peersOf(reader.catalogue, place));

/** The same for a place, those that face it across the border, these together, and all that it lies in. */
export function getSurroundings(reader: Comparer, place: Place): Promise<Comparison[]> {
  const facing = facingOf(reader.catalogue, place);
  const together = facing.length > 1 ? parseSubject(formatPicked(facing.map(({ id }) => id))) : undefined;
  return everySeries(reader, [place, ...facing, ...parentsOf(reader.catalogue, place)], together);
}

async function everySeries(reader: Comparer, places: readonly Place[], together?: Subject): Promise<Comparison[]> {
  const { catalogue } = reader;
  const [indicator, ...others] = catalogue.indicators.keys();
  await everyPoint(reader);
  const answer = await reader.compare(
    selectionOf({
      indicator,
      others,
      subjects: [
        ...places.map(({ id }) => ({ kind: 'place' as const, id, without: [] })),
        ...(together ? [together] : []),
      ],
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
