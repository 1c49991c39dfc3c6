import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { forFirstPaint } from './first-paint.mjs';
import { trustsProxy } from './server.mjs';

const [zip, brotli] = [promisify(gzip), promisify(brotliCompress)];

/** Tells the requests that fill the store from those of readers. */
const fill = { name: 'x-fill', value: randomUUID() };

/** Answers by what they depend on: 64 MB at most, those unread longest go first. */
const store = new LRUCache({ maxSize: 64e6, sizeCalculation: ({ size }) => size });

/** Headers that are of one answer alone, or that promise what is not kept. */
const passing = /^(connection|keep-alive|content-length|transfer-encoding|date|accept-ranges|etag|last-modified)$/;

/** Files of the build, named by their content. */
const isFile = (url) => url.startsWith('/_next/static/');
/** Not briefings, which change between releases, nor files, which are no pages. */
const isPage = (url) => /^\/(zh|en)(?!\/(briefings|sign-in|compare\.))(?=[/?]|$)/.test(url);

/** What the reader calls this server: pages print addresses of their own, which begin with it. */
function hostOf(headers) {
  const forwarded = trustsProxy() ? headers['x-forwarded-host'] : undefined;
  return forwarded ?? headers.host ?? '';
}

/** Whether an answer may be kept, with the theme and host that a page depends on beside its address and the release. */
function keyOf({ method, url, headers }) {
  if (!['GET', 'HEAD'].includes(method) || 'rsc' in headers || 'range' in headers) return undefined;
  if (headers[fill.name] === fill.value || !(isFile(url) || isPage(url))) return undefined;
  const [, theme = ''] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(headers.cookie ?? '') ?? [];
  return isFile(url) ? { url } : { url, theme, host: hostOf(headers) };
}

/** Asks this very server. */
function ask(origin, { url, theme, host }) {
  const headers = {
    [fill.name]: fill.value,
    'accept-encoding': 'identity',
    ...(theme && { cookie: `theme=${theme}` }),
    ...(host && { 'x-forwarded-host': host }),
  };
  return fetch(origin + url, { redirect: 'manual', headers });
}

const ownHeaders = (answer) => [...answer.headers].filter(([name]) => !passing.test(name));

/** A page with its nonce cut out, so that each answer gets one of its own. */
async function makePage(origin, key) {
  const answer = await ask(origin, key);
  const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
  if (!nonce) throw new Error(`The page ${key.url} came without a nonce.`);
  const readText = async (url) => (await ask(origin, { url })).text();
  const html = await forFirstPaint(await answer.text(), nonce, readText);
  return {
    // A page that Next renders cannot set its status.
    status: / data-status="404"/.test(html) ? 404 : answer.status,
    headers: ownHeaders(answer).map(([name, value]) => [name, value.split(nonce)]),
    parts: html.split(nonce).map((part) => Buffer.from(part)),
    size: 2 * html.length,
  };
}

/** A file in every encoding. */
async function makeFile(origin, key) {
  const answer = await ask(origin, key);
  const body = Buffer.from(await answer.arrayBuffer());
  const encoded = { gzip: await zip(body, { level: constants.Z_BEST_COMPRESSION }), br: await brotli(body) };
  const headers = ownHeaders(answer).map(([name, value]) => [name, [value]]);
  return { status: answer.status, headers, parts: [body], encoded, size: 2 * body.length };
}

/** The date where our readers are (UTC+8), which citations name. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The answer as kept: a file for good, a page under the newest release for the day. Readers who come at once wait for the same one. */
async function getAnswer(origin, key) {
  const moment = isFile(key.url) ? 'file' : `${await globalThis.pilin.newestRelease()} ${today()}`;
  const name = [moment, key.theme, key.host, key.url].join(' ');
  const known = store.get(name);
  if (known) return known.answer;
  const answer = isFile(key.url) ? makeFile(origin, key) : makePage(origin, key);
  // Counted as a usual page until its size is known.
  store.set(name, { answer, size: 300_000 });
  const { status, size } = await answer.catch(() => ({ status: 500 }));
  if (status === 200) store.set(name, { answer, size });
  else store.delete(name);
  return answer;
}

/** One copy of an answer, with a nonce that no other copy has. */
async function makeCopy({ parts, encoded }) {
  const nonce = Buffer.from(randomUUID()).toString('base64');
  const body = Buffer.concat(parts.flatMap((part, index) => (index > 0 ? [Buffer.from(nonce), part] : [part])));
  return { nonce, body, encoded: encoded ?? { gzip: await zip(body, { level: constants.Z_BEST_SPEED }) } };
}

/** The copy made ahead, so that a reader does not wait while a page is zipped; the next is made once this one has gone. */
function takeCopy(answer, response) {
  const copy = answer.ahead ?? makeCopy(answer);
  answer.ahead = undefined;
  response.once('finish', () => {
    answer.ahead ??= makeCopy(answer);
  });
  return copy;
}

async function send({ method, headers }, response, answer) {
  const { nonce, body: plain, encoded } = await takeCopy(answer, response);
  const accepted = headers['accept-encoding'] ?? '';
  const encoding = ['br', 'gzip'].find((name) => encoded[name] && new RegExp(`\\b${name}\\b`).test(accepted));
  const body = encoding ? encoded[encoding] : plain;
  const own = answer.headers.map(([name, parts]) => [name, parts.join(nonce)]);
  if (encoding) own.push(['content-encoding', encoding]);
  response.writeHead(answer.status, [...own, ['content-length', String(body.length)]].flat());
  response.end(method === 'HEAD' ? undefined : body);
}

/** Where a briefing that is none leads: to what any address that is none shows, with its status. */
async function addressOf({ url }) {
  const [, locale, id] = /^\/(zh|en)\/briefings\/([\w-]+)/.exec(url) ?? [];
  if (!id || id === 'new' || (await globalThis.pilin.isBriefing(id))) return url;
  return `/${locale}/none`;
}

/** What could not be kept is answered by the handler, as if nothing were. */
const report = (error) => console.error(`An answer could not be kept: ${error.message}`);

/**
 * Answers pages and files from the store, as if each had been made anew, and all else by the handler. A page says
 * what one release says, so it stays right until the next, or the next day; the release is asked at each request.
 */
export function keepAnswers(handler, origin) {
  return async (request, response) => {
    const { method, headers } = request;
    const url = await addressOf(request).catch(() => request.url);
    const key = keyOf({ method, headers, url });
    const answer = key && (await getAnswer(origin, key).catch(report));
    return answer ? send(request, response, answer) : handler(request, response);
  };
}
