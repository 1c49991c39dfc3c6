import { pointText } from '@/components/charts/parts/words';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Figure } from '@/lib/figures/comparability';
import type { BorderPair, Comparison, Line } from '@/lib/figures/comparison';
import { change, compareGaps, type Gap, gap, gapResult } from '@/lib/figures/gap';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { signedAmount } from '@/lib/language/amount';
import { formatSigned, noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { siteTexts } from '@/lib/texts/site';

/** One pair across the border at one moment; without a gap where the two may not be compared. */
export type FacingPair = { left: Figure; right: Figure; gap: Gap | undefined; refused: boolean };

/** Pairs that touch; without any, the one place or the groups that stand on each side. */
function pairsOf({ pairs, lines }: Comparison): BorderPair[] {
  if (pairs.length > 0) return pairs;
  const on = (side: Line['side'], kind: Line['kind']) => [
    ...new Set(lines.filter((line) => line.side === side && line.kind === kind).map(({ subject }) => subject)),
  ];
  for (const kind of ['group', 'place'] as const) {
    const [left, right] = [on('left', kind), on('right', kind)];
    if (left.length === 1 && right[0]) return right.map((subject) => ({ left: left[0] ?? '', right: subject }));
  }
  return [];
}

/** The facing pairs at the last period that most of them share, widest gap first; those without a gap last. */
export function facingPairs(comparison: Comparison): { period: string | undefined; pairs: FacingPair[] } {
  const lines = pairsOf(comparison).flatMap(({ left, right }) => {
    const [a, b] = [lineOf(comparison, left), lineOf(comparison, right)];
    return a && b ? [[a, b] as const] : [];
  });
  const period = lastCommonPeriod([...new Set(lines.flat())], comparison.selection.at);
  if (period === undefined) return { period, pairs: [] };
  const pairs = lines.map(([a, b]) => {
    const [left, right] = [figureAt(comparison, a, period), figureAt(comparison, b, period)];
    const { gap: apart, verdict } = gapResult(left, right);
    return { left, right, gap: apart, refused: verdict.level === 'no' };
  });
  return { period, pairs: inOrder(comparison, pairs) };
}

/** Several indicators, or places that face nobody, stand in one row per indicator. */
export function isProfile(comparison: Comparison): boolean {
  return comparison.others.length > 0 || facingPairs(comparison).pairs.length === 0;
}

function inOrder(comparison: Comparison, pairs: FacingPair[]): FacingPair[] {
  const { order } = comparison.selection;
  if (order !== 'value' && order !== 'change') return pairs.sort((a, b) => compareGaps(a.gap, b.gap));
  const keyOf = (pair: FacingPair) => (order === 'value' ? pair.left.point.value : gapChange(comparison, pair));
  const keyed = pairs.map((pair) => ({ pair, key: keyOf(pair) ?? Number.NEGATIVE_INFINITY }));
  return keyed.sort((a, b) => b.key - a.key || 0).map(({ pair }) => pair);
}

/** How much wider a gap has become, in its own unit, since the year chosen, else since the first year that both lines allow. */
export function gapChange(comparison: Comparison, { left, right, gap: now }: FacingPair): number | undefined {
  const { since } = comparison.selection;
  if (!now) return undefined;
  for (const { period } of left.line.points) {
    if (since && parsePeriod(period)?.year !== since) continue;
    const [a, b] = [figureAt(comparison, left.line, period), figureAt(comparison, right.line, period)];
    const then = gap(a, b);
    if (then?.unit === now.unit && change(a, left) && change(b, right)) return now.value - then.value;
  }
  return undefined;
}

export type PairTexts = { left: string; right: string; gap: string };

/** The figures of a pair in words: a dash where there is none, a word where the gap is refused. */
export function pairTexts({ left, right, gap: difference, refused }: FacingPair, locale: Locale): PairTexts {
  const text = ({ indicator, point }: Figure) =>
    point.value === null ? noFigure : pointText({ ...point, value: point.value }, indicator, locale);
  const missing = left.point.value === null || right.point.value === null;
  const refusal = refused && !missing ? siteTexts[locale].verdictWord.no : noFigure;
  return {
    left: text(left),
    right: text(right),
    gap: difference ? differenceIn(difference, locale) : refusal,
  };
}

/** Without its unit, which the head of the column names; in the unit of the figures it stands with it. */
function differenceIn(gap: Gap, locale: Locale): string {
  if (gap.unit === 'amount') return signedAmount(gap.value, gap.indicator, locale);
  return formatSigned(gap.value, gap.unit === 'points' ? 1 : 0, locale);
}
