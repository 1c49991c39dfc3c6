import type { Metadata } from 'next';
import { type PageName, pathOf } from '@/lib/addresses/pages';
import { fileQuery } from '@/lib/addresses/view';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { findingOf } from '@/lib/sentences/finding';
import { errorTexts } from '@/lib/texts/error';
import { contextOf, type Params } from './page-context';

/** What a page says of itself where it is shared: the finding of its main view, and its picture. */
export async function metadataOf(params: Params, page: PageName, main: Partial<Selection>): Promise<Metadata> {
  const { locale, messages, sentences, names, reader } = await contextOf(params);
  const selection = selectionOf(main);
  const comparison = await reader.compare(selection);
  const finding = comparison && findingOf(comparison, sentences);
  const name = messages.pages[page];
  return sharedAs({
    locale,
    page,
    selection,
    name,
    title: finding?.title,
    sentence: finding?.sentence ?? messages.tagline(names),
  });
}

type Shared = {
  locale: Locale;
  page: PageName;
  selection: Selection;
  name: string;
  title: string | undefined;
  sentence: string;
  /** The address of the view, where the page has more than one. */
  url?: string;
};

/** The same for a page whose main view is at hand. */
export function sharedAs({ locale, page, selection, name, title, sentence, url }: Shared): Metadata {
  return {
    // The overview has the title of the site.
    ...(page !== 'overview' && { title: name }),
    description: sentence,
    openGraph: {
      type: 'website',
      siteName: 'Pilin 毗邻',
      locale: speech[locale].regionLang.replace('-', '_'),
      url: url ?? pathOf(locale, page),
      title: title ? `${name} · ${title}` : name,
      description: sentence,
      images: [{ url: `/chart.png?${fileQuery(selection, locale)}`, alt: title ?? name }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** What the page of a thing that does not exist says of itself; none is to be found by search. */
export const missingMetadata = (locale: Locale): Metadata => ({
  title: errorTexts[locale].notFoundTitle,
  robots: { index: false },
});
