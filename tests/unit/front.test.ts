import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendBytes, sendRaw } from '@/tests/raw-request';
import { type StandInOptions, type StandInSite, serveStandIn } from '@/tests/stand-in-site';

let site: StandInSite;
const start = async (options?: StandInOptions) => {
  site = await serveStandIn(options);
};
const raw = (line: string, ...headers: string[]) =>
  sendRaw(site.address, [
    `${line} HTTP/1.1`,
    ...(headers.some((one) => /^host:/i.test(one)) ? [] : ['Host: pilin.test']),
    ...headers,
  ]);

beforeEach(() => start());
afterEach(() => {
  site.server.closeAllConnections();
  site.server.close();
});

describe('no way leads around the front', () => {
  it.each([
    '/_next/static/../../api/briefings',
    '/zh/x/../../api/briefings',
    '/zh/%2e%2e/api/briefings',
    '/zh/..%2fapi/briefings',
    '/zh\\..\\api\\briefings',
    '/zh/%5c..%5capi/briefings',
    '/_next/static/a.js/%2e%2e/%2e%2e/%2e%2e/api/briefings',
    '/zh/%252e%252e/api/briefings',
    '/zh/./../api/briefings',
    'http://evil.example/api/briefings',
  ])('by %s', async (path) => {
    const answer = await raw(`GET ${path}`, 'Host: evil.example');
    expect(answer.status).toBe(400);
    expect(site.made).toEqual([]);
  });

  it('an address in another form is sent to its own', async () => {
    const answer = await raw('GET //api//briefings?a=1');
    expect([answer.status, answer.headers.location]).toEqual([308, '/api/briefings?a=1']);
    expect((await raw('POST //api//briefings')).status).toBe(400);
    expect(site.made).toEqual([]);
  });

  it('headers that mean something within are nobody’s to send', async () => {
    let seen: Record<string, unknown> = {};
    site.answers = (request, response) => {
      seen = request.headers;
      response.end('{}');
    };
    const forged = [
      'x-forwarded-for: 9.9.9.9',
      'X-Forwarded-Host: evil.example',
      'x-middleware-subrequest: a',
      'x-pilin-site: http://evil.example',
      'x-pilin-self: 1',
      'Forwarded: host=evil.example',
      'x-forwarded-proto: https',
      'x-real-ip: 1',
      'x-nextjs-data: 1',
      'RSC: 1',
      'Next-Router-State-Tree: garbage',
      'Next-Url: /zh',
    ];
    await raw('GET /api/comparison', ...forged);
    expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-pilin-site': 'http://pilin.test' });
    expect(
      Object.keys(seen)
        .filter((name) => /^x-|^forwarded|^next|^rsc/.test(name))
        .sort(),
    ).toEqual(['x-forwarded-for', 'x-pilin-site']);
  });
});

