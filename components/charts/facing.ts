import type { Figure } from '@/lib/comparability';
import { comparable } from '@/lib/comparability';
import type { BorderPair, Comparison, Line } from '@/lib/comparison';
import { formatSigned, noFigure } from '@/lib/format';
import { change, figureAt, type Gap, gap, lastCommonPeriod, lineOf } from '@/lib/gap';
import type { Locale } from '@/lib/locale';
import { parsePeriod } from '@/lib/period';
import { figureText } from './words';

/** One pair across the border at one moment; without a gap where the two may not be compared. */
export type FacingPair = { sichuan: Figure; chongqing: Figure; gap: Gap | undefined; refused: boolean };

/** Pairs that touch; without any, the one place or the groups that stand on each side. */
function pairsOf({ pairs, lines }: Comparison): BorderPair[] {
  if (pairs.length > 0) return pairs;
  const on = (side: Line['side'], kind: Line['kind']) => [
    ...new Set(lines.filter((line) => line.side === side && line.kind === kind).map(({ subject }) => subject)),
  ];
  for (const kind of ['group', 'place'] as const) {
    const [sichuan, chongqing] = [on('sichuan', kind), on('chongqing', kind)];
    if (sichuan.length === 1 && chongqing[0])
      return chongqing.map((subject) => ({ sichuan: sichuan[0] ?? '', chongqing: subject }));
  }
  return [];
}

/** The facing pairs at the last period that most of them share, widest gap first; those without a gap last. */
export function facingPairs(comparison: Comparison): { period: string | undefined; pairs: FacingPair[] } {
  const lines = pairsOf(comparison).flatMap(({ sichuan, chongqing }) => {
    const [a, b] = [lineOf(comparison, sichuan), lineOf(comparison, chongqing)];
    return a && b ? [[a, b] as const] : [];
  });
  const period = lastCommonPeriod([...new Set(lines.flat())], comparison.selection.at);
  if (period === undefined) return { period, pairs: [] };
  const pairs = lines.map(([a, b]) => {
    const [sichuan, chongqing] = [figureAt(comparison, a, period), figureAt(comparison, b, period)];
    const refused = comparable(sichuan, chongqing).level === 'no';
    return { sichuan, chongqing, gap: gap(sichuan, chongqing), refused };
  });
  const key = (pair: FacingPair) => orderKey(comparison, pair) ?? Number.NEGATIVE_INFINITY;
  const keyed = pairs.map((pair) => ({ pair, key: key(pair) }));
  return { period, pairs: keyed.sort((a, b) => b.key - a.key || 0).map(({ pair }) => pair) };
}

function orderKey(comparison: Comparison, pair: FacingPair): number | undefined {
  const { order } = comparison.selection;
  if (order === 'value') return pair.sichuan.point.value ?? undefined;
  return order === 'change' ? gapChange(comparison, pair) : pair.gap?.value;
}

/** How much wider a gap has become since the year chosen, else since the first year that both lines allow. */
export function gapChange(comparison: Comparison, { sichuan, chongqing, gap: now }: FacingPair): number | undefined {
  const { since } = comparison.selection;
  if (!now) return undefined;
  for (const { period } of sichuan.line.points) {
    if (since && parsePeriod(period)?.year !== since) continue;
    const [a, b] = [figureAt(comparison, sichuan.line, period), figureAt(comparison, chongqing.line, period)];
    const then = gap(a, b);
    if (then && change(a, sichuan) && change(b, chongqing)) return now.value - then.value;
  }
  return undefined;
}

export type PairTexts = { sichuan: string; chongqing: string; gap: string };

/** The figures of a pair in words: a dash where there is none, a cross where the gap is refused. */
export function pairTexts({ sichuan, chongqing, gap: difference, refused }: FacingPair, locale: Locale): PairTexts {
  const text = ({ indicator, point }: Figure) =>
    point.value === null ? noFigure : figureText(point.value, indicator, locale);
  const missing = sichuan.point.value === null || chongqing.point.value === null;
  const refusal = refused && !missing ? '✖' : noFigure;
  return {
    sichuan: text(sichuan),
    chongqing: text(chongqing),
    gap: difference ? formatSigned(difference.value, difference.unit === 'points' ? 1 : 0, locale) : refusal,
  };
}
