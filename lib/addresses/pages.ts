import type { Locale } from '@/lib/language/locale';

/** The pages in the head of every page, in its order. */
export const tabs = [
  'overview',
  'urbanization',
  'openness',
  'ports',
  'clusters',
  'compare',
  'proposal',
  'briefings',
] as const;
/** The pages in the foot, which list all that there is of a kind. */
export const catalogues = ['places', 'projects', 'indicators', 'sources'] as const;
/** Pages within another, which are found by name too. */
export const innerPages = ['projects/zones', 'clusters/build'] as const;
export type PageName = (typeof tabs)[number] | (typeof catalogues)[number] | 'evidence' | 'sign-in';

/** Pages of which crawlers are told nothing: they are of one reader, or for those who have their link. */
export const closedPages = ['briefings', 'sign-in'] as const satisfies PageName[];

/** Returns the path of a page in a language; of one of its things, such as a place, by id. */
export function pathOf(locale: Locale, page: PageName, item?: string): string {
  const path = page === 'overview' ? `/${locale}` : `/${locale}/${page}`;
  return item === undefined ? path : `${path}/${item}`;
}

/** Returns the address of the sign-in page that leads to `next`, a path of this site, and says why it is shown. */
export function signInAddress(locale: Locale, next: string, reason?: string): string {
  const why = reason === undefined ? '' : `reason=${reason}&`;
  return `${pathOf(locale, 'sign-in')}?${why}next=${encodeURIComponent(next)}`;
}
