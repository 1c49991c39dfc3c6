import type { innerPages, PageName } from '@/lib/addresses/pages';
import type { Catalogue } from '@/lib/figures/catalogue';

export type Holding = Pick<Catalogue, 'groups' | 'claims' | 'projects' | 'zones'>;
type AnyPage = PageName | (typeof innerPages)[number];

/** What the pages need that a data set may do without. */
const needs: Partial<Record<AnyPage, (held: Holding) => boolean>> = {
  clusters: ({ groups }) => [...groups.values()].some(({ kind }) => kind !== 'side'),
  proposal: ({ claims }) => claims.length > 0,
  projects: ({ projects }) => projects.length > 0,
  'projects/zones': ({ zones }) => zones.length > 0,
};

/** Returns whether the data set has anything to say on a page; what it has not is neither offered nor found. */
export const isHeld = (held: Holding, page: AnyPage): boolean => needs[page]?.(held) ?? true;

/** Returns those of the pages on which the data set has anything to say. */
export const heldPages = <P extends AnyPage>(held: Holding, pages: readonly P[]): P[] =>
  pages.filter((page) => isHeld(held, page));
