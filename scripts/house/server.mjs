import { createServer } from 'node:http';
import { hasBuild } from './build.mjs';
import { onStop } from './signal.mjs';

/** Whether a proxy in front is to be believed; any other value has ended the start (lib/settings.ts). */
export const trustsProxy = (env = process.env) => /^(1|true)$/i.test(env.TRUST_PROXY?.trim() ?? '');

/** Host and port to listen on, from the environment. Port 0 takes a free one. */
export function readAddress(env = process.env) {
  const port = env.PORT?.trim() || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535; it is "${port}".`);
  }
  const host = env.HOST?.trim() || '127.0.0.1';
  if (!/^[\w.:-]+(%\w+)?$/.test(host)) {
    throw new Error(
      `HOST must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0; it is "${host}".`,
    );
  }
  return { host, port: Number(port) };
}

function explain(error, { host, port }) {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop that program, or set PORT to another.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code))
    return `HOST "${host}" is no address of this machine.`;
  return error.message;
}

function listen(server, address) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(explain(error, address))));
    server.listen(address.port, address.host, () => resolve(server.address().port));
  });
}

/** Lets requests that are under way finish, three seconds at most, then closes the database. A second signal does not wait. */
function closeOnSignal(server, app) {
  onStop(async (signal, count) => {
    if (count > 1) process.exit(1);
    console.log(`Stopping on ${signal} …`);
    setTimeout(() => server.closeAllConnections(), 3000).unref();
    await new Promise((resolve) => server.close(resolve));
    await app.close();
    // Set in db/service.ts, which opened the database in this very process.
    await globalThis.pilin?.close();
    process.exit(0);
  });
}

/** Whoever asks: the one at the other end, or whom a proxy in front names when it is to be believed. */
function nameReader({ headers, socket }) {
  if (!trustsProxy()) headers['x-forwarded-for'] = socket.remoteAddress ?? '';
}

/** Whether an address can be read; one that cannot would be an error within. */
function isAddress(url) {
  try {
    return !decodeURIComponent(url.split('?')[0]).includes('\0');
  } catch {
    return false;
  }
}

function refuseAddress(response) {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(400, { ...headers, 'Content-Security-Policy': "default-src 'none'" });
  response.end('This address cannot be read: after each % stand two digits of a byte of UTF-8.\n');
}

/**
 * Serves the build at hand from this process, so that there is no child to lose. The port is taken first:
 * a second start ends before it comes near the database.
 */
export async function serve() {
  if (!hasBuild()) throw new Error('There is no build to serve: run "npm run build" first, or use "npm start".');
  const address = readAddress();
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  let handle;
  const ready = new Promise((resolve) => {
    handle = resolve;
  });
  const server = createServer(async (request, response) => {
    if (!isAddress(request.url)) return refuseAddress(response);
    nameReader(request);
    (await ready)(request, response);
  });
  const port = await listen(server, address);
  process.env.PORT = String(port);
  // Packages, which are there only after the install.
  const [{ default: next }, { keepAnswers }] = await Promise.all([import('next'), import('./kept-answers.mjs')]);
  const app = next({ dev: false, dir: process.cwd(), hostname: address.host, port });
  closeOnSignal(server, app);
  await app.prepare();
  const local = originOf({ '0.0.0.0': '127.0.0.1', '::': '::1' }[address.host] ?? address.host, port);
  handle(keepAnswers(app.getRequestHandler(), local));
  await answer(local);
  if (!server.listening) return;
  console.log(`Pilin is ready: ${originOf(address.host, port)}`);
  // Set in server/editor-token.ts.
  console.log(`Sign in to write: ${globalThis.pilinEditor.signInAddress(local)}`);
}

function originOf(host, port) {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Next prepares in the background (database, import) and lets requests wait. Its first answer shows that this is
 * done; any path that is not a file will do, and there need be nothing at it.
 */
async function answer(origin) {
  await fetch(`${origin}/api/ready`).then((response) => response.arrayBuffer());
}
