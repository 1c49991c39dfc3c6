import type { Comparison, Place } from '@/lib/comparison';
import { selectionOf } from '@/lib/selection';
import type { Catalogue, GroupMember } from './catalogue';
import { everyPoint } from './line-points';
import type { Reader } from './reader';

/**
 * The places that a place is seen among: of its kind on its side of the border, and for one that touches the border
 * only those that do.
 */
export function peersOf({ places }: Catalogue, place: Place): Place[] {
  const touching = place.kind === 'county' && place.border;
  return [...places.values()].filter(
    ({ kind, side, border }) => kind === place.kind && side === place.side && (!touching || border),
  );
}

/**
 * Every indicator in every series for a place and its peers, in the order of the data set. Places that share their
 * peers share the answer.
 */
export async function getProfile(reader: Reader, place: Place): Promise<Comparison[]> {
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
  return [...new Set(all.map((one) => one.id.slice(one.indicator.length + 1)))];
}

/** The places that a place lies in, the nearest first. */
export function parentsOf(catalogue: Catalogue, place: Place): Place[] {
  const parent = catalogue.places.get(place.parent ?? '');
  return parent ? [parent, ...parentsOf(catalogue, parent)] : [];
}

/** The places that lie in a place, ports included. */
export function childrenOf({ places }: Catalogue, { id }: Place): Place[] {
  return [...places.values()].filter(({ parent }) => parent === id);
}

/** The places across the border that a place touches, by itself or with one of its counties. */
export function facingOf(catalogue: Catalogue, place: Place): Place[] {
  const own = place.kind === 'prefecture' ? childrenOf(catalogue, place).map(({ id }) => id) : [place.id];
  const ids = catalogue.pairs.flatMap(({ sichuan, chongqing }) => [
    ...(own.includes(sichuan) ? [chongqing] : []),
    ...(own.includes(chongqing) ? [sichuan] : []),
  ]);
  return [...new Set(ids)].sort().flatMap((id) => catalogue.places.get(id) ?? []);
}

/** That a place belongs to a group: by itself, or through the district or prefecture it lies in. */
export type Belonging = GroupMember & { through: Place | undefined };

export function belongingsOf(catalogue: Catalogue, place: Place): Belonging[] {
  const holders = [
    place,
    ...parentsOf(catalogue, place).filter(({ kind }) => kind === 'prefecture' || kind === 'county'),
  ];
  return [...catalogue.groups.keys()].flatMap((group) => {
    const members = catalogue.members.get(group) ?? [];
    for (const holder of holders) {
      const member = members.find((one) => one.place === holder.id);
      if (member) return [{ ...member, through: holder === place ? undefined : holder }];
    }
    return [];
  });
}
