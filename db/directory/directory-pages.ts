import { catalogues, innerPages, pathOf, tabs, themePath } from '@/lib/addresses/pages';
import { heldPages } from '@/lib/area/held-pages';
import { isShown } from '@/lib/area/theme';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Entry } from '@/lib/find/directory';
import { inEach, type Locale, locales, nameOf, usualLocale } from '@/lib/language/locale';
import { builderTexts } from '@/lib/texts/builder';
import { coverageTexts } from '@/lib/texts/coverage';
import { pageTexts } from '@/lib/texts/page';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';
import { entryOf, wordsOf } from './directory-entries';
import { otherName } from './directory-names';

const pages = [...tabs, ...catalogues, 'evidence'] as const;

const innerName = (page: (typeof innerPages)[number], locale: Locale): string =>
  ({
    'clusters/build': builderTexts[locale].title,
    'data/coverage': coverageTexts[locale].title,
    'projects/zones': projectTexts[locale].zones,
  })[page];

/** The pages of the site; the id of a page within a page is its path. */
export function pageEntries(catalogue: Catalogue): Entry[] {
  return [
    ...catalogue.themes
      .filter((theme) => isShown(theme, catalogue))
      .map((theme) => pageEntry(pageIdOf(theme.id), (locale) => nameOf(theme, locale))),
    ...heldPages(catalogue, pages).map((id) => pageEntry(id, (locale) => siteTexts[locale].pages[id])),
    ...heldPages(catalogue, innerPages).map((id) => pageEntry(id, (locale) => innerName(id, locale))),
  ];
}

/** The id of the page of a theme: its path behind the language, or `overview`. */
function pageIdOf(theme: string): string {
  const path = themePath(usualLocale, theme);
  return path === pathOf(usualLocale, 'overview') ? 'overview' : path.replace(/^\/\w+\//, '');
}

function pageEntry(id: string, name: (locale: Locale) => string): Entry {
  const names = locales.flatMap((locale) => pageTexts[locale].words[id] ?? []).map((name) => otherName(name));
  return { ...entryOf('page', { id, ...inEach('name', name) }, wordsOf('page')), names };
}
