import { selectionIn, type ThemeChoice } from '@/lib/area/theme';
import type { Theme } from '@/lib/figures/catalogue';
import type { Selection } from '@/lib/figures/selection';

type Picked = { theme: Theme; choice: ThemeChoice };

/** What the distances of a theme are measured to unless a reader picks; undefined where it shows none. */
export function usualBenchmark({ panels }: Theme): string | undefined {
  const panel = panels.find(({ kind }) => kind === 'distance');
  return panel && selectionIn(panel).benchmarks[0];
}

/** What they are measured to. */
export function pickedBenchmark({ theme, choice }: Picked): string | undefined {
  const usual = usualBenchmark(theme);
  return usual && (choice.selection.benchmarks[0] ?? usual);
}

/** What a view of the theme is set against: what the reader picked for the distances, else its own references. */
export function referencesOf(picked: Picked, { benchmarks }: Selection): string[] {
  const benchmark = pickedBenchmark(picked);
  const isPicked = benchmark !== undefined && benchmark !== usualBenchmark(picked.theme);
  return isPicked && benchmarks.length > 0 ? [benchmark] : benchmarks;
}

/** What a reader has picked on the page, as far as it differs from what the page shows by itself. */
export function pickedQuery(picked: Picked): Partial<Selection> {
  const benchmark = pickedBenchmark(picked);
  const { layout } = picked.choice.selection;
  return { ...(benchmark && benchmark !== usualBenchmark(picked.theme) && { benchmarks: [benchmark] }), layout };
}
