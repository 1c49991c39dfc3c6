import type { Point } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';
import { type HollowReason, hollowReason } from './line-segments';

const order: readonly HollowReason[] = [
  ...(['E', 'converted', 'sum', 'difference', 'growth', 'share'] as const),
  ...(['P', 'U', 'partial', 'computed'] as const),
];

/** Returns why marks of some points are hollow, in a fixed order; nothing where none is. */
export function reasonsIn(points: readonly Point[]): HollowReason[] {
  const found = new Set(points.map(hollowReason));
  return order.filter((reason) => found.has(reason));
}

/** Returns what hollow marks of some points mean, in words beside such a mark; empty where none is hollow. */
export function hollowMeaning(points: readonly Point[], locale: Locale): string {
  const { hollowReason: words } = siteTexts[locale].panel;
  return speech[locale].names(reasonsIn(points).map((reason) => words[reason]));
}
