import type { Metadata } from 'next';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import { themePath } from '@/lib/addresses/pages';
import { readThemeChoice, viewsOf } from '@/lib/area/theme';
import type { Theme } from '@/lib/figures/catalogue';
import { selectionOf } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { formerCodesIn } from '@/lib/places/former-codes';
import { findingOf } from '@/lib/sentences/finding';
import { contextOf, type PageContext, type Params, type Search, searchOf } from './page-context';
import { missingMetadata, sharedAs } from './page-metadata';

const themeIn = ({ reader }: PageContext, id: string): Theme | undefined =>
  reader.catalogue.themes.find((theme) => theme.id === id);

/** Returns what the page of a theme shows: the theme, what its reader picked, and what of the address is wrong; only the context where the data set has no such theme. */
export async function themeOf(params: Params, search: Search, id: string) {
  const context = await contextOf(params);
  const theme = themeIn(context, id);
  if (!theme) return { context };
  const { catalogue } = context.reader;
  const { variants, selection, problems } = readThemeChoice(theme, await searchOf(search));
  const unknown = checkSelection(catalogue, selection);
  const choice = { variants, selection: withoutUnknown(catalogue, selection) };
  return { context, theme, choice, problems: [...problems, ...unknown, ...formerCodesIn(catalogue, selection)] };
}

/** Returns what the page of a theme says of itself where it is shared: the finding of its first view, and its picture. */
export async function themeMetadata(params: Params, id: string): Promise<Metadata> {
  const context = await contextOf(params);
  const { locale, messages, sentences, names, reader } = context;
  const theme = themeIn(context, id);
  if (!theme) return missingMetadata(locale);
  const selection = viewsOf(theme)[0] ?? selectionOf({});
  const comparison = await reader.compare(selection);
  const finding = comparison && findingOf(comparison, sentences);
  const shared = sharedAs({
    ...{ locale, selection },
    page: 'overview',
    name: nameOf(theme, locale),
    title: finding?.title,
    sentence: finding?.sentence ?? messages.tagline(names),
    url: themePath(locale, id),
  });
  return id === 'overview' ? shared : { ...shared, title: nameOf(theme, locale) };
}
