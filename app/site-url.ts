import { headers } from 'next/headers';
import { readConfig } from '@/lib/config';
import { told } from '@/server/head';

/** The address at which the reader reached the site, as the server in front found it; as set where there is no such server. */
export async function siteUrlOf(): Promise<string> {
  const { siteUrl, isSiteUrlSet } = readConfig();
  return isSiteUrlSet ? siteUrl : ((await headers()).get(told.site) ?? siteUrl);
}
