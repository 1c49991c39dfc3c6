import { catalogues, pathOf, tabs, themePath } from '@/lib/addresses/pages';
import { type Holding, heldPages, isHeld } from '@/lib/area/held-pages';
import { type AreaNames, areaNames } from '@/lib/area/side-names';
import { isShown } from '@/lib/area/theme';
import type { Catalogue } from '@/lib/figures/catalogue';
import { clustersOf } from '@/lib/groups/clusters';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { builderTexts } from '@/lib/texts/builder';
import { siteTexts } from '@/lib/texts/site';

export type PageLink = { id: string; name: string; href: string };

/** What stands around a page: the release that it shows, how its foot tells of it, the ways to other pages, and what its area is called. */
export type FrameText = {
  release: number;
  /** The day of the release. */
  released: string;
  releaseText: string;
  updatedText: string;
  tabs: PageLink[];
  catalogues: PageLink[];
  names: AreaNames;
  /** How many city clusters are proposed, whose members are inferred here. */
  clusters: number;
};

type Framed = {
  reader: {
    release: { number: number; importedAt: Date };
    catalogue: Holding & Pick<Catalogue, 'themes' | 'area'>;
  };
  locale: Locale;
};

/** Tells what stands around a page; pages and themes on which the data set has nothing to say are left out. */
export function frameText({ reader: { release, catalogue }, locale }: Framed): FrameText {
  const { number, importedAt } = release;
  const { panel, pages } = siteTexts[locale];
  const linkOf = (id: (typeof tabs | typeof catalogues)[number]) => ({ id, name: pages[id], href: pathOf(locale, id) });
  const themes = catalogue.themes
    .filter((theme) => isShown(theme, catalogue))
    .map((theme) => ({ id: theme.id, name: nameOf(theme, locale), href: themePath(locale, theme.id) }));
  // Where no clusters are proposed, a reader can still build some.
  const builder = { id: 'clusters', name: builderTexts[locale].title, href: pathOf(locale, 'clusters', 'build') };
  const overview = themes.filter(({ id }) => id === 'overview');
  const [places, ...others] = heldPages(catalogue, tabs).map(linkOf);
  return {
    release: number,
    released: dayOf(importedAt),
    updatedText: panel.updated(formatPeriod(dayOf(importedAt), locale)),
    releaseText: panel.release(number, formatPeriod(dayOf(importedAt), locale)),
    tabs: [
      ...[...overview, places].flatMap((link) => link ?? []),
      ...themes.filter((theme) => !overview.includes(theme)),
      ...(isHeld(catalogue, 'clusters') ? [] : [builder]),
      ...others,
    ],
    catalogues: heldPages(catalogue, catalogues).map(linkOf),
    names: areaNames(catalogue.area, locale),
    clusters: clustersOf(catalogue).length,
  };
}
