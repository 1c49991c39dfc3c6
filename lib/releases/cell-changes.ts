import type { Figure } from '@/lib/figures/comparability';
import type { Indicator, Observation, Place, Series } from '@/lib/figures/comparison';
import { publishedFigure } from '@/lib/figures/published-figure';
import { comparePeriods } from '@/lib/language/period';

/** What a release holds in a cell. */
export type HeldCell = Pick<Observation, 'period' | 'value' | 'bound' | 'status' | 'working'> & { source: string };

/** A cell that a release changed: as it was and as it is, null where there was or is none; `held`: of a new one, the newest figure before it. */
export type CellChange = {
  place: Place;
  indicator: Indicator;
  series: Series;
  period: string;
  rank: number;
  before: HeldCell | null;
  after: HeldCell | null;
  held: HeldCell | null;
};

/** What became of a cell: newer than all held, of an earlier time, the first of its series there, another value, other details, or withdrawn. */
export type ChangeKind = 'newer' | 'earlier' | 'first' | 'changed' | 'details' | 'withdrawn';

export function kindOf({ before, after, held }: CellChange): ChangeKind {
  if (!after) return 'withdrawn';
  if (before) return before.value === after.value && before.bound === after.bound ? 'details' : 'changed';
  if (!held) return 'first';
  return comparePeriods(after.period, held.period) > 0 ? 'newer' : 'earlier';
}

/** A change as a row: the figure before, of the same time or the newest held, and the figure now. */
export type ChangeRow = { kind: ChangeKind; place: Place; before: Figure | undefined; after: Figure | undefined };

/** What a release changed in one series: rows that are shown each, and how many cells are only counted. */
export type SeriesChanges = {
  indicator: Indicator;
  series: Series;
  cells: number;
  rows: ChangeRow[];
  /** Cells of earlier times, and of other figures published of a time that has one. */
  others: number;
};

/** Withdrawn and changed figures are told before new ones. */
const order: readonly ChangeKind[] = ['withdrawn', 'changed', 'newer', 'first', 'details'];

function rowOf(change: CellChange): ChangeRow {
  const { place, before, after, held } = change;
  const figure = (cell: HeldCell | null) => (cell ? publishedFigure({ ...change, ...cell }) : undefined);
  return { kind: kindOf(change), place, before: figure(before ?? held), after: figure(after) };
}

/** Of each place the newest of its new figures; those of earlier times are counted. */
function shownOf(changes: readonly CellChange[]): CellChange[] {
  const shown = changes.filter((one) => one.rank === 1 && kindOf(one) !== 'earlier');
  const isNew = (one: CellChange) => one.before === null && one.after !== null;
  return shown.filter(
    (one) =>
      !isNew(one) ||
      shown.every(
        (other) => other.place !== one.place || !isNew(other) || comparePeriods(other.period, one.period) <= 0,
      ),
  );
}

/** Groups what a release changed by series, those with the gravest changes first. */
export function seriesChanges(changes: readonly CellChange[]): SeriesChanges[] {
  const groups = new Map<string, CellChange[]>();
  for (const one of changes) {
    const group = groups.get(one.series.id);
    if (group) group.push(one);
    else groups.set(one.series.id, [one]);
  }
  const all = [...groups.values()].flatMap((group): SeriesChanges[] => {
    const [first] = group;
    if (!first) return [];
    const shown = shownOf(group);
    const rows = shown.map(rowOf).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    const { indicator, series } = first;
    return [{ indicator, series, cells: group.length, rows, others: group.length - shown.length }];
  });
  const rankOf = ({ rows }: SeriesChanges) => Math.min(...rows.map(({ kind }) => order.indexOf(kind)), order.length);
  return all.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || a.indicator.position - b.indicator.position || a.series.position - b.series.position,
  );
}
