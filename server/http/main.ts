import { createServer, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Pilin } from '@/db/connection/service';
import { checkConfig } from '@/lib/settings/config';
import type { Editor } from '@/server/session/editor-token';
import { frontOf, guard } from './front';
import type { Phase } from './health';
import { type Address, drain, listen, localOriginOf, originOf } from './listening';
import { readRoutes } from './routes';
import { Site, type SiteParts } from './site';

/** What the application in this process offers; it is compiled apart from the server. */
const holder = globalThis as {
  pilin?: Pilin;
  pilinEditor?: Editor;
  pilinOrigin?: string;
  pilinUnderWay?: () => number;
};

/** The application of the build at hand, made ready to answer. */
async function openApplication({ host }: Address, port: number) {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port });
  const handle = app.getRequestHandler();
  return { app, handler: handle as SiteParts['handler'] };
}

/** Waits until the application in this process has opened its database and imported its data, however long that takes. */
async function databaseReady(): Promise<Pilin> {
  for (;;) {
    const { pilin } = holder;
    if (pilin?.state() === 'ready') return pilin;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Answers what comes before there is anything to answer with. */
const noHandler = async (_: unknown, response: ServerResponse) => {
  response.writeHead(503).end();
};

/** What the process around the server does for it. */
export type Process = {
  /** Calls back at each wish to stop, with the count of wishes. */
  onStop(callback: (signal: string, count: number) => void): void;
  /** Hears the port once it is taken. */
  onPort(port: number): void;
};

/**
 * Serves the build at hand from this process, so that there is no child to lose. The port is taken first: a second start
 * ends before it comes near the database. Ready is said once a page was answered with the newest release; throws where
 * none is.
 */
export async function serve(address: Address, surroundings: Process): Promise<void> {
  const config = checkConfig();
  let phase: Phase = 'starting';
  let site: Site | undefined;
  let handler: SiteParts['handler'] = noHandler;
  const front = frontOf({
    settings: { siteUrl: config.isSiteUrlSet ? config.siteUrl : undefined, trustProxy: config.trustProxy },
    standing: () => ({ phase, database: holder.pilin?.state(), site }),
    handler: (request, response) => handler(request, response),
  });
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, requireHostHeader: false }, front);
  guard(server);
  const port = await listen(server, address);
  surroundings.onPort(port);
  const { app, handler: opened } = await openApplication(address, port);
  surroundings.onStop(async (signal, count) => {
    if (count > 1) process.exit(1);
    console.log(`Stopping on ${signal} …`);
    phase = 'stopping';
    await drain(server);
    await app.close();
    await holder.pilin?.close();
    process.exit(0);
  });
  await app.prepare();
  handler = opened;
  const pilin = await databaseReady();
  const origin = localOriginOf(address, port);
  Object.assign(holder, { pilinOrigin: origin, pilinUnderWay: () => site?.underWay ?? 0 });
  const routes = readRoutes(resolve('.next'), resolve('public'));
  site = new Site({ pilin, routes, handler, origin, requestsPerMinute: config.requestsPerMinute });
  if (phase === 'starting') phase = 'checking';
  if (!(await site.works())) throw new Error(brokenBuild);
  // At its first request the framework offers to take connections over, on a way that leads around the front.
  server.removeAllListeners('upgrade');
  if (phase !== 'checking') return;
  phase = 'serving';
  console.log(`Pilin is ready: ${originOf(address.host, port)}`);
  console.log(`Sign in to write: ${holder.pilinEditor?.signInAddress(origin)}`);
}

const brokenBuild =
  'No page can be answered with the build at hand: what failed stands above. Build anew with "npm run build", then start again.';
