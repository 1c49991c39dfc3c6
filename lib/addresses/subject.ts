import type { Line } from '@/lib/figures/comparison';
import { isGroupId } from '@/lib/figures/subject';
import type { Locale } from '@/lib/language/locale';
import { facingAddress } from './my-place';
import { pathOf } from './pages';

/** Returns the page of a place or of a group; of a group that the reader made, the comparison that holds it. */
export function subjectPath(locale: Locale, { kind, subject }: Pick<Line, 'kind' | 'subject'>): string {
  if (kind === 'place') return pathOf(locale, 'places', subject);
  return isGroupId(subject) ? pathOf(locale, 'clusters', subject) : `${pathOf(locale, 'compare')}?p=${subject}`;
}

/** Returns the comparison of two places in an indicator. */
export function pairPath(locale: Locale, [left, right]: readonly [string, string], indicator: string): string {
  return facingAddress(locale, { id: left, facing: [right] }, indicator);
}
