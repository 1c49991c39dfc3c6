import { sideNames } from '@/lib/area/side-names';
import { comparable, comparableWith, type Figure, type Verdict } from '@/lib/figures/comparability';
import { farthest, type Lead, type LinePair, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { alike } from '@/lib/figures/findings';
import { type Gap, gap } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import { figureText } from '@/lib/figures/marks';
import { toldSetOf } from '@/lib/figures/told-set';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { gapTexts } from '@/lib/texts/gap';
import { rankingTexts } from '@/lib/texts/ranking';
import type { PairCounts } from '@/lib/texts/zh/gap';
import { bothText, isFirmMultiple } from './firm-multiple';
import { gapSize, timesIn, timesOf } from './gap-size';
import { cautionsOf, comparedTexts } from './marked-text';

/** What the headline of a comparison says; with the verdict on what it sets against each other, and its reasons where they name somebody. */
export type Headline = {
  sentence: string;
  verdict: Verdict | undefined;
  reasons?: string[];
  /** What was asked for and is not told in the sentence. */
  rest: string | undefined;
};

/** A headline and the subjects that it tells of. */
export type Spoken = Omit<Headline, 'rest'> & { told: string[] };

/** The gaps of facing pairs that may be compared, and how many of them are higher on the right side. */
export function pairCounts(comparison: Comparison, pairs: readonly LinePair[]): { found: Gap[]; counts: PairCounts } {
  const moment = momentOf(comparison) ?? '';
  const found = pairs.flatMap(([a, b]) => gap(figureAt(comparison, a, moment), figureAt(comparison, b, moment)) ?? []);
  const higher = found.filter(({ value }) => value > 0).length;
  return { found, counts: { higher, compared: found.length, of: pairs.length } };
}

/** How many facing pairs are higher on the right side, and which lies farthest apart; undefined where none can be compared. */
export function ofPairs(comparison: Comparison, pairs: readonly LinePair[], locale: Locale): Spoken | undefined {
  const say = gapTexts[locale];
  const widest = farthest(comparison, pairs);
  if (!widest) return undefined;
  const moment = momentOf(comparison) ?? '';
  const { found, counts } = pairCounts(comparison, pairs);
  const first = say.pairs(comparison.indicator, counts, sideNames(comparison.sides, locale));
  const verdict = comparableWith(found.flatMap((one) => one.verdict.reasons));
  const told = pairs.flat().filter((line) => figureAt(comparison, line, moment).point.value !== null);
  const apart = widestText(comparison, widest, moment, locale);
  const sentence = speech[locale].ended(speech[locale].parts([first, apart]));
  return { sentence, verdict, told: told.map(({ subject }) => subject) };
}

/** The pair farthest apart; of totals none, for how large a place is says nothing of how far it is from another. */
function widestText(comparison: Comparison, [a, b]: LinePair, moment: string, locale: Locale): string {
  const say = gapTexts[locale];
  const [from, to] = [figureAt(comparison, a, moment), figureAt(comparison, b, moment)];
  const apart = gap(from, to);
  if (!apart || comparison.indicator.aggregation === 'sum') return '';
  const time = speech[locale].parts([speech[locale].momentName(moment), comparedTexts([to, from], locale)]);
  if (apart.unit === 'percent' && !isFirmMultiple(comparison, { a: from, b: to, gap: apart }))
    return say.widestBoth(bothText({ a: from, b: to }, locale), time);
  if (apart.unit === 'percent') return say.widestTimes(timesOf(from, to, timesIn(apart), locale), time);
  return say.widest(shortNameOf(b, locale), shortNameOf(a, locale), gapSize(apart, locale), time);
}

/** The highest and the lowest of the members of a group that are of the level of most, with their figures; undefined where fewer than two have one. */
export function ofMembers(
  comparison: Comparison,
  { group, members }: Extract<Lead, { kind: 'group' }>,
  locale: Locale,
): Spoken | undefined {
  const say = gapTexts[locale];
  const moment = momentOf(comparison) ?? '';
  const all = members
    .map((line) => figureAt(comparison, line, moment))
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (a.point.value ?? 0) - (b.point.value ?? 0));
  const figures = alike(all);
  const others = all.filter((one) => !figures.includes(one));
  const [low, high] = [figures[0], figures.at(-1)];
  if (!low || !high || figures.length < 2) return undefined;
  const { indicator } = comparison;
  const time = speech[locale].momentName(moment);
  const { apart, setText } = rankingTexts[locale];
  const set = setText(toldSetOf(comparison, figures), sideNames(comparison.sides, locale));
  const sentence = say.members({ set, indicator, high: withFigure(high, locale), low: withFigure(low, locale) }, time);
  const told = [...all.map(({ line }) => line.subject), ...(group ? [group.subject] : [])];
  const rest = others.length > 0 ? apart(others) : '';
  return { sentence: speech[locale].ended(sentence) + rest, verdict: comparable(low, high), told };
}

function withFigure(figure: Figure, locale: Locale): string {
  const { bracketed, clauses } = speech[locale];
  const texts = [figureText(figure, locale, 'amount'), ...cautionsOf(figure, locale)];
  return shortNameOf(figure.line, locale) + bracketed(clauses(texts));
}
