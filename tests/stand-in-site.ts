import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frontOf, guard } from '@/server/http/front';
import type { HeadSettings } from '@/server/http/head';
import type { Standing } from '@/server/http/health';
import type { Routes } from '@/server/http/routes';
import { Site } from '@/server/http/site';

/** A site whose application says what it was asked, behind the real front of the server, on a real socket. */
export type StandInSite = {
  address: string;
  server: Server;
  /** What the application was asked: method, address and theme. */
  made: string[];
  standing: Standing;
  /** What the application does; may be replaced. */
  answers(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
  /** The newest release; undefined while the database is away. */
  release: number | undefined;
  /** How often the database was asked for it. */
  checks: number;
};

const routes: Routes = {
  isFile: (url) => url === '/_next/static/a.js',
  isPlain: (url) => /^\/(api\/(comparison|briefings)|chart\.svg)(\?|$)/.test(url),
  isSpoken: (url) => /^\/(zh|en)(\/(compare|sign-in|places\/[^/]+|briefings(\/.*)?))?(\?|$)/.test(url),
  isKeptPage: (url) => /^\/(zh|en)(\/(compare|none|places\/[^/]+))?(\?|$)/.test(url),
};

/** A page as ours are: with a nonce, a script, the release, and how many were made. */
function page({ made, release }: StandInSite, request: IncomingMessage, response: ServerResponse): void {
  made.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`.trim());
  const nonce = `n${made.length}`;
  const site = request.headers['x-pilin-site'];
  response.writeHead(200, { 'content-security-policy': `script-src 'nonce-${nonce}'`, 'x-own': 'kept' });
  response.end(
    `<html lang="zh-CN"><body><main id="content"><h1>毗邻 ${made.length}</h1><a href="${site}">${site}</a>` +
      `<script nonce="${nonce}">go()</script><p data-release="${release}">数据版本${release}</p></main></body></html>`,
  );
}

export type StandInOptions = { settings?: HeadSettings; requestsPerMinute?: number };

export async function serveStandIn({
  settings = { trustProxy: false },
  requestsPerMinute = 100_000,
}: StandInOptions = {}): Promise<StandInSite> {
  const handler = async (request: IncomingMessage, response: ServerResponse) => site.answers(request, response);
  const server = createServer(
    { requireHostHeader: false },
    frontOf({ settings, standing: () => site.standing, handler }),
  );
  guard(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: StandInSite = {
    address,
    server,
    made: [],
    release: 1,
    checks: 0,
    answers: (request, response) => page(site, request, response),
    standing: { phase: 'serving', database: 'ready', site: undefined },
  };
  const check = async () => {
    site.checks++;
    if (site.release === undefined) throw new Error('The database is away.');
    return site.release;
  };
  const pilin = { check, isBriefing: async (id: string) => (await check()) > 0 && id === 'two-forces' };
  site.standing.site = new Site({ pilin, routes, handler, origin: address, requestsPerMinute });
  return site;
}
