import { getReader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { sitemapOf } from '@/lib/files/sitemap';
import { allPaths } from '@/server/page/all-paths';
import { siteUrlOf } from '@/server/page/site-url';
import { answer } from '@/server/requests/download';

/** Made of the database, which no build opens. */
export const dynamic = 'force-dynamic';

/** All pages of the newest release in both languages. */
export async function GET(request: Request): Promise<Response> {
  const reader = await getReader(await getDb());
  const body = sitemapOf(await siteUrlOf(), allPaths(reader));
  return answer(request, body, { 'Content-Type': 'application/xml; charset=utf-8' });
}
