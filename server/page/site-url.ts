import { headers } from 'next/headers';
import { readConfig } from '@/lib/settings/config';
import { told } from '@/server/http/head';

/** The address at which a request reached the site, as the server in front found it; as set where there is no such server. */
export function siteIn(given: Pick<Headers, 'get'>): string {
  const { siteUrl, isSiteUrlSet } = readConfig();
  return isSiteUrlSet ? siteUrl : (given.get(told.site) ?? siteUrl);
}

/** The same for the request at hand. */
export async function siteUrlOf(): Promise<string> {
  return siteIn(await headers());
}
