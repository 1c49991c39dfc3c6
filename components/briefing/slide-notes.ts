import { hollowReasons } from '@/components/charts/hollow';
import { verdictMarks } from '@/lib/comparability';
import type { Comparison } from '@/lib/comparison';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import type { ChartKind } from '@/lib/selection';
import { verdictText } from '@/lib/sentences/verdict-text';
import { viewWords } from '@/lib/sentences/view-words';

/** Kinds of chart that write a verdict on each pair themselves. */
const judging: readonly ChartKind[] = ['profile', 'table'];

/** What is to be minded of a view on a slide, as its panel says it: the verdict on its pair unless simply comparable, and hollow marks. */
export function notesOf(comparison: Comparison, language: Locale): string[] {
  const { verdict } = viewWords(comparison, language);
  const { panel } = messagesOf(language);
  const hollow = hollowReasons(comparison).map((reason) => panel.hollowReason[reason]);
  return [
    ...(verdict && verdict.level !== 'yes' && !judging.includes(comparison.selection.chart)
      ? [`${verdictMarks[verdict.level]} ${verdictText(verdict, language)}`]
      : []),
    ...(hollow.length > 0 ? [panel.hollow(hollow)] : []),
  ];
}

/** The text of a slide with what is to be minded below it; null where there is neither. */
export function withNotes(text: string | null, comparison: Comparison, language: Locale): string | null {
  const notes = notesOf(comparison, language).join(' ');
  return [text, notes].filter(Boolean).join('\n') || null;
}
