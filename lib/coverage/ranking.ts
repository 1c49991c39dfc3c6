import type { Catalogue } from '@/lib/figures/catalogue';
import type { Indicator, Side } from '@/lib/figures/comparison';
import { yearSpans } from '@/lib/figures/year-spans';
import type { Hole, PairYears } from './holes';
import { type Uses, usesOf } from './uses';

/** The holes of one side of an indicator that restore all pairs, by spans of years; `cells` a year at most. */
export type WholeHole = Uses & {
  indicator: Indicator;
  side: Side;
  years: [from: number, to: number][];
  cells: number;
  pairs: number;
};
/** The hole of one side of an indicator that restores most, but not all. */
export type PartHole = Uses & Hole;
/** An indicator of a claim without a comparable pair since a year; `last`: the last year with any. */
export type OpenClaim = Uses & { indicator: Indicator; last: number };

/** Holes in the order of what filling them restores. */
export type Ranking = { whole: WholeHole[]; part: PartHole[]; open: OpenClaim[] };

const weight = ({ claims, panels }: Uses) => claims.length * 100 + panels.length;

function grouped(holes: readonly Hole[]): Hole[][] {
  const groups = new Map<string, Hole[]>();
  for (const hole of holes) {
    const key = `${hole.indicator.id} ${hole.side}`;
    groups.set(key, [...(groups.get(key) ?? []), hole]);
  }
  return [...groups.values()];
}

const isWhole = ({ restored, pairs }: Hole) => restored === pairs;

function wholeOf(catalogue: Catalogue, holes: readonly Hole[]): WholeHole[] {
  const whole = holes.filter(isWhole);
  const [first] = whole;
  if (!first) return [];
  const { indicator, side } = first;
  const years = yearSpans(whole.map(({ year }) => String(year)));
  const most = (key: 'cells' | 'pairs') => Math.max(...whole.map((hole) => hole[key]));
  return [{ indicator, side, years, cells: most('cells'), pairs: most('pairs'), ...usesOf(catalogue, indicator.id) }];
}

function partOf(catalogue: Catalogue, holes: readonly Hole[]): PartHole[] {
  if (holes.some(isWhole)) return [];
  const [first] = holes.toSorted((a, b) => b.restored - a.restored || b.year - a.year);
  return first ? [{ ...first, ...usesOf(catalogue, first.indicator.id) }] : [];
}

/** The indicators of claims whose pairs ended before the last year of any figure. */
function openOf(catalogue: Catalogue, comparable: PairYears, to: number): OpenClaim[] {
  const last = new Map<string, number>();
  for (const [key, count] of comparable) {
    const [id = '', year = ''] = key.split(' ');
    if (count > 0) last.set(id, Math.max(last.get(id) ?? 0, Number(year)));
  }
  return [...last].flatMap(([id, year]) => {
    const indicator = catalogue.indicators.get(id);
    const uses = usesOf(catalogue, id);
    return indicator && year < to && uses.claims.length > 0 ? [{ indicator, last: year, ...uses }] : [];
  });
}

/** Ranks holes within some years by the pairs that they restore, then by the claims and panels that rest on them. */
export function rankHoles(
  catalogue: Catalogue,
  { holes, comparable }: { holes: readonly Hole[]; comparable: PairYears },
  { from, to }: { from: number; to: number },
): Ranking {
  const groups = grouped(holes.filter(({ year }) => year >= from && year <= to));
  return {
    whole: groups.flatMap((own) => wholeOf(catalogue, own)).sort((a, b) => b.pairs - a.pairs || weight(b) - weight(a)),
    part: groups
      .flatMap((own) => partOf(catalogue, own))
      .sort((a, b) => b.restored - a.restored || weight(b) - weight(a) || a.cells - b.cells),
    open: openOf(catalogue, comparable, to).sort((a, b) => a.last - b.last || weight(b) - weight(a)),
  };
}
