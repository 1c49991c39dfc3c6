import type { Verdict } from '../comparability';
import type { Comparison } from '../comparison';
import { type Locale, nameOf } from '../locale';
import type { ChartKind } from '../selection';
import { findingOf } from './finding';
import { sentencesOf } from './sentences';
import { shortHeadOf } from './short-head';
import { headlineOf, headlineText } from './side-by-side';

/** Views that set places side by side are headed by how the two that lead them stand. */
const sideBySide: readonly ChartKind[] = ['profile', 'table', 'scatter', 'heat'];

/** Views of one indicator that draw a mark for each. */
const pairwise: readonly ChartKind[] = ['line', 'bars', 'dumbbell'];

/**
 * What a view says by itself: a title, the same in few words, and a sentence where its figures give one; a title may be
 * that sentence.
 */
export type ViewWords = { title: string; short: string; sentence: string | null; verdict?: Verdict };

export function viewWords(comparison: Comparison, locale: Locale): ViewWords {
  const headline = sideBySide.includes(comparison.selection.chart) ? headlineOf(comparison, locale) : undefined;
  if (headline) {
    const short = shortHeadOf(comparison, locale) ?? headline.sentence;
    return { title: headline.sentence, short, sentence: headline.rest ?? null, verdict: headline.verdict };
  }
  const finding = findingOf(comparison, sentencesOf(locale));
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
  const isPair = new Set(comparison.lines.map(({ subject }) => subject)).size === 2;
  const headline = isPair && pairwise.includes(comparison.selection.chart) ? headlineOf(comparison, locale) : undefined;
  const short = headline && shortHeadOf(comparison, locale);
  return short === undefined
    ? undefined
    : { title: short, short, sentence: headlineText(comparison, locale) ?? null, verdict: headline?.verdict };
}
