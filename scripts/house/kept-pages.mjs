import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { forFirstPaint } from './first-paint.mjs';

const compress = promisify(gzip);

/** Tells the requests that fill the store from those of readers. */
const fill = { name: 'x-fill', value: randomUUID() };

/** Pages by release, theme and address: 64 MB at most, those unread longest go first. */
const store = new LRUCache({ maxSize: 64e6, sizeCalculation: ({ size }) => size });

/** What a page depends on beside its address and the release; undefined for what is no page to keep. */
function keyOf({ method, url, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (!/^\/(zh|en)(?=[/?]|$)/.test(url) || 'rsc' in headers || headers[fill.name] === fill.value) return undefined;
  const [, theme = ''] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(headers.cookie ?? '') ?? [];
  return { url, theme };
}

const readText = (origin) => async (path) => (await fetch(origin + path)).text();

/** Asks this very server for the page. Its nonce is cut out, so that each answer gets one of its own. */
async function makePage(origin, { url, theme }) {
  const answer = await fetch(origin + url, {
    redirect: 'manual',
    headers: { [fill.name]: fill.value, 'accept-encoding': 'identity', ...(theme && { cookie: `theme=${theme}` }) },
  });
  const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
  if (!nonce) throw new Error(`The page ${url} came without a nonce.`);
  const html = await forFirstPaint(await answer.text(), nonce, readText(origin));
  const own = [...answer.headers].filter(
    ([name]) => !/^(connection|keep-alive|content-length|transfer-encoding|date)$/.test(name),
  );
  return {
    status: answer.status,
    headers: own.map(([name, value]) => [name, value.split(nonce)]),
    parts: html.split(nonce).map((part) => Buffer.from(part)),
    size: 2 * html.length,
  };
}

/** The page as kept under the newest release; readers who come at once wait for the same one. */
async function getPage(origin, key) {
  const name = [await globalThis.pilin.newestRelease(), key.theme, key.url].join(' ');
  const known = store.get(name);
  if (known) return known.page;
  const page = makePage(origin, key);
  // Counted as a usual page until its size is known.
  store.set(name, { page, size: 300_000 });
  const { status, size } = await page.catch(() => ({ status: 500 }));
  if (status === 200) store.set(name, { page, size });
  else store.delete(name);
  return page;
}

async function send({ method, headers }, response, page) {
  const nonce = Buffer.from(randomUUID()).toString('base64');
  const bytes = Buffer.from(nonce);
  const html = Buffer.concat(page.parts.flatMap((part, index) => (index > 0 ? [bytes, part] : [part])));
  const zipped = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const body = zipped ? await compress(html, { level: constants.Z_BEST_SPEED }) : html;
  const own = page.headers.map(([name, parts]) => [name, parts.join(nonce)]);
  if (zipped) own.push(['content-encoding', 'gzip']);
  response.writeHead(page.status, [...own, ['content-length', String(body.length)]].flat());
  response.end(method === 'HEAD' ? undefined : body);
}

/** Such a page is answered by the handler, as if nothing were kept. */
const report = (error) => console.error(`A page could not be kept: ${error.message}`);

/**
 * Answers pages from the store, as if each had been made anew, and all else by the handler. A page says what one
 * release says, so it stays right until the next; the release is asked at each request.
 */
export function keepPages(handler, origin) {
  return async (request, response) => {
    const key = keyOf(request);
    const page = key && (await getPage(origin, key).catch(report));
    return page ? send(request, response, page) : handler(request, response);
  };
}
