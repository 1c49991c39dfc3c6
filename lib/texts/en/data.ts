import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/data';

export const en: typeof zh = {
  tabs: { data: 'Overview', coverage: 'Coverage', releases: 'Releases', take: 'Download all' },
  eyebrow: (release) => `Data · release ${release}`,
  thick: (years) => `Most data are of ${years}`,
  thin: (years, since) => `Most data are of ${years}, few from ${since} on`,
  even: 'Much the same amount of data for every year',
  nothing: 'No yearly figures of the border places are held here',
  since: ({ left, right }, span, count, of) =>
    `${span}: ${count.left} figures for the ${of.left} places of the ${left} side together, ${count.right} for the ${of.right} of the ${right} side.`,
  figures: {
    rows: 'observations',
    indicators: 'indicators',
    sources: 'sources',
    official: (share) => `from official sources (tier A), ${share} %`,
    recent: (year, share) => `of ${year} or later, ${share} %`,
    places: (border) => `places, ${border} of them along the border`,
  },
  chart: (border) => `Published figures a year of the ${border} border places; shades are tiers`,
  side: (name, places) => `${name} side, ${counted(places, 'place')}`,
  column: (year, { left, right }, count) => `${year}: ${left} ${count.left}, ${right} ${count.right}`,
  toCoverage: 'Coverage by indicator and place',
  newest: 'Newest figures',
  newestLead: (releases) =>
    releases > 0
      ? `the latest years among those that the last ${counted(releases, 'release')} brought`
      : 'of the latest years',
  quiet: (day) => `Nothing was added since ${day}.`,
  course: (name) => `${name} over the years`,
  releases: 'Releases',
  releasesLead: 'Old data are never overwritten: each release can be opened again',
  indicators: 'Indicators',
  count: (count) => count,
  items: (count) => String(count),
  computed: 'derived here',
  none: 'not held',
  all: 'All',
  places: 'Places',
  placesLead: (others) =>
    `The border places and how many published figures are held of each. There are ${others} other places: cities, provinces, ports, other districts.`,
  sources: 'Sources',
  sourcesLead: 'by origin, most figures first',
  otherSources: (count) => `${counted(count, 'other source')}`,
  importLead:
    'Paste from Excel or WPS, or upload a table: it is read to you, checked, compared page by page with what readers see, and only then published. For those who sign in.',
  toImport: 'Bring in a table',
  take: 'Download all',
  takeLead:
    'All observations with their sources, quotes, series and statuses as one ZIP that can be imported again. Former releases have theirs on their pages.',
  zip: (release) => `Release ${release} ZIP`,
};
