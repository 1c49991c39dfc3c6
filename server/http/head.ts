import type { IncomingMessage } from 'node:http';
import { methodsOf } from '@/lib/addresses/interfaces';
import { canonicalAddress } from './canonical';
import type { Refusal } from './refusal';

/** Headers by which the server tells the application who asks, and under which name. Readers cannot set them. */
export const told = { reader: 'x-forwarded-for', site: 'x-pilin-site' } as const;

/** What of the settings says how heads of requests are read. */
export type HeadSettings = { siteUrl?: string | undefined; trustProxy: boolean };

const host = /^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** A host of the right form that is also one to those who read addresses: not `a:99999`, `[1.2.3.4]` or `xn--a`. */
const isHost = (named: string) => host.test(named) && URL.canParse(`http://${named}`);

/**
 * Headers that mean something to the framework or to what stands in front of it, and are nobody's to send. Pages are loaded
 * whole, so that nobody asks for parts of one either.
 */
const internal =
  /^(x-(middleware|nextjs|next|invoke|matched|now|vercel|forwarded|real|original|rewrite|pilin|http)-|forwarded$|next-|rsc$)/;

function countOf({ rawHeaders }: IncomingMessage, name: string): number {
  return rawHeaders.filter((one, index) => index % 2 === 0 && one.toLowerCase() === name).length;
}

/** The last of a list in a header: what the proxy next to us added. */
function lastOf(value: string | string[] | undefined): string | undefined {
  return [value ?? []].flat().join(',').split(',').at(-1)?.trim() || undefined;
}

/** The address at which the reader reached the site: as set, else as a trusted proxy says, else as the request names it. */
function siteOf({ headers }: IncomingMessage, { siteUrl, trustProxy }: HeadSettings): string | undefined {
  if (siteUrl !== undefined) return siteUrl;
  const forwarded = trustProxy ? lastOf(headers['x-forwarded-host']) : undefined;
  const scheme = trustProxy && lastOf(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  const named = forwarded ?? headers.host ?? '';
  return isHost(named) ? `${scheme}://${named.toLowerCase()}` : undefined;
}

/** Makes of the head of a request what all behind this point may rely on: one address, one site, one reader, no odd headers. */
export function readHead(request: IncomingMessage, settings: HeadSettings): Refusal | { moved: boolean } {
  const address = canonicalAddress(request.url ?? '');
  if ('problem' in address) {
    const long = address.problem === 'length';
    return { status: long ? 414 : 400, reason: long ? 'length' : 'address' };
  }
  const { headers, socket } = request;
  const site = siteOf(request, settings);
  if (countOf(request, 'host') !== 1 || !isHost(headers.host ?? '') || site === undefined)
    return { status: 400, reason: 'host' };
  const reader = (settings.trustProxy && lastOf(headers['x-forwarded-for'])) || socket.remoteAddress || '';
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name];
  headers[told.reader] = reader;
  headers[told.site] = site;
  request.url = address.url;
  return { moved: address.moved };
}

const reading = ['GET', 'HEAD'];

/** Refuses methods that no route has, and bodies where none is read; undefined for what may go on. */
export function checkMethod({ method = '', url = '', headers }: IncomingMessage): Refusal | undefined {
  const allowed = methodsOf(url.split('?')[0] ?? '');
  if (!allowed.includes(method)) {
    const reason = allowed.every((one) => reading.includes(one)) ? 'method' : 'methods';
    return { status: 405, reason, headers: { Allow: allowed.join(', ') } };
  }
  const hasBody = 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) !== 0;
  // What is left unread would be taken for the next request on the line.
  if (hasBody && reading.includes(method)) return { status: 400, reason: 'body', headers: { Connection: 'close' } };
  return undefined;
}
