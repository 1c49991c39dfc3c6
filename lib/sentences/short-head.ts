import { type Lead, type LinePair, leadOf, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { pairOf } from '@/lib/figures/side-by-side';
import { type GapFinding, gapFinding, ranked } from '@/lib/find/findings';
import { chartDecimals, formatNumber } from '@/lib/language/format';
import { type Locale, nameOf, shortNameOf } from '@/lib/language/locale';
import { findingTexts } from '@/lib/texts/finding';
import { shortHeadTexts } from '@/lib/texts/short-head';
import { ownText } from './remainder';
import { amountOf, isMultiple, timesIn, timesOf } from './side-by-side';

/** The headline of a comparison in few words; undefined where there is nothing to tell. */
export function shortHeadOf(comparison: Comparison, locale: Locale): string | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind === 'pairs') return findingTexts[locale].pairsTitle(lead.pairs.length);
  const finding = lead && findingIn(comparison, lead, locale);
  return finding && shortHeadTexts[locale].of(nameOf(comparison.indicator, locale), finding);
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
    return [lines[1], lines[0]]
      .map((line) => ownText(comparison, line, locale, 'short'))
      .join(shortHeadTexts[locale].next);
  return shortHeadTexts[locale].refused(shortNameOf(lines[1], locale), shortNameOf(lines[0], locale));
}

function endsOf(comparison: Comparison, members: readonly string[], locale: Locale): string | undefined {
  const figures = ranked(comparison, momentOf(comparison) ?? '').filter(({ line }) => members.includes(line.subject));
  const [high, low] = [figures[0], figures.at(-1)];
  if (!high || !low || figures.length < 2) return undefined;
  return shortHeadTexts[locale].ends(shortNameOf(high.line, locale), shortNameOf(low.line, locale));
}

function apart({ a, b, gap }: GapFinding, locale: Locale): string {
  const say = shortHeadTexts[locale];
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
