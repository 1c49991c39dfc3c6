import { kindOf } from '@/components/charts/kinds/kinds';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { logNote } from './log-note';

/** Says what is to be known of a drawing: what its logarithmic scale cannot show, and what its kind says of its marks. */
export function chartNotes(comparison: Comparison, locale: Locale): string[] {
  return [logNote(comparison, locale), kindOf(comparison).note?.(comparison, locale)].filter(
    (note) => note !== undefined && note !== '',
  ) as string[];
}
