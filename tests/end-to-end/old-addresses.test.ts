import { readFileSync } from 'node:fs';
import { beforeAll, expect, inject, test } from 'vitest';
import { signIn } from './editor';

const address = inject('address');

/** The addresses that must answer for ever, each with where it leads. */
const lines = readFileSync(new URL('addresses.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const types: [path: RegExp, type: string][] = [
  [/^\/api\/.*\/slides\/[^/]+$|\.svg$/, 'image/svg+xml'],
  [/^\/(api\/|health|ready)|\.json$/, 'application/json'],
  [/\.csv$/, 'text/csv'],
  [/\.xlsx$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/\.pptx$/, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  [/\.pdf$/, 'application/pdf'],
  [/\.png$/, 'image/png'],
  [/\.txt$/, 'text/plain'],
  [/\.xml$/, 'application/xml'],
  [/\.ico$/, 'image/'],
  [/\.js$/, 'application/javascript'],
  [/./, 'text/html'],
];

let cookie: string;
/** The briefing that stands for all that editors wrote. */
let briefing: string;
beforeAll(async () => {
  cookie = await signIn(address);
  const body = new URLSearchParams({ copy: 'two-forces', lang: 'zh' });
  const made = await fetch(`${address}/api/briefings/form`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body,
  });
  [, briefing = ''] = /briefings\/([^?]+)/.exec(made.headers.get('location') ?? '') ?? [];
});

/** Follows an address, interfaces as an editor; returns where it ended, as a line says it, and the answer there. */
async function followed(path: string): Promise<{ path: string; response: Response }> {
  const headers: HeadersInit = path.startsWith('/api/') ? { cookie } : {};
  let at = new URL(path, address);
  for (let hops = 0; hops < 5; hops++) {
    const response = await fetch(at, { redirect: 'manual', headers });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || target === null)
      return { path: at.pathname + at.search + at.hash, response };
    at = new URL(target, at);
  }
  throw new Error(`${path} leads on and on`);
}

/** The notice of what was not understood in an address. */
const notice = /<aside[^>]*role="status"/;

test('there are two hundred addresses at least, each once', () => {
  expect(lines.length).toBeGreaterThanOrEqual(200);
  expect(new Set(lines).size).toBe(lines.length);
});

test.concurrent.each(lines)('%s', async (line) => {
  const [given = '', target = given] = line.replace(/\bID\b/, briefing).split(' -> ');
  const { path, response } = await followed(given);
  const [, type = ''] = types.find(([ending]) => ending.test(path.split(/[?#]/)[0] ?? '')) ?? [];
  const body = Buffer.from(await response.arrayBuffer());
  expect([path, response.status]).toEqual([target, 200]);
  expect(response.headers.get('content-type')).toContain(type);
  expect(body.length).toBeGreaterThan(10);
  // A former code is told of; nothing else may be.
  if (type === 'text/html' && !target.includes('?code=')) expect(body.toString()).not.toMatch(notice);
});
