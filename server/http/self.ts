import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { told } from './head';

/** Marks what this server asks itself; made anew at each start, so that nobody else can know it. */
const mark = { name: 'x-pilin-self', value: randomUUID() };

/** Tells whether a request is one that this server sent to itself. */
export function isOwnRequest({ headers }: IncomingMessage): boolean {
  return headers[mark.name] === mark.value;
}

/** What of an answer this server makes ahead of its readers. */
export type OwnRequest = { url: string; site: string; theme?: string };

/**
 * Asks this very server, as nobody: without a session, at no address of a reader. Throws when the answer has not begun
 * within a minute.
 */
export function askSelf(origin: string, { url, site, theme }: OwnRequest): Promise<Response> {
  const headers = {
    [mark.name]: mark.value,
    [told.site]: site,
    [told.reader]: 'self',
    'accept-encoding': 'identity',
    ...(theme && { cookie: `theme=${theme}` }),
  };
  return fetch(origin + url, { redirect: 'manual', headers, signal: AbortSignal.timeout(60_000) });
}
