import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { alike, latestFigure, movement, ranked } from '@/lib/figures/findings';
import { ratioOf } from '@/lib/figures/ratio';
import { chartDecimals } from '@/lib/language/format';
import type { FindingTexts } from '@/lib/texts/finding';
import type { Finding } from './told-finding';

/** Of so few each is told of; of more the sentence counts them and names the two ends. */
const few = 5;

/** Whether a figure is too weak to say that a place stands highest: estimated, or of low reliability. */
const isWeak = ({ point: { doubt } }: Figure) => doubt === 'E' || doubt === 'U';

/** Whether places of this kind have their latest figures at other moments, or none: then a title must say of when it speaks. */
function endElsewhere(comparison: Comparison, { line: { level }, point }: Figure): boolean {
  const subjects = new Set(comparison.lines.filter((line) => line.level === level).map(({ subject }) => subject));
  return [...subjects].some((subject) => latestFigure(comparison, subject)?.point.period !== point.period);
}

/**
 * Several places of a kind at one moment. It says who stands highest only where the difference to the next is more than
 * rounding and neither figure is an estimate or of low reliability, and of which year where the places' figures end in
 * different ones.
 */
export function ofRanking(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const all = ranked(comparison, lastCommonPeriod(comparison.lines, comparison.selection.at) ?? '');
  const figures = alike(all);
  const [high, next, low] = [figures[0], figures[1], figures.at(-1)];
  if (!high || !next || !low || figures.length < 3) return undefined;
  const decimals = chartDecimals(comparison.indicator);
  const distinct = movement(next.point.value ?? 0, high.point.value ?? 0, decimals) !== 'same';
  const rest = all.filter((figure) => !figures.includes(figure) && figure.line.kind === 'place');
  const dated = endElsewhere(comparison, high) || rest.length > 0;
  const title =
    distinct && !isWeak(high) && !isWeak(next)
      ? sentences.highestTitle(high, dated ? figures.length : undefined)
      : sentences.rangeTitle(high, figures.length);
  const among = figures.length < all.length || dated ? figures.length : undefined;
  return {
    title,
    sentence: sentences.extremes(low, high, among) + (rest.length > 0 ? sentences.apart(rest) : ''),
    told: [...(figures.length > few ? figures : [low, high]), ...rest].map(({ line }) => line.subject),
  };
}

/** Highest against lowest of places of a kind, where both are firm and the one is at least twice the other. */
export function ofSpread(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const ranking = ofRanking(comparison, sentences);
  const figures = alike(ranked(comparison, lastCommonPeriod(comparison.lines, comparison.selection.at) ?? ''));
  const [high, low] = [figures[0], figures.at(-1)];
  if (!ranking || !high || !low || isWeak(high) || isWeak(low)) return undefined;
  const times = ratioOf(low, high);
  return times !== undefined && times >= 2 ? { ...ranking, title: sentences.spreadTitle(high, low, times) } : undefined;
}
