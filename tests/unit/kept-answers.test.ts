import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { forFirstPaint } from '@/scripts/house/first-paint.mjs';
import { keepAnswers } from '@/scripts/house/kept-answers.mjs';

type Pilin = { newestRelease(): Promise<number>; isBriefing(id: string): Promise<boolean> };
const holder = globalThis as { pilin?: Pilin };
let server: Server | undefined;
let made: string[] = [];

/** A site whose pages say how often one was made, with a nonce as ours have it. */
async function serve(status = 200): Promise<string> {
  const page: RequestListener = (request, response) => {
    made.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`.trim());
    const nonce = `n${made.length}`;
    response.writeHead(status, { 'content-security-policy': `script-src 'nonce-${nonce}'`, 'x-own': 'kept' });
    response.end(`<h1>毗邻 ${made.length}</h1><script nonce="${nonce}"></script>`);
  };
  let handler = page;
  server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  handler = keepAnswers(page, origin);
  return origin;
}

function release(number: number): void {
  holder.pilin = {
    newestRelease: () => Promise.resolve(number),
    isBriefing: (id) => Promise.resolve(id === 'two-forces'),
  };
}

const read = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init);
  const text = await response.text();
  const policy = response.headers.get('content-security-policy') ?? '';
  return { response, title: text.match(/<h1>(.*)<\/h1>/)?.[1], nonce: text.match(/nonce="([^"]*)"/)?.[1], policy };
};

afterEach(() => {
  server?.close();
  made = [];
  vi.useRealTimers();
});

test('a page is made once, even for readers who come together, and each gets a nonce of its own', async () => {
  release(1);
  const origin = await serve();
  const answers = await Promise.all([1, 2, 3].map(() => read(`${origin}/zh?once=1`)));
  expect(made).toEqual(['GET /zh?once=1']);
  expect(new Set(answers.map(({ title }) => title))).toEqual(new Set(['毗邻 1']));
  expect(new Set(answers.map(({ nonce }) => nonce)).size).toBe(3);
  for (const { nonce, policy, response } of answers) {
    expect(policy).toBe(`script-src 'nonce-${nonce}'`);
    expect(response.headers.get('x-own')).toBe('kept');
  }
});

test('a briefing that is none leads to what any address that is none shows; one that there is, is made for each reader', async () => {
  release(1);
  const origin = await serve();
  for (const path of ['unknown', 'unknown/present', 'unknown?read=1']) await read(`${origin}/zh/briefings/${path}`);
  expect(made).toEqual(['GET /zh/none']);
  for (const path of ['two-forces/present', 'two-forces/present', 'new?view=x'])
    await read(`${origin}/en/briefings/${path}`);
  expect(made.slice(1)).toEqual([
    'GET /en/briefings/two-forces/present',
    'GET /en/briefings/two-forces/present',
    'GET /en/briefings/new?view=x',
  ]);
});

test('another release, another theme and another address are other pages', async () => {
  release(1);
  const origin = await serve();
  await read(`${origin}/zh?other=1`);
  await read(`${origin}/zh?other=1`, { headers: { cookie: 'a=b; theme=dark' } });
  await read(`${origin}/zh?other=2`);
  release(2);
  await read(`${origin}/zh?other=1`);
  await read(`${origin}/zh?other=1`, { headers: { cookie: 'theme=purple' } });
  expect(made).toEqual(['GET /zh?other=1', 'GET /zh?other=1 theme=dark', 'GET /zh?other=2', 'GET /zh?other=1']);
});

test('an answer that is no page is given as it is, and never kept', async () => {
  release(1);
  const origin = await serve(500);
  expect((await read(`${origin}/zh?broken`)).response.status).toBe(500);
  expect((await read(`${origin}/zh?broken`)).title).toBe('毗邻 2');
  await read(`${origin}/zh?broken`, { method: 'POST' });
  await read(`${origin}/api/comparison`);
  expect(made.slice(2)).toEqual(['POST /zh?broken', 'GET /api/comparison']);
});

test('a reader who asks for the head alone gets the length and no body', async () => {
  release(1);
  const origin = await serve();
  const headers = { 'accept-encoding': 'identity' };
  const [head, whole] = [
    await read(`${origin}/zh`, { method: 'HEAD', headers }),
    await fetch(`${origin}/zh`, { headers }),
  ];
  expect(head.title).toBeUndefined();
  expect(head.response.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
});

test('a page names the day, so it is another on the next one where its readers are', async () => {
  release(1);
  const origin = await serve();
  for (const now of ['2026-11-24T15:59:00Z', '2026-11-24T15:59:59Z', '2026-11-24T16:00:00Z']) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    await read(`${origin}/zh?day=1`);
  }
  expect(made).toHaveLength(2);
});

test('what runs waits for the first paint; data in the page keeps its type', async () => {
  const data = '<script type="application/ld+json">{"name":"毗邻"}</script>';
  const old = '<script src="a.js" noModule=""></script>';
  const page = `<body><script nonce="n" src="b.js"></script>${data}${old}</body>`;
  const html = await forFirstPaint(page, 'n', () => Promise.resolve(''));
  expect(html).toContain(data);
  expect(html).toContain(old);
  expect(html).toContain('<script type="late" nonce="n" src="b.js"></script>');
});
