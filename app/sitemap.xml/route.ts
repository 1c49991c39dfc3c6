import { getReader, type Reader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { catalogues, innerPages, tabs } from '@/lib/addresses/pages';
import { sitemapOf } from '@/lib/files/sitemap';
import { proposalOf } from '@/lib/projects/projects';
import { siteUrlOf } from '@/server/page/site-url';
import { answer } from '@/server/requests/download';

/** Made of the database, which no build opens. */
export const dynamic = 'force-dynamic';

const pages = [
  '',
  ...[...tabs, ...catalogues].filter((page) => page !== 'overview' && page !== 'briefings').map((page) => `/${page}`),
  ...innerPages.map((page) => `/${page}`),
];

async function pathsOf(reader: Reader): Promise<string[]> {
  const { places, groups, indicators, sources } = reader.catalogue;
  const { projects } = proposalOf(reader.catalogue);
  const things: [string, Iterable<string>][] = [
    ['clusters', groups.keys()],
    ['places', places.keys()],
    ['indicators', indicators.keys()],
    ['projects', projects.map(({ id }) => id)],
    ['sources', sources.keys()],
  ];
  return [...pages, ...things.flatMap(([page, ids]) => [...ids].map((id) => `/${page}/${id}`))];
}

/** All pages of the newest release in both languages. */
export async function GET(request: Request): Promise<Response> {
  const reader = await getReader(await getDb());
  const body = sitemapOf(await siteUrlOf(), reader ? await pathsOf(reader) : pages);
  return answer(request, body, { 'Content-Type': 'application/xml; charset=utf-8' });
}
