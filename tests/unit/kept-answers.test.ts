import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forFirstPaint } from '@/server/http/first-paint';
import { type StandInSite, serveStandIn } from '@/tests/stand-in-site';

let site: StandInSite;

const read = async (path: string, init?: RequestInit) => {
  const response = await fetch(site.address + path, init);
  const text = await response.text();
  const policy = response.headers.get('content-security-policy') ?? '';
  return {
    response,
    text,
    title: text.match(/<h1>(.*)<\/h1>/)?.[1],
    nonce: text.match(/nonce="([^"]*)"/)?.[1],
    policy,
  };
};

const twice = (path: string) => [path, path];

beforeEach(async () => {
  site = await serveStandIn();
});
afterEach(() => {
  vi.useRealTimers();
  site.server.closeAllConnections();
  site.server.close();
});

test('a page is made once, even for readers who come together, and each gets a nonce of its own', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => read('/zh?once=1')));
  expect(site.made).toEqual(['GET /zh?once=1']);
  expect(new Set(answers.map(({ title }) => title))).toEqual(new Set(['毗邻 1']));
  expect(new Set(answers.map(({ nonce }) => nonce)).size).toBe(3);
  for (const { nonce, policy, response } of answers) {
    expect(policy).toBe(`script-src 'nonce-${nonce}'`);
    expect(response.headers.get('x-own')).toBe('kept');
  }
});

test('a briefing that is none leads to what any address that is none shows; one that there is, is made for each reader', async () => {
  for (const path of ['unknown', 'unknown/present', 'unknown?read=1']) await read(`/zh/briefings/${path}`);
  expect(site.made).toEqual(['GET /zh/none']);
  const paths = ['two-forces/present', 'two-forces/present', 'new?view=x'].map((path) => `/en/briefings/${path}`);
  for (const path of paths) await read(path);
  expect(site.made.slice(1)).toEqual(paths.map((path) => `GET ${path}`));
});

test('another release, another theme, another site and another address are other pages', async () => {
  await read('/zh?other=1');
  await read('/zh?other=1', { headers: { cookie: 'a=b; theme=dark' } });
  await read('/zh?other=2');
  site.release = 2;
  await read('/zh?other=1');
  await read('/zh?other=1', { headers: { cookie: 'theme=purple' } });
  expect(site.made).toEqual(['GET /zh?other=1', 'GET /zh?other=1 theme=dark', 'GET /zh?other=2', 'GET /zh?other=1']);
});

test('an answer that is no page is never kept, and all addresses without a route are one page', async () => {
  for (const path of ['/api/comparison', '/zh/sign-in', '/zh/unknown', '/zh/compare/x', '/zhx']) {
    await read(path);
    await read(path);
  }
  const once = ['/zh/none'];
  const asked = [...twice('/api/comparison'), ...twice('/zh/sign-in'), ...once, ...twice('/zhx')];
  expect(site.made).toEqual(asked.map((path) => `GET ${path}`));
});

test('a reader who asks for the head alone gets the length and no body', async () => {
  const headers = { 'accept-encoding': 'identity' };
  const [head, whole] = [
    await read('/zh', { method: 'HEAD', headers }),
    await fetch(`${site.address}/zh`, { headers }),
  ];
  expect(head.title).toBeUndefined();
  expect(head.response.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
});

test('a page names the day, so it is another on the next one where its readers are', async () => {
  for (const now of ['2026-11-24T15:59:00Z', '2026-11-24T15:59:59Z', '2026-11-24T16:00:00Z']) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    await read('/zh?day=1');
  }
  expect(site.made).toHaveLength(2);
});

describe('while the database is away', () => {
  test('what is kept goes on being read and says of when it is; all else says why it is not to be had', async () => {
    await read('/zh');
    site.release = undefined;
    const kept = await read('/zh');
    expect(kept.response.status).toBe(200);
    expect(kept.text).toContain('数据库暂不可用；本页数据截至数据版本1');
    expect(kept.text).not.toContain('go()');
    for (const path of ['/zh/compare', '/api/comparison', '/zh/briefings/two-forces']) {
      const { response, text } = await read(path);
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '5']);
      expect(text).toMatch(/数据库暂不可用|database cannot be reached/);
    }
    expect((await read('/ready')).response.status).toBe(503);
  });

  test('nobody waits for it, and it is found again by itself', async () => {
    await read('/zh');
    site.release = undefined;
    await read('/zh');
    const before = site.checks;
    const begun = performance.now();
    await Promise.all(Array.from({ length: 50 }, () => read('/zh')));
    // It is looked for once a second, whoever asks.
    expect(site.checks - before).toBeLessThanOrEqual(1 + (performance.now() - begun) / 1000);
    site.release = 2;
    await expect.poll(async () => (await read('/zh')).text, { timeout: 5000 }).toContain('data-release="2"');
    expect((await read('/api/comparison')).response.status).toBe(200);
  });
});

test('a page that fails is not kept, and what was kept before it stays', async () => {
  await read('/zh');
  const { answers } = site;
  site.release = 2;
  site.answers = (_, response) => void response.writeHead(500).end();
  expect((await read('/zh')).response.status).toBe(503);
  site.answers = answers;
  expect((await read('/zh')).title).toBe('毗邻 2');
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
