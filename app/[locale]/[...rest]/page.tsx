import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { pathOf } from '@/lib/addresses/pages';
import { areaNames } from '@/lib/area/side-names';
import { siteTexts } from '@/lib/texts/site';
import { knownArea, localeOf, type Params } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: siteTexts[await localeOf(params)].error.notFoundTitle, robots: { index: false } };
}

/**
 * Every other path in a language: not found, within the page's frame. Next leaves what `notFound()` shows to the
 * browser's scripts, so the page is made here and the server reads the status from it, see server/
 */
export default async function NotFoundPage({ params }: { params: Params }) {
  const locale = await localeOf(params);
  const messages = siteTexts[locale];
  const area = await knownArea();
  const names = area && areaNames(area, locale);
  return (
    <Page {...{ locale, messages, names }}>
      <h1 data-status="404" className="pt-16">
        {messages.error.notFoundTitle}
      </h1>
      <p className="my-4">{messages.error.notFound}</p>
      <p>
        <a href={pathOf(locale, 'overview')}>{messages.error.home}</a>
      </p>
    </Page>
  );
}
