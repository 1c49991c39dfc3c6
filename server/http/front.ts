import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { isUnspoken } from '@/lib/addresses/routes';
import { checkMethod, type HeadSettings, readHead } from './head';
import { isHealth, type Standing, sendHealth, unreadyRefusal } from './health';
import { type Refusal, rawRefusal, sendRefusal } from './refusal';
import { RefusedError } from './refused';
import { isOwnRequest } from './self';
import { endStalled, stallTime, waitForTurn } from './turns';

/** What stands in front of every route. */
export type FrontParts = {
  settings: HeadSettings;
  standing(): Standing;
  /** The application's own way to answer, for what this server asks itself. */
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

/** Where an address in another form is to be had; only what is read may be sent on. */
function sendMoved({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(308, { Location: url, 'Content-Length': '0', 'X-Content-Type-Options': 'nosniff' });
  response.end();
}

/** Whether there is anything at an address: interfaces and files are those that the build lists; what is left are pages. */
function hasRoute({ url = '' }: IncomingMessage, { site }: Standing): boolean {
  const path = url.split('?')[0] ?? '';
  if (site === undefined || !isUnspoken(path)) return true;
  return site.isFile(url) || site.isPlain(url);
}

async function pass(request: IncomingMessage, response: ServerResponse, parts: FrontParts): Promise<void> {
  // The head is read first: what it says is what everything behind this line sees.
  const head = readHead(request, parts.settings);
  const refused = checkMethod(request) ?? ('reason' in head ? head : undefined);
  if (refused) return sendRefusal(request, response, refused);
  const standing = parts.standing();
  if (isHealth(request)) return sendHealth(request, response, standing);
  if ('moved' in head && head.moved) {
    if (['GET', 'HEAD'].includes(request.method ?? '')) return sendMoved(request, response);
    return sendRefusal(request, response, { status: 400, reason: 'address' });
  }
  const unready = unreadyRefusal(standing);
  if (unready || !standing.site) return sendRefusal(request, response, unready ?? starting);
  if (!hasRoute(request, standing)) return sendRefusal(request, response, { status: 404, reason: 'missing' });
  await standing.site.answer(request, response);
}

const starting: Refusal = { status: 503, reason: 'starting', retryAfter: 3 };

/** Makes the listener of a server: each request is read into one form, refused in words, or answered. */
export function frontOf(parts: FrontParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (isOwnRequest(request)) await parts.handler(request, response);
      else if (await waitForTurn(request, response)) await pass(request, response, parts);
    } catch (error) {
      if (!(error instanceof RefusedError)) console.error(error instanceof Error ? error.message : error);
      const refusal: Refusal = error instanceof RefusedError ? error.refusal : { status: 500, reason: 'broken' };
      sendRefusal(request, response, refusal);
    }
  };
}

/** Why something that cannot be read as a request is refused. */
function unreadable({ code }: NodeJS.ErrnoException): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, reason: 'header' };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, reason: 'header' };
  return { status: 400, reason: 'address' };
}

/** Lets a server refuse in words what would not come to its listener at all, and give up readers that do not read. */
export function guard(server: Server): void {
  server.setTimeout(stallTime, endStalled);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(rawRefusal(unreadable(error)));
  });
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    sendRefusal(request, response, { status: 417, reason: 'header', headers: { Connection: 'close' } }),
  );
}
