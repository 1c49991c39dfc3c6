import type { Verdict } from '../comparability';
import type { Comparison } from '../comparison';
import { type Locale, nameOf } from '../locale';
import type { ChartKind } from '../selection';
import { findingOf } from './finding';
import { sentencesOf } from './sentences';
import { headlineOf } from './side-by-side';

/** Views that set places side by side are headed by how the two that lead them stand. */
const sideBySide: readonly ChartKind[] = ['profile', 'table', 'scatter', 'heat'];

/** What a view says by itself: a title, and a sentence where its figures give one. */
export type ViewWords = { title: string; sentence: string | null; verdict?: Verdict };

export function viewWords(comparison: Comparison, locale: Locale): ViewWords {
  const headline = sideBySide.includes(comparison.selection.chart) ? headlineOf(comparison, locale) : undefined;
  if (headline) return { title: headline.sentence, sentence: null, verdict: headline.verdict };
  const finding = findingOf(comparison, sentencesOf(locale));
  if (finding) return finding;
  return {
    title: nameOf(comparison.indicator, locale),
    sentence: headlineOf(comparison, locale)?.sentence ?? null,
  };
}
