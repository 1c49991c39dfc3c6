import type { Reader } from '@/db/answer/reader';
import { checkSelection } from '@/db/answer/selection-check';
import { readView } from '@/lib/briefing/check';
import { measureOf } from '@/lib/figures/measure';
import type { Locale } from '@/lib/language/locale';
import { viewWords } from '@/lib/sentences/view-words';

/** A view by its query, with what it says and what it measures. */
export type NamedView = { view: string; title: string; measure: string };

/** The views that can be answered, each once, with what they say. */
export async function namedViews(reader: Reader, given: readonly string[], locale: Locale): Promise<NamedView[]> {
  const answers = [...new Set(given)].map(async (view): Promise<NamedView[]> => {
    const { selection, problems } = readView(view);
    if (problems.length + checkSelection(reader.catalogue, selection).length > 0) return [];
    const comparison = await reader.compare(selection);
    if (!comparison) return [];
    return [{ view, title: viewWords(comparison, locale).short, measure: measureOf(comparison, locale) }];
  });
  return (await Promise.all(answers)).flat();
}
