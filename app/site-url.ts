import { headers } from 'next/headers';
import { readConfig } from '@/lib/config';

/** A host as a browser names it, perhaps with a port; nothing else may come into an address. */
const host = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The address at which the reader reached the site, unless the settings name one. */
export async function siteUrlOf(): Promise<string> {
  const { siteUrl, isSiteUrlSet } = readConfig();
  if (isSiteUrlSet) return siteUrl;
  const given = await headers();
  const asked = given.get('x-forwarded-host') ?? given.get('host') ?? '';
  return host.test(asked) ? `http://${asked}` : siteUrl;
}
