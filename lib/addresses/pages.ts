import { type Locale, locales } from '@/lib/language/locale';

/** Themes that have a page of their own name; all others stand under `themes`. */
export const themeRoutes = ['urbanization', 'openness', 'ports'] as const;
/** The pages in the head of every page beside the themes of the data set: the first behind the overview, the others last. */
export const tabs = ['places', 'clusters', 'compare', 'proposal', 'briefings', 'data'] as const;
/** The pages of data beside their overview, which list what the data set holds and what it is made of. */
export const dataPages = ['indicators', 'places', 'sources', 'releases'] as const;
/** The pages behind what unfolds last, which list what the data set holds, what it is made of, and what words and marks mean. */
export const catalogues = ['indicators', 'projects', 'sources', 'releases', 'glossary'] as const;
/** The tabs that stand at the lower edge of a phone; all others are behind the last of them. */
export const nearTabs: readonly string[] = ['overview', 'places', 'compare', 'briefings'];
/** Pages within another, which are found by name too. */
export const innerPages = ['projects/zones', 'clusters/build', 'data/coverage'] as const;
export type PageName =
  | 'overview'
  | (typeof themeRoutes)[number]
  | (typeof tabs)[number]
  | (typeof catalogues)[number]
  | 'evidence'
  | 'data/import'
  | 'sign-in';

/** Pages of which crawlers are told nothing: they are of one reader, or for those who have their link. */
export const closedPages = ['briefings', 'data/import', 'sign-in'] as const satisfies PageName[];

/** Returns the path of a page in a language; of one of its things, such as a place, by id. */
export function pathOf(locale: Locale, page: PageName, item?: string): string {
  const path = page === 'overview' ? `/${locale}` : `/${locale}/${page}`;
  return item === undefined ? path : `${path}/${item}`;
}

/** The parameter of the page of a place that holds the former code by which the reader came. */
export const formerCodeKey = 'code';

/** Returns the query, with its `?`, of the page of a place for a reader who came by a former code. */
export function formerCodeQuery(code: string): string {
  return `?${formerCodeKey}=${code}`;
}

/** Returns the language at the head of an address, as addresses of this site have it; undefined where there is none. */
export function localeAt(address: string): Locale | undefined {
  const [, first] = /^\/(\w+)(?=[/?]|$)/.exec(address) ?? [];
  return locales.find((locale) => locale === first);
}

/** Returns the path of the page of a theme. */
export function themePath(locale: Locale, theme: string): string {
  const route = (['overview', ...themeRoutes] as const).find((name) => name === theme);
  return route ? pathOf(locale, route) : `/${locale}/themes/${theme}`;
}

/** Returns the address of the sign-in page that leads to `next`, a path of this site, and says why it is shown. */
export function signInAddress(locale: Locale, next: string, reason?: string): string {
  const why = reason === undefined ? '' : `reason=${reason}&`;
  return `${pathOf(locale, 'sign-in')}?${why}next=${encodeURIComponent(next)}`;
}
