import { isProfile } from '@/components/charts/kinds/dumbbell/facing';
import { isLogScatter } from '@/components/charts/kinds/scatter/points';
import { shownIn } from '@/components/charts/parts/shown';
import type { Comparison } from '@/lib/comparison';
import type { Locale } from '@/lib/locale';
import { logNotes } from '@/lib/sentences/log-note';

/** What the logarithmic scale of a view cannot show, in all indicators that it draws; empty where it shows all. */
export function logNote(comparison: Comparison, locale: Locale): string {
  const { chart } = comparison.selection;
  const drawn = chart === 'dumbbell' && isProfile(comparison) ? 'profile' : chart;
  const selection = { ...comparison.selection, chart: drawn };
  const shown = shownIn(comparison, chart).map((one) => ({ ...one, selection }));
  // Both axes of a scatter are linear where one would show nothing.
  const linear = chart === 'scatter' && !isLogScatter(comparison);
  return logNotes(shown, locale, linear).join(locale === 'zh' ? '' : ' ');
}
