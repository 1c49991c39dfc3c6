import { themePath } from '@/lib/addresses/pages';
import { type AreaNames, areaNames } from '@/lib/area/side-names';
import { hasFigures } from '@/lib/area/theme';
import type { Catalogue } from '@/lib/figures/catalogue';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { siteTexts } from '@/lib/texts/site';

/** What stands around a page: the release that it shows, how its foot tells of it, the themes of the data set, and what its area is called. */
export type FrameText = {
  release: number;
  releaseText: string;
  themes: { id: string; name: string; href: string }[];
  names: AreaNames;
};

type Framed = {
  reader: {
    release: { number: number; importedAt: Date };
    catalogue: Pick<Catalogue, 'themes' | 'indicators' | 'area'>;
  };
  locale: Locale;
};

/** Tells what stands around a page; themes without figures are left out. */
export function frameText({ reader: { release, catalogue }, locale }: Framed): FrameText {
  const { number, importedAt } = release;
  return {
    release: number,
    releaseText: siteTexts[locale].panel.release(number, formatPeriod(dayOf(importedAt), locale)),
    themes: catalogue.themes
      .filter((theme) => hasFigures(theme, catalogue.indicators))
      .map((theme) => ({ id: theme.id, name: nameOf(theme, locale), href: themePath(locale, theme.id) })),
    names: areaNames(catalogue.area, locale),
  };
}
