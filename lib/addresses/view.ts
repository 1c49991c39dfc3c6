import type { AreaDefaults } from '@/lib/area/area';
import { completed, formatSelection, readSelection, type Selection, urlKeys } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { compareAddress, compareViewOf, readCompare } from './compare';
import { localeAt } from './pages';

/** Returns where a view can be read again; the compare page shows any selection, if not as every kind of chart. */
export function viewAddress(siteUrl: string, locale: Locale, selection: Selection): string {
  return siteUrl + compareAddress(locale, { ...selection, chart: compareViewOf(selection.chart) });
}

/** Returns where a view of a slide, given as its query string, shows its newest figures. */
export function liveAddress(view: string, locale: Locale, lead: AreaDefaults): string {
  return viewAddress('', locale, completed(readSelection(new URLSearchParams(view)).selection, lead));
}

/** Returns the query string of a view in a language, as files and pictures read it. */
export function fileQuery(selection: Selection, locale: Locale): string {
  const query = new URLSearchParams(formatSelection(selection));
  query.set('lang', locale);
  return decodeURIComponent(query.toString());
}

/** Returns a selection as a slide names it: without a release, for a slide keeps its figures itself. */
export function viewQuery(selection: Selection): string {
  return formatSelection({ ...selection, release: null });
}

/** The view that an author means: the address of a page or picture of this site, or the query string of one. */
export function parseViewAddress(given: string, lead: AreaDefaults): string | undefined {
  const text = given.trim();
  if (text === '') return undefined;
  const { path, query } = partsOf(text);
  const search = new URLSearchParams(query);
  const kept = new URLSearchParams(
    [...search].filter(([key]) => !['lang', 'theme', 'size', urlKeys.release].includes(key)),
  );
  const isCompare = localeAt(path) !== undefined && /^\/\w+\/compare\/?$/.test(path);
  // A page that is no view and says nothing of one: no figures can be meant.
  if (path !== '' && !isCompare && !viewPaths.test(path)) return undefined;
  const { selection, problems } = isCompare ? readCompare(kept, lead) : readSelection(kept);
  return problems.length > 0 ? undefined : viewQuery(completed(selection, lead));
}

/** Addresses whose query is a selection. */
const viewPaths = /^\/(chart\.(svg|png)|slide\.(svg|png|pptx)|compare\.(csv|xlsx|json)|api\/comparison)$/;

function partsOf(text: string): { path: string; query: string } {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const { pathname, search } = new URL(text);
    return { path: pathname, query: search };
  }
  const [path = '', query] = text.split('?', 2);
  if (query === undefined) return path.startsWith('/') ? { path, query: '' } : { path: '', query: path };
  return { path, query };
}
