import { kindOf } from '@/components/charts/kinds/kinds';
import { shownIn } from '@/components/charts/parts/shown';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { logNotes } from '@/lib/sentences/log-note';

/** Says what the logarithmic scale of a view cannot show, in all indicators that it draws; empty where it shows all. */
export function logNote(comparison: Comparison, locale: Locale): string {
  const { chart } = comparison.selection;
  const { drawnAs, isLinear } = kindOf(comparison);
  const selection = { ...comparison.selection, chart: drawnAs?.(comparison) ?? chart };
  const shown = shownIn(comparison, chart).map((one) => ({ ...one, selection }));
  return speech[locale].joined(logNotes(shown, locale, isLinear?.(comparison)));
}
