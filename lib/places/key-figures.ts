import type { Area } from '@/lib/area/area';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Line, Place } from '@/lib/figures/comparison';
import type { Position } from '@/lib/figures/rank';
import { parsePeriod, yearOf } from '@/lib/language/period';
import { isOfSide, neighboursInRank, type Share, shareOfPeers, shareOfWhole } from './peer-place';
import { type Change, figureBefore, type IndicatorRow, weighs } from './place-rows';

/** A figure by which a place is known: the newest, what stands beside it, how it changed on one base, and its rank or share. */
export type KeyFigure = {
  row: IndicatorRow;
  /** The census beside a newer figure, else the figure before it on the same base. */
  beside: Figure | undefined;
  /** The change of what is told on one base, and whether it is that of the figure beside. */
  change: (Change & { ofBeside: boolean }) | undefined;
  /** The rank of a rate; a total has a share instead. */
  position: Position | undefined;
  neighbours: { above: Line | undefined; below: Line | undefined };
  share: Share | undefined;
};

/** So many are shown, and none that is so many years older than the newest. */
const [most, oldest] = [6, 5];

const lastYear = ({ lead }: IndicatorRow) => yearOf(lead.figure.point.period);
const ownValue = ({ lead }: IndicatorRow) => lead.figure.point.value ?? 0;

/**
 * Returns the indicators by which a place is known, at most six: what the area leads with, then the parts of its output,
 * largest first, then rates that are better high and are ranked, then whatever else there is; none that is long out of date.
 */
export function keyRows(rows: readonly IndicatorRow[], { lead, roles }: Pick<Area, 'lead' | 'roles'>): IndicatorRow[] {
  const since = Math.max(...rows.map(lastYear)) - oldest;
  const recent = rows.filter((row) => lastYear(row) >= since && row.lead.figure.point.doubt !== 'U');
  const known = recent.length > 0 ? recent : rows;
  const led = [lead.indicator, ...lead.others].flatMap((id) => known.filter(({ indicator }) => indicator.id === id));
  const rates = known.filter(
    ({ indicator, ranked }) => indicator.aggregation !== 'sum' && indicator.polarity === 'up' && ranked,
  );
  const parts = known.filter(({ indicator }) => roles.output !== undefined && indicator.partOf === roles.output);
  const ordered = [...led, ...parts.sort((a, b) => ownValue(b) - ownValue(a)), ...rates, ...known];
  return [...new Set(ordered)].slice(0, most);
}

/** The census that stands beside a newer figure. */
function censusBeside({ series, lead }: IndicatorRow) {
  if (parsePeriod(lead.figure.point.period)?.kind === 'day') return undefined;
  return series.find((one) => one !== lead && weighs(one) && parsePeriod(one.figure.point.period)?.kind === 'day');
}

type Around = { place: Place; around: readonly Comparison[]; wholes: readonly string[] };

/** The key figure of an indicator of a place; `around` has the lines of what it lies in, whose ids are `wholes`, nearest first. */
export function keyFigure(row: IndicatorRow, { place, around, wholes }: Around): KeyFigure {
  const census = censusBeside(row);
  const own = census ?? row.lead;
  const change = (census && (census.spanned ?? census.change)) ?? row.lead.change;
  const isTotal = row.indicator.aggregation === 'sum';
  const position = isTotal ? undefined : row.ranked?.position;
  return {
    row,
    beside: census?.figure ?? figureBefore(row),
    change: change && { ...change, ofBeside: census !== undefined && change !== row.lead.change && own === census },
    position,
    neighbours: position ? neighboursInRank(row.comparison, position) : { above: undefined, below: undefined },
    share: isTotal ? shareIn(row, { place, around, wholes }) : undefined,
  };
}

/** The share in the side of a place at the border, of any other in what it lies in. */
function shareIn(row: IndicatorRow, { place, around, wholes }: Around): Share | undefined {
  if (isOfSide(place)) return shareOfPeers(row);
  if (place.kind !== 'county' && place.kind !== 'prefecture') return undefined;
  const comparison = around.find(({ indicator }) => indicator.id === row.indicator.id);
  for (const whole of wholes) {
    const share = shareOfWhole(row, comparison, whole);
    if (share) return share;
  }
  return undefined;
}