describe('methods and heads that nobody needs', () => {
  it.each([
    'TRACE /zh',
    'OPTIONS /zh',
    'OPTIONS /api/briefings',
    'PATCH /api/briefings',
    'PUT /api/briefings',
    'DELETE /api/comparison?a=1',
    'POST /api/comparison',
    'GET /api/editor',
    'PUT /api/briefings/form',
    'POST /zh',
    'PUT /chart.svg',
    'DELETE /zh/compare',
    'PROPFIND /',
    'OPTIONS *',
    'TRACE *',
  ])('%s is answered 405 in words', async (line) => {
    const { status, headers, body } = await raw(line);
    expect(status).toBe(405);
    expect(headers.allow).toMatch(/^GET, HEAD|^POST$/);
    expect(body).not.toMatch(/\bat .*:\d+|node_modules|Error:/);
    expect(site.made).toEqual([]);
  });

  it.each([
    [['Host: a.example', 'Host: b.example']],
    [['Host: a.example/path']],
    [['Host: a.example@b.example']],
    [['Host: ']],
    [['Host: a b']],
    [['Host: a.example:999999']],
    [['Host: a.example:99999']],
    [['Host: xn--a']],
    [['Host: a..xn--a']],
    [['Host: [1.2.3.4]']],
    [['Host: 256.256.256.256']],
    [['Host: [1::2::3]']],
  ])('hosts %j are refused', async (hosts) => {
    expect((await raw('GET /zh', ...hosts)).status).toBe(400);
    expect(site.made).toEqual([]);
  });

  it('what is no request at all is refused in words', async () => {
    const { hostname, port } = new URL(site.address);
    const lines = [
      'nonsense\r\n\r\n',
      'GET /zh?q=\u00e5\u00ae\u0089 HTTP/1.1\r\n\r\n',
      `GET /zh HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    ];
    const statuses = await Promise.all(lines.map((line) => sendBytes(hostname, Number(port), line)));
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 431]);
    for (const { body } of statuses) expect(body).toContain('<h1>');
    expect(await raw('GET /zh', 'Expect: more')).toMatchObject({ status: 417, body: expect.stringContaining('<h1>') });
    expect(await sendRaw(site.address, ['GET /zh HTTP/1.1'])).toMatchObject({
      status: 400,
      body: expect.stringContaining('<h1>'),
    });
    expect(site.made).toEqual([]);
  });

  it('bodies of pages are not read, and long addresses neither', async () => {
    const sent = await sendRaw(site.address, ['GET /zh HTTP/1.1', 'Host: a', 'Content-Length: 5'], 'hello');
    expect(sent.status).toBe(400);
    const chunked = await sendRaw(
      site.address,
      ['GET /zh HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked'],
      '0\r\n\r\n',
    );
    expect(chunked.status).toBe(400);
    expect((await raw(`GET /zh?${'a'.repeat(8200)}`)).status).toBe(414);
    expect(site.made).toEqual([]);
  });

  it('files are those that the build lists', async () => {
    expect((await raw('GET /_next/static/a.js')).status).toBe(200);
    for (const path of [
      '/_next/static/b.js',
      '/_next/image?url=/icon.svg&w=64&q=75',
      '/_next/data/x/zh.json',
      '/_next/',
    ])
      expect((await raw(`GET ${path}`)).status).toBeGreaterThanOrEqual(300);
    expect(site.made).toEqual(['GET /_next/static/a.js']);
  });
});

describe('an address without anything says so', () => {
  it.each(['/api', '/api/unknown', '/_next', '/_next?x=1', '/chart.svg/x', '/briefing.pptx/none'])(
    '%s',
    async (path) => {
      const { status, body } = await raw(`GET ${path}`);
      expect([status, body]).toEqual([404, expect.stringMatching(/<h1>|"code":"missing"/)]);
      expect(site.made).toEqual([]);
    },
  );

  it.each([
    ['/c/../b', 'en;q=0,zh', 'zh-CN'],
    ['/a/../b', 'en;q=0.1,zh;q=0.9', 'zh-CN'],
    ['/a/../b', 'zh;q=0,en', 'en'],
    ['/a/../b', 'en_US', 'en'],
    ['/EN/../b', 'zh', 'en'],
    ['/zh-CN/../b', 'en', 'zh-CN'],
  ])('%s for %s is refused in %s', async (path, accepted, language) => {
    expect((await raw(`GET ${path}`, `Accept-Language: ${accepted}`)).body).toMatch(`<html lang="${language}"`);
  });
});

describe('the site is called as it is set, or as the reader calls it', () => {
  const linkOf = async (...headers: string[]) => (await raw('GET /zh', ...headers)).body.match(/href="([^"]*)"/)?.[1];

  it('so that one reader’s name for it is in nobody else’s page', async () => {
    expect(await linkOf('Host: evil.example')).toBe('http://evil.example');
    expect(await linkOf('Host: pilin.test:3000')).toBe('http://pilin.test:3000');
    expect(await linkOf('Host: pilin.test:3000', 'X-Forwarded-Host: evil.example')).toBe('http://pilin.test:3000');
    expect(await linkOf('Host: [::1]:3000')).toBe('http://[::1]:3000');
  });

  it('by a proxy that is trusted', async () => {
    site.server.close();
    await start({ settings: { trustProxy: true } });
    expect(await linkOf('Host: 10.0.0.1', 'X-Forwarded-Host: a.example, pilin.cn', 'X-Forwarded-Proto: https')).toBe(
      'https://pilin.cn',
    );
    expect((await raw('GET /zh', 'X-Forwarded-Host: a/b')).status).toBe(400);
  });

  it('by SITE_URL above all', async () => {
    site.server.close();
    await start({ settings: { trustProxy: true, siteUrl: 'https://pilin.cn' } });
    expect(await linkOf('Host: evil.example', 'X-Forwarded-Host: evil.example')).toBe('https://pilin.cn');
  });
});

describe('work is bounded', () => {
  it('by requests of one reader in a minute, pages that are kept aside', async () => {
    site.server.close();
    await start({ requestsPerMinute: 3 });
    for (let count = 0; count < 10; count++) expect((await raw('GET /zh')).status).toBe(200);
    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push(await raw(`GET /api/comparison?${count}`));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429, 429]);
    expect(Number(statuses.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('by requests under way at once, those beyond a line being told to come again', async () => {
    let most = 0;
    let now = 0;
    // Until all have come.
    const gate = new Promise((resolve) => setTimeout(resolve, 1500));
    site.answers = async (_, response) => {
      most = Math.max(most, ++now);
      await gate;
      now--;
      response.end('{}');
    };
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => raw(`GET /api/comparison?${index}`)));
    expect(most).toBeLessThanOrEqual(8);
    const counts = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([counts(200), counts(429)]).toEqual([68, 32]);
  });
});

describe('what fails says so in words', () => {
  it('and not by an empty answer or a stack', async () => {
    site.answers = (request, response) => {
      if (request.url === '/zh') return void response.end('<p data-release="1">');
      response.writeHead(500);
      response.end('Error: secret\n    at f (/srv/pilin/a.js:1:1)');
    };
    const answer = await raw('GET /api/comparison');
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      500,
      { error: expect.stringMatching(/\w/), code: 'broken' },
    ]);
    const page = await raw('GET /zh/briefings');
    expect([page.status, page.body]).toEqual([500, expect.stringContaining('<h1>')]);
    expect(page.body).not.toContain('secret');
  });

  it('before anything can be answered, while data are imported, and when it stops', async () => {
    for (const [standing, state] of [
      [{ phase: 'starting', database: undefined }, 'starting'],
      [{ phase: 'starting', database: 'importing' }, 'importing'],
      [{ phase: 'starting', database: 'waiting' }, 'database'],
      [{ phase: 'checking', database: 'ready' }, 'starting'],
      [{ phase: 'stopping', database: 'ready' }, 'stopping'],
    ] as const) {
      Object.assign(site.standing, standing);
      const [page, ready, health] = [await raw('GET /zh'), await raw('GET /ready'), await raw('GET /health')];
      expect([page.status, ready.status, health.status]).toEqual([503, 503, 503]);
      expect(JSON.parse(ready.body)).toEqual({ ready: false, state });
      expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
    }
    Object.assign(site.standing, { phase: 'serving' });
    expect(JSON.parse((await raw('GET /ready')).body)).toEqual({ ready: true, state: 'ready' });
    expect(JSON.parse((await raw('GET /health')).body)).toMatchObject({ ready: true, release: 1 });
  });
});
