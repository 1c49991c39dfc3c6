import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { pathOf } from '@/lib/addresses/pages';
import { areaNames } from '@/lib/area/side-names';
import { errorTexts } from '@/lib/texts/error';
import { siteTexts } from '@/lib/texts/site';
import { knownArea, localeOf, type Params } from '@/server/page/page-context';
import { missingMetadata } from '@/server/page/page-metadata';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return missingMetadata(await localeOf(params));
}

/**
 * Every other path in a language: not found, within the page's frame. Next leaves what `notFound()` shows to the
 * browser's scripts, so the page is made here and the server reads the status from it, see server/
 */
export default async function NotFoundPage({ params }: { params: Params }) {
  const locale = await localeOf(params);
  const words = errorTexts[locale];
  const area = await knownArea();
  const names = area && areaNames(area, locale);
  return (
    <Page {...{ locale, names }} messages={siteTexts[locale]}>
      <h1 data-status="404" className="pt-16">
        {words.notFoundTitle}
      </h1>
      <p className="my-4">{words.notFound}</p>
      <p>
        <a href={pathOf(locale, 'overview')}>{words.home}</a>
      </p>
    </Page>
  );
}
