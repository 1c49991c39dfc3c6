import type { Locale } from '@/lib/language/locale';
import { pathOf } from './pages';

/** What one figure is: a subject of a series at a period, as of a release. */
export type FigureKey = { series: string; subject: string; period: string; release?: number | null };

/** The page that shows where a figure comes from. */
export function evidenceAddress(locale: Locale, key: FigureKey): string {
  const search = new URLSearchParams({ s: key.series, p: key.subject, y: key.period });
  if (key.release) search.set('r', String(key.release));
  return `${pathOf(locale, 'evidence')}?${search}`;
}
