import type { Metadata } from 'next';
import { contextOf, type Params } from '@/app/request';
import { queryOf } from '@/components/downloads';
import { type PageName, pathOf } from '@/components/page';
import { type Selection, selectionOf } from '@/lib/selection';
import { findingOf } from '@/lib/sentences/finding';

/** What a page says of itself where it is shared: the finding of its main view, and its picture. */
export async function metadataOf(params: Params, page: PageName, main: Partial<Selection>): Promise<Metadata> {
  const { locale, messages, sentences, reader } = await contextOf(params);
  const selection = selectionOf(main);
  const comparison = await reader.compare(selection);
  const finding = comparison && findingOf(comparison, sentences);
  const description = finding?.sentence ?? messages.tagline;
  const name = messages.pages[page];
  return {
    // The overview has the title of the site.
    ...(page !== 'overview' && { title: name }),
    description,
    openGraph: {
      type: 'website',
      siteName: 'Pilin 毗邻',
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      url: pathOf(locale, page),
      title: finding ? `${name} · ${finding.title}` : name,
      description,
      images: [{ url: `/chart.png?${queryOf(selection, locale)}`, alt: finding?.title ?? name }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
