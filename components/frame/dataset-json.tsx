import { fileQuery } from '@/lib/addresses/view';
import type { Comparison } from '@/lib/figures/comparison';
import { periodsOf } from '@/lib/figures/measure';
import { publisherOf, titleOf } from '@/lib/figures/publisher';
import { fieldOf, type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';

export type DatasetProps = {
  comparisons: Comparison[];
  name: string;
  description: string;
  /** What the data set covers. */
  area: string;
  /** Address of the page. */
  address: string;
  siteUrl: string;
  locale: Locale;
};

/** What a page's figures are, for search engines that know schema.org; nothing that readers see. */
export function DatasetJson(props: DatasetProps) {
  return <script type="application/ld+json">{scriptText(datasetOf(props))}</script>;
}

/** JSON that cannot end the element it stands in. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The licence is not said, for the sources do not say theirs. */
export function datasetOf({ comparisons, name, description, area, address, siteUrl, locale }: DatasetProps) {
  const [first] = comparisons;
  const sources = new Map(comparisons.flatMap((one) => one.sources.map((source) => [source.id, source])));
  const years = comparisons.flatMap(periodsOf).flatMap((period) => parsePeriod(period)?.year ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: address,
    inLanguage: speech[locale].htmlLang,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Pilin 毗邻', url: siteUrl },
    ...(first && { version: String(first.release.number), dateModified: first.release.importedAt }),
    ...(years.length > 0 && { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    spatialCoverage: { '@type': 'Place', name: area },
    variableMeasured: comparisons.map(({ indicator }) => ({
      '@type': 'PropertyValue',
      name: nameOf(indicator, locale),
      description: fieldOf(indicator, 'description', locale),
      unitText: unitOf(indicator, locale),
    })),
    distribution: comparisons.flatMap((one) => distributionsOf(one, siteUrl, locale)),
    citation: [...sources.values()].map((source) =>
      [titleOf(source, locale), publisherOf(source, locale), source.url].filter(Boolean).join('. '),
    ),
  };
}

const formats = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

function distributionsOf({ selection, indicator }: Comparison, siteUrl: string, locale: Locale) {
  return Object.entries(formats).map(([ending, encodingFormat]) => ({
    '@type': 'DataDownload',
    name: `${nameOf(indicator, locale)} (${ending.toUpperCase()})`,
    encodingFormat,
    contentUrl: new URL(`/compare.${ending}?${fileQuery(selection, locale)}`, siteUrl).href,
  }));
}
