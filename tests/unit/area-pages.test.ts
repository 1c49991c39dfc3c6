import { describe, expect, it } from 'vitest';
import { catalogues, innerPages, tabs } from '@/lib/addresses/pages';
import { heldPages } from '@/lib/area/held-pages';
import { isShown } from '@/lib/area/theme';
import { frameText } from '@/lib/sentences/frame-text';
import { exampleArea } from '../example-area';

const nothing = { groups: new Map(), claims: [], projects: [], zones: [] };
const side = { kind: 'side' };
const empty = { ...nothing, groups: new Map([['left', side]]) } as never;
const full = {
  groups: new Map([['pole', { kind: 'growth_pole' }]]),
  claims: [{}],
  projects: [{}],
  zones: [{}],
} as never;
const panel = (kind: string) => ({ panels: [{ kind, view: null }] }) as never;

describe('pages on which a data set has nothing to say', () => {
  it('are left out one by one', () => {
    expect(heldPages(empty, tabs)).toEqual(['places', 'compare', 'briefings', 'data']);
    expect(heldPages(empty, catalogues)).toEqual(catalogues.filter((page) => page !== 'projects'));
    expect(heldPages(empty, innerPages)).toEqual(['clusters/build', 'data/coverage']);
    expect(heldPages(full, [...tabs, ...catalogues, ...innerPages])).toEqual([...tabs, ...catalogues, ...innerPages]);
  });

  it('themes of nothing but zones or clusters are left out with them', () => {
    for (const kind of ['zones', 'clusters']) {
      expect(isShown(panel(kind), empty)).toBe(false);
      expect(isShown(panel(kind), full)).toBe(true);
    }
    expect(isShown(panel('view'), empty)).toBe(true);
    expect(isShown({ panels: [] }, full)).toBe(false);
  });

  it('give way to the builder where no clusters are proposed', () => {
    const reader = (held: object) => ({
      release: { number: 1, importedAt: new Date(0) },
      catalogue: { themes: [], area: exampleArea, ...held },
    });
    const links = (held: object) =>
      frameText({ reader: reader(held) as never, locale: 'en' }).tabs.map(({ href }) => href);
    expect(links(empty)).toEqual(['/en/places', '/en/clusters/build', '/en/compare', '/en/briefings', '/en/data']);
    expect(links(full)).toEqual([
      '/en/places',
      '/en/clusters',
      '/en/compare',
      '/en/proposal',
      '/en/briefings',
      '/en/data',
    ]);
  });
});
