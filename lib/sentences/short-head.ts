import { type Lead, type LinePair, leadOf, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { pairOf } from '@/lib/figures/side-by-side';
import { type GapFinding, gapFinding, ranked } from '@/lib/find/findings';
import { chartDecimals, formatNumber } from '@/lib/language/format';
import { type Locale, nameOf, shortNameOf } from '@/lib/language/locale';
import { ownText } from './remainder';
import { sentencesOf } from './sentences';
import { amountOf, isMultiple, timesIn, timesOf } from './side-by-side';

const words = {
  zh: {
    of: (indicator: string, finding: string) => `${indicator}：${finding}`,
    points: (b: string, a: string, value: number, figure: string) =>
      `${b}比${a}${value > 0 ? '高' : '低'}${figure}个百分点`,
    percent: (b: string, a: string, value: number, figure: string) => `${b}比${a}${value > 0 ? '多' : '少'}${figure}%`,
    amount: (b: string, a: string, value: number, amount: string) => `${b}比${a}${value > 0 ? '多' : '少'}${amount}`,
    times: (high: string, low: string, text: string) => `${high}是${low}的${text}倍`,
    even: (a: string, b: string) => `${a}与${b}相当`,
    refused: (b: string, a: string) => `${b}与${a}不可比`,
    next: '，',
    ends: (high: string, low: string) => `${high}最高，${low}最低`,
  },
  en: {
    of: (indicator: string, finding: string) => `${indicator}: ${finding}`,
    points: (b: string, a: string, value: number, figure: string) =>
      `${b} ${figure} points ${value > 0 ? 'above' : 'below'} ${a}`,
    percent: (b: string, a: string, value: number, figure: string) =>
      `${b} ${figure} % ${value > 0 ? 'above' : 'below'} ${a}`,
    amount: (b: string, a: string, value: number, amount: string) =>
      `${b} ${amount} ${value > 0 ? 'above' : 'below'} ${a}`,
    times: (high: string, low: string, text: string) => `${high} ${text} times ${low}`,
    even: (a: string, b: string) => `${a} and ${b} level`,
    refused: (b: string, a: string) => `${b} and ${a} not comparable`,
    next: '; ',
    ends: (high: string, low: string) => `${high} highest, ${low} lowest`,
  },
} as const;

/** The headline of a comparison in few words; undefined where there is nothing to tell. */
export function shortHeadOf(comparison: Comparison, locale: Locale): string | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind === 'pairs') return sentencesOf(locale).pairsTitle(lead.pairs.length);
  const finding = lead && findingIn(comparison, lead, locale);
  return finding && words[locale].of(nameOf(comparison.indicator, locale), finding);
}

function findingIn(comparison: Comparison, lead: Lead, locale: Locale): string | undefined {
  if (lead.kind === 'group')
    return endsOf(
      comparison,
      lead.members.map(({ subject }) => subject),
      locale,
    );
  if (lead.kind !== 'pair') return undefined;
  const [left, right] = lead.pair;
  // A place is told of, not the group that it is set beside.
  const turned = left.kind === 'place' && right.kind === 'group';
  const [from, to] = turned ? [right, left] : [left, right];
  const found = gapFinding(comparison, from.subject, to.subject);
  return found ? apart(found, locale) : untold(comparison, [from, to], locale);
}

/** What each of two has, where there is nothing to set against the other; else that they may not be compared. */
function untold(comparison: Comparison, pair: LinePair, locale: Locale): string {
  const { lines, verdict } = pairOf(comparison, pair);
  if (verdict.level === 'none')
    return [lines[1], lines[0]].map((line) => ownText(comparison, line, locale, 'short')).join(words[locale].next);
  return words[locale].refused(shortNameOf(lines[1], locale), shortNameOf(lines[0], locale));
}

function endsOf(comparison: Comparison, members: readonly string[], locale: Locale): string | undefined {
  const figures = ranked(comparison, momentOf(comparison) ?? '').filter(({ line }) => members.includes(line.subject));
  const [high, low] = [figures[0], figures.at(-1)];
  if (!high || !low || figures.length < 2) return undefined;
  return words[locale].ends(shortNameOf(high.line, locale), shortNameOf(low.line, locale));
}

function apart({ a, b, gap }: GapFinding, locale: Locale): string {
  const say = words[locale];
  const [left, right] = [shortNameOf(a.line, locale), shortNameOf(b.line, locale)];
  if (gap.unit === 'percent' && isMultiple(timesIn(gap))) {
    const { high, low, text } = timesOf(a, b, timesIn(gap), locale);
    return say.times(high, low, text);
  }
  const decimals = gap.unit === 'points' ? chartDecimals(a.indicator) : 1;
  const figure = gap.unit === 'amount' ? amountOf(gap, locale) : formatNumber(Math.abs(gap.value), decimals, locale);
  if (!/[1-9]/.test(figure)) return say.even(left, right);
  return say[gap.unit](right, left, gap.value, figure);
}
