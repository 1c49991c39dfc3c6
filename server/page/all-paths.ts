import type { Reader } from '@/db/answer/reader';
import { catalogues, innerPages, tabs } from '@/lib/addresses/pages';
import { proposalOf } from '@/lib/projects/projects';
import { frameText } from '@/lib/sentences/frame-text';

const pages = [
  '',
  ...[...tabs, ...catalogues].filter((page) => page !== 'briefings').map((page) => `/${page}`),
  ...innerPages.map((page) => `/${page}`),
];

/** Returns the paths behind the language of all pages that should be found, such as `/ports`; without a reader of those that need no data. */
export function allPaths(reader: Reader | undefined): string[] {
  if (!reader) return pages;
  const { places, groups, indicators, sources } = reader.catalogue;
  const { projects } = proposalOf(reader.catalogue);
  const things: [string, Iterable<string>][] = [
    ['clusters', groups.keys()],
    ['places', places.keys()],
    ['indicators', indicators.keys()],
    ['projects', projects.map(({ id }) => id)],
    ['sources', sources.keys()],
  ];
  const themes = frameText({ reader, locale: 'zh' }).themes.map(({ href }) => href.replace(/^\/zh/, ''));
  return [
    ...new Set([...themes, ...pages]),
    ...things.flatMap(([page, ids]) => [...ids].map((id) => `/${page}/${id}`)),
  ];
}
