import type { Reader } from '@/db/answer/reader';
import { catalogues, innerPages, tabs } from '@/lib/addresses/pages';
import { heldPages } from '@/lib/area/held-pages';
import { usualLocale } from '@/lib/language/locale';
import { proposalOf } from '@/lib/projects/projects';
import { frameText } from '@/lib/sentences/frame-text';

const pages = [...tabs, ...catalogues, ...innerPages].filter((page) => page !== 'briefings');
const pathsOf = (names: readonly string[]) => ['', ...names.map((page) => `/${page}`)];

/** Returns the paths behind the language of all pages that should be found, such as `/ports`; without a reader of those that need no data. */
export function allPaths(reader: Reader | undefined): string[] {
  if (!reader) return pathsOf(pages);
  const { places, groups, indicators, sources } = reader.catalogue;
  const { projects } = proposalOf(reader.catalogue);
  const things: [string, Iterable<string>][] = [
    ['clusters', groups.keys()],
    ['places', places.keys()],
    ['indicators', indicators.keys()],
    ['projects', projects.map(({ id }) => id)],
    ['sources', sources.keys()],
  ];
  const themed = frameText({ reader, locale: usualLocale }).tabs.map(({ href }) => href.replace(/^\/\w+/, ''));
  return [
    ...new Set([...themed.filter((path) => path !== '/briefings'), ...pathsOf(heldPages(reader.catalogue, pages))]),
    ...things.flatMap(([page, ids]) => [...ids].map((id) => `/${page}/${id}`)),
  ];
}
