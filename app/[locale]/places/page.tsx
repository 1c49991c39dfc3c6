import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { PlaceList } from '@/components/places/place-list';
import { pathOf } from '@/lib/addresses/pages';
import { shortSideNames, sideNames, sideUnits } from '@/lib/area/side-names';
import { extentOf } from '@/lib/figures/coverage';
import { catalogued, sectionOf } from '@/lib/figures/place-order';
import { frameText } from '@/lib/sentences/frame-text';
import { catalogueTexts } from '@/lib/texts/catalogue';
import { referenceTexts } from '@/lib/texts/reference';
import { siteTexts } from '@/lib/texts/site';
import { contextOf, localeOf, type Params } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: siteTexts[locale].pages.places, alternates: { canonical: pathOf(locale, 'places') } };
}

export default async function PlacesPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const coverage = await reader.coverage();
  const published = coverage.filter(({ computed }) => !computed);
  const entries = [...reader.catalogue.places.values()].map((place) => ({
    place,
    extent: extentOf(published.filter((row) => row.place === place.id)),
  }));
  const { area } = reader.catalogue;
  const titles = referenceTexts[locale].sections(sideNames(area, locale), sideUnits(area, locale));
  return (
    <Page {...{ locale, messages }} page="places" frame={frameText(context)}>
      <h1 className="pt-8 pb-2">{messages.pages.places}</h1>
      <p className="max-w-prose pb-6 text-mute">
        {catalogueTexts[locale].places(entries, shortSideNames(area, locale))}
      </p>
      <div className="section grid gap-x-12 gap-y-9 lg:grid-cols-2">
        {catalogued.map((section) => {
          const own = entries.filter(({ place }) => sectionOf(place) === section);
          return own.length > 0 && <PlaceList key={section} title={titles[section]} entries={own} locale={locale} />;
        })}
      </div>
    </Page>
  );
}
