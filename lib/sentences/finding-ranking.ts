import { sideNames } from '@/lib/area/side-names';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { doubtNameOf } from '@/lib/figures/doubt';
import { alike, ranked } from '@/lib/figures/findings';
import { gap } from '@/lib/figures/gap';
import { ratioOf } from '@/lib/figures/ratio';
import { printsAlike } from '@/lib/figures/rounding';
import { sharedPlaces } from '@/lib/figures/shared-places';
import { type ToldSet, toldSetOf } from '@/lib/figures/told-set';
import { isPrintedAlike, levelWith, printedAs } from '@/lib/figures/uncertainty';
import { chartDecimals } from '@/lib/language/format';
import type { FindingTexts } from '@/lib/texts/finding';
import { rankingTexts } from '@/lib/texts/ranking';
import { isFirmMultiple } from './firm-multiple';
import type { Finding } from './told-finding';

/** Of so few each is told of; of more the sentence counts them and names the two ends. */
const few = 5;

/** Whether a figure is too weak to say that a place stands highest: estimated, or of low reliability. */
const isWeak = ({ point }: Figure) => ['E', 'U'].includes(doubtNameOf(point) ?? '');

/** What several figures of a kind at one moment are, highest first, and in what set they stand. */
type Ranking = { all: Figure[]; figures: Figure[]; set: ToldSet; rest: Figure[] };

function rankingOf(comparison: Comparison): Ranking | undefined {
  const all = ranked(comparison, lastCommonPeriod(comparison.lines, comparison.selection.at) ?? '');
  const figures = alike(all);
  const [high] = figures;
  if (!high || figures.length < 3) return undefined;
  const set = toldSetOf(comparison, figures);
  const rest = all.filter((figure) => !figures.includes(figure) && figure.line.kind === 'place');
  return { all, figures, set, rest };
}

/** Those that cannot be told from the highest and from the lowest. */
function endsOf({ figures }: Ranking): { tops: Figure[]; ends: Figure[] } {
  const [high, low] = [figures[0], figures.at(-1)];
  return { tops: high ? levelWith(figures, high) : [], ends: low ? levelWith(figures, low) : [] };
}

/** Why these are not told as highest and lowest: groups that overlap, too few of all, totals of which some are missing, or figures that are not clearly different. */
function obstacleOf(ranking: Ranking): 'overlap' | 'few' | 'total' | 'level' | undefined {
  const { figures, set } = ranking;
  const groups = figures.filter(({ line }) => line.kind === 'group');
  const overlap = groups.some((one, at) =>
    groups.slice(at + 1).some((other) => sharedPlaces(one.line, other.line).shared > 0),
  );
  if (overlap) return 'overlap';
  if (set.with < few && set.with < set.of / 2) return 'few';
  if (isTotal(figures) && set.with < set.of) return 'total';
  const { tops, ends } = endsOf(ranking);
  return tops.some((one) => ends.includes(one)) ? 'level' : undefined;
}

const isTotal = ([first]: readonly Figure[]) => first?.indicator.aggregation === 'sum';

/** Of a total of which all of the set have one the share that the first has; undefined of anything else. */
function shareOf(figures: readonly Figure[]): number | undefined {
  if (!isTotal(figures) || figures.some(({ point }) => point.over || (point.value ?? -1) < 0)) return undefined;
  const sum = figures.reduce((total, { point }) => total + (point.value ?? 0), 0);
  return sum > 0 ? (100 * (figures[0]?.point.value ?? 0)) / sum : undefined;
}

/**
 * Several places of a kind at one moment. Its title says who stands highest only where the next is clearly lower and
 * neither figure is an estimate or of low reliability, and of which places and which year; who is not clearly different
 * from the highest or the lowest is told with it. Totals are told with their share where all have one, and else not
 * ranked, as groups that overlap never are, and figures of which even the ends are not clearly different.
 */
export function ofRanking(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const ranking = rankingOf(comparison);
  const [high, low] = [ranking?.figures[0], ranking?.figures.at(-1)];
  if (!ranking || !high || !low) return undefined;
  const { figures, rest, set } = ranking;
  const words = rankingTexts[sentences.locale];
  const { tops, ends } = endsOf(ranking);
  const apart = rest.length > 0 ? words.apart(rest) : '';
  const whole = words.setText(set, sideNames(comparison.sides, sentences.locale));
  const told = [...(figures.length > few ? figures : [...tops, ...ends]), ...rest].map(({ line }) => line.subject);
  const range = { title: words.rangeTitle(high, whole), told };
  const obstacle = obstacleOf(ranking);
  if (isPrintedAlike(figures)) return { ...range, sentence: words.even(figures, whole) + apart };
  const [least, most] = [printedAs(figures, low), printedAs(figures, high)];
  if (obstacle) return { ...range, sentence: words.reach(least, most, whole) + words.unranked[obstacle] + apart };
  const share = tops.length === 1 ? shareOf(figures) : undefined;
  const title = isDistinct(figures) ? words.highestTitle(high, whole, share) : range.title;
  return { title, sentence: words.extremes(ends, tops, whole, share) + apart, told };
}

/** Whether the first stands clearly above all others, by what a title shows, and it and the second are firm. */
function isDistinct(figures: readonly Figure[]): boolean {
  const [high, next] = figures;
  if (!high || !next || isWeak(high) || isWeak(next) || next.point.over) return false;
  if (levelWith(figures, high).length > 1) return false;
  return !printsAlike(next.point.value ?? 0, high.point.value ?? 0, chartDecimals(high.indicator));
}

/** Highest against lowest of places of a kind, where both and their multiple are firm and clearly so, no total, and the one is at least twice the other. */
export function ofSpread(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const [finding, ranking] = [ofRanking(comparison, sentences), rankingOf(comparison)];
  const [high, low] = [ranking?.figures[0], ranking?.figures.at(-1)];
  if (!finding || !ranking || !high || !low || isWeak(high) || isWeak(low)) return undefined;
  const { tops, ends } = endsOf(ranking);
  if (isTotal(ranking.figures) || obstacleOf(ranking) || tops.length + ends.length > 2) return undefined;
  const apart = gap(low, high);
  const times = apart && isFirmMultiple(comparison, { a: low, b: high, gap: apart }) ? ratioOf(low, high) : undefined;
  const { spreadTitle } = rankingTexts[sentences.locale];
  return times !== undefined && times >= 2 ? { ...finding, title: spreadTitle(high, low, times) } : undefined;
}
