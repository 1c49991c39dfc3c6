import type { Figure } from '@/lib/comparability';
import { comparable } from '@/lib/comparability';
import type { BorderPair, Comparison, Line } from '@/lib/comparison';
import { formatSigned, noFigure } from '@/lib/format';
import { figureAt, type Gap, gap, lastCommonPeriod, lineOf } from '@/lib/gap';
import type { Locale } from '@/lib/locale';
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
  const key = (pair: FacingPair) =>
    (comparison.selection.order === 'value' ? pair.sichuan.point.value : pair.gap?.value) ?? Number.NEGATIVE_INFINITY;
  return { period, pairs: pairs.sort((a, b) => key(b) - key(a) || 0) };
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
