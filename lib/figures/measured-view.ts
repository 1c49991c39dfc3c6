import type { ShownView } from '@/lib/briefing/briefing';
import type { Locale } from '@/lib/language/locale';
import { measureOf } from './measure';

/** What a view of a slide measures, and of which release its figures are; null where it could not be answered. */
export type MeasuredView = { view: string; measure: string | null; release: number | null };

export function measuredViews(views: readonly ShownView[], language: Locale): MeasuredView[] {
  return views.map(({ view, comparison }) => ({
    view,
    measure: comparison ? measureOf(comparison, language) : null,
    release: comparison?.release.number ?? null,
  }));
}
