import type { Verdict } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, nameOf } from '@/lib/language/locale';
import { findingTexts } from '@/lib/texts/finding';
import { chartFacts } from '../figures/chart-facts';
import { findingOf } from './finding';
import { shortHeadOf } from './short-head';
import { headlineOf, headlineText } from './side-by-side';

/**
 * What a view says by itself: a title, the same in few words, and a sentence where its figures give one; a title may be
 * that sentence.
 */
export type ViewWords = { title: string; short: string; sentence: string | null; verdict?: Verdict };

export function viewWords(comparison: Comparison, locale: Locale): ViewWords {
  const { periods } = chartFacts[comparison.selection.chart];
  const headline = periods === 'lead' ? headlineOf(comparison, locale) : undefined;
  if (headline) {
    const short = shortHeadOf(comparison, locale) ?? headline.sentence;
    return { title: headline.sentence, short, sentence: headline.rest ?? null, verdict: headline.verdict };
  }
  const finding = findingOf(comparison, findingTexts[locale]);
  const pair = finding?.verdict ? undefined : pairWords(comparison, locale);
  if (pair) return pair;
  if (finding) return { ...finding, short: finding.title };
  const title = nameOf(comparison.indicator, locale);
  return {
    title,
    short: title,
    sentence: headlineText(comparison, locale) ?? null,
  };
}

/** Of two subjects that are all that a view shows, how they stand to each other says more than the latest figure of one. */
function pairWords(comparison: Comparison, locale: Locale): ViewWords | undefined {
  const subjects = new Set(comparison.lines.map(({ subject }) => subject));
  // A group is no pair with itself without some members.
  const isPair = subjects.size === 2 && new Set([...subjects].map((one) => one.split('~')[0])).size === 2;
  const { pairwise } = chartFacts[comparison.selection.chart];
  const headline = isPair && pairwise ? headlineOf(comparison, locale) : undefined;
  const short = headline && shortHeadOf(comparison, locale);
  return short === undefined
    ? undefined
    : { title: short, short, sentence: headlineText(comparison, locale) ?? null, verdict: headline?.verdict };
}
