import { readFileSync } from 'node:fs';
import type { FuzzedRequest } from './fuzz-wire';

/** A route with places to fill in, and what may stand there. */
export type Aim = { path: string; ids: string[] };

/** A number from 0 up to, not including, 1: the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** All routes of the build, and ids that the site knows. */
export async function aimsOf(address: string): Promise<Aim[]> {
  const listed: Record<string, string> = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'));
  const sitemap = await (await fetch(`${address}/sitemap.xml`)).text();
  const ids = [...new Set([...sitemap.matchAll(/<loc>[^<]*\/([^/<]+)<\/loc>/g)].map(([, id = '']) => id))];
  return [...Object.values(listed), '/health', '/ready', '/_next/static/a.js', '/_next/image'].map((path) => ({
    path,
    ids,
  }));
}

const methods = [
  'GET',
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'LOCK',
];
const ways = [
  '/..',
  '/.',
  '/%2e%2e',
  '/%2E.',
  '/..%2f',
  '%2f',
  '%5c',
  '\\',
  '//',
  '/%252e%252e',
  '/%00',
  '/;/',
  '%0a',
  '/é',
  '#',
  '?',
  ' ',
];
const keys =
  'i j p y t c s b n x a o v l r m from id slide lang theme full table view next copy token q utm_source __proto__'.split(
    ' ',
  );
const words = [
  'gdp',
  'urbanization_rate',
  'trade_openness',
  'imports_usd',
  'side-sichuan',
  'side-chongqing~500112',
  '500112',
  '500112.510903',
  'side-sichuan*',
  '_500101_511723',
  '2020',
  '2007..2016',
  '9999',
  '0',
  '-1',
  '1e9',
  'log',
  'table',
  'line',
  'map',
  'heat',
  'dumbbell',
  'scatter',
  'multiples',
  'profile',
  'strip',
  'bars',
  'value',
  'two-forces',
  '1',
  '2',
  'en',
  'dark',
  'constructor',
  '../../api/briefings',
  '%00',
  '\u00e4\u00b8\u00ad',
  '<script>',
  "'",
  '"',
  '{}',
  '[]',
  'null',
  '',
  'a'.repeat(300),
  Array(60).fill('side-sichuan').join('.'),
];
const hosts = [
  '127.0.0.1',
  'localhost:3000',
  'evil.example',
  '[::1]',
  'a b',
  'a/b',
  '',
  'xn--a',
  'a:99999',
  '[1.2.3.4]',
];
const heads = [
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-For: 127.0.0.1',
  'Accept-Language: en;q=0',
  'Cookie: theme=dark',
  'Cookie: pilin-editor=99999999999.x',
  'RSC: 1',
  'Next-Action: x',
  'X-Middleware-Subrequest: proxy',
  'X-Pilin-Self: 1',
  'Range: bytes=0-1',
  'If-None-Match: *',
  'Accept-Encoding: br, gzip',
  'Expect: 100-continue',
  'Upgrade: websocket',
  'Origin: http://evil.example',
  'Sec-Fetch-Site: cross-site',
  'Host: second.example',
  'Next-Router-State-Tree: x',
  'RSC: 1\r\nNext-Router-State-Tree: %5B%5D',
  'Next-Router-Prefetch: 1\r\nRSC: 1',
  'Accept-Encoding: gzip;q=0, br;q=0',
  'Expect: anything',
  'Content-Type: application/json',
];
const bodies = ['', '{}', '[]', '{"title":', '{"version":1,"content":{}}', 'a=b', '['.repeat(500), '\u0000\u00ff'];

/** One request, mutated here and there, made of the numbers of one seed. */
export function requestOf(aims: Aim[], random: () => number): FuzzedRequest {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number) => random() < share;
  const aim = pick(aims);
  const ids = () => (chance(0.7) ? pick(aim.ids) : pick(words));
  let path = aim.path.replace('[locale]', () => pick(['zh', 'en', 'ZH', 'zh-CN', 'fr'])).replace(/\[[.\w]+\]/g, ids);
  for (let changes = chance(0.3) ? 1 + Math.floor(random() * 3) : 0; changes > 0; changes--) {
    const at = Math.floor(random() * (path.length + 1));
    path = path.slice(0, at) + pick(ways) + path.slice(at);
  }
  if (chance(0.05)) path += '/../../../api/briefings';
  if (chance(0.02)) path = `http://evil.example${path}`;
  const parameters = Array.from({ length: Math.floor(random() * 5) }, () => `${pick(keys)}=${pick(words)}`);
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  const method = pick(methods);
  const body = ['POST', 'PUT', 'DELETE'].includes(method) || chance(0.02) ? pick(bodies) : '';
  const extra = Array.from({ length: chance(0.4) ? 1 + Math.floor(random() * 3) : 0 }, () => pick(heads));
  const host = chance(0.9) ? pick(hosts.slice(0, 4)) : pick(hosts);
  const length = body || chance(0.02) ? [`Content-Length: ${body.length}`] : [];
  const lines = [`${method} ${path}${query} HTTP/1.1`, `Host: ${host}`, ...extra, ...length, 'Connection: close'];
  return { head: lines.join('\r\n'), body };
}
