import { catalogues, pathOf, tabs, themePath } from '@/lib/addresses/pages';
import { hasFigures } from '@/lib/area/theme';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Entry } from '@/lib/find/directory';
import { locales } from '@/lib/language/locale';
import { builderTexts } from '@/lib/texts/builder';
import { pageNameTexts } from '@/lib/texts/page-names';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';
import { entryOf, wordsOf } from './directory-entries';
import { otherName } from './directory-names';

const pages = [...tabs, ...catalogues, 'evidence'] as const;

/** The pages of the site; the id of a page within a page is its path. */
export function pageEntries({ themes, indicators }: Catalogue): Entry[] {
  return [
    ...themes
      .filter((theme) => hasFigures(theme, indicators))
      .map((theme) => pageEntry(pageIdOf(theme.id), theme.nameZh, theme.nameEn)),
    ...pages.map((id) => pageEntry(id, siteTexts.zh.pages[id], siteTexts.en.pages[id])),
    pageEntry('projects/zones', projectTexts.zh.zones, projectTexts.en.zones),
    pageEntry('clusters/build', builderTexts.zh.title, builderTexts.en.title),
  ];
}

/** The id of the page of a theme: its path behind the language, or `overview`. */
function pageIdOf(theme: string): string {
  const path = themePath('zh', theme);
  return path === pathOf('zh', 'overview') ? 'overview' : path.replace(/^\/zh\//, '');
}

function pageEntry(id: string, nameZh: string, nameEn: string): Entry {
  const names = locales.flatMap((locale) => pageNameTexts[locale][id] ?? []).map((name) => otherName(name));
  return { ...entryOf('page', { id, nameZh, nameEn }, ...wordsOf('page')), names };
}
