import { describe, expect, inject, it } from 'vitest';
import { sendRaw } from '@/tests/raw-request';

const address = inject('address');
const { host } = new URL(address);
const raw = (line: string, ...headers: string[]) => sendRaw(address, [`${line} HTTP/1.1`, ...headers]);

describe('what the plain request would not get, no other form of it gets', () => {
  it.each([
    '/api/briefings',
    '/_next/static/../../api/briefings',
    '/zh/x/../../api/briefings',
    '/zh/%2e%2e/api/briefings',
    '/zh\\..\\api\\briefings',
    '/zh/..%5capi%5cbriefings',
    '//api/briefings',
    '/zh//api/briefings',
    '/API/briefings',
    '/api/briefings/%2e',
    '/api/briefings?x=/zh/compare',
    '/zh/../api/briefings?_rsc=1',
  ])('%s', async (path) => {
    for (const name of [host, 'evil.example', 'localhost']) {
      const answer = await raw(`GET ${path}`, `Host: ${name}`, 'X-Forwarded-For: 127.0.0.1');
      expect(answer.status).toBeGreaterThanOrEqual(300);
      expect(answer.body).not.toContain('"briefings"');
    }
  });
});

describe('methods that no route has', () => {
  it.each([
    'TRACE /zh',
    'OPTIONS *',
    'OPTIONS /api/comparison',
    'PATCH /zh',
    'POST /zh/compare',
    'PROPFIND /api/briefings',
    'DELETE /chart.svg',
  ])('%s', async (line) => {
    const { status, headers, body } = await raw(line, `Host: ${host}`);
    expect([status, headers.allow]).toEqual([405, expect.stringMatching(/^GET, HEAD/)]);
    expect(body).not.toMatch(/\n\s+at /);
  });

  it('an upgrade is answered as what it is without one', async () => {
    const { status } = await raw('GET /api/briefings', `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket');
    expect(status).toBe(403);
  });
});

describe('a picture names the site as its own reader does', () => {
  const selection = 'i=gdp&p=500112.511623&v=line';

  it.each(['/chart.svg', '/slide.svg', '/zh/compare'])('%s', async (path) => {
    const forged = await raw(`GET ${path}?${selection}`, 'Host: evil.example');
    const named = await raw(`GET ${path}?${selection}`, `Host: ${host}`, 'X-Forwarded-Host: evil.example');
    expect(forged.body).toContain('evil.example');
    expect(named.status).toBe(200);
    expect(named.body).not.toContain('evil.example');
  });

  it.each(['/chart.png', '/slide.png'])('%s too, however often it was drawn for others', async (path) => {
    const bytes = async (name: string) => (await raw(`GET ${path}?${selection}`, `Host: ${name}`)).body;
    const [forged, own, again] = [await bytes('evil.example'), await bytes(host), await bytes(host)];
    expect(own).toBe(again);
    // The address is drawn below a chart; a slide has it in its file only.
    if (path === '/chart.png') expect(own).not.toBe(forged);
  });
});

describe('addresses that mean a page', () => {
  it.each([
    ['/zh-CN/compare?i=gdp', '/zh/compare?i=gdp'],
    ['/zh-hans/ports', '/zh/ports'],
    ['/ZH/places/500112', '/zh/places/500112'],
    ['/en-GB', '/en'],
    ['/EN/Ports', '/en/ports'],
    ['/zh//ports/', '/zh/ports'],
  ])('%s leads to %s', async (path, to) => {
    const answer = await fetch(address + path);
    expect([answer.status, answer.url]).toEqual([200, address + to]);
  });

  it.each([
    ['en;q=0', '/zh'],
    ['en;q=0,zh;q=0.1', '/zh'],
    ['fr,en;q=0.5', '/en'],
  ])('to a reader of %s is %s', async (language, to) => {
    const answer = await fetch(address, { headers: { 'accept-language': language } });
    expect(answer.url).toBe(address + to);
  });

  it.each([
    '/zh/compare',
    '/zh/clusters/build',
    '/zh/projects',
    '/zh/proposal',
    '/zh/urbanization',
    '/en/places/500112',
  ])('%s passes over what a messenger added', async (path) => {
    const added = 'from=singlemessage&isappinstalled=0&utm_source=x&spm=1.2&share_token=3';
    const [plain, passed] = await Promise.all(
      ['', `?${added}`].map(async (query) => (await fetch(address + path + query)).text()),
    );
    const textOf = (html = '') => html.replace(/<script[\s\S]*?<\/script>|nonce="[^"]*"|<style[\s\S]*?<\/style>/g, '');
    expect(textOf(passed)).toBe(textOf(plain));
  });

  it.each([
    '/chart.svg?i=gdp',
    '/api/comparison?i=gdp',
    '/compare.csv?i=gdp',
    '/projects.csv?',
    '/briefing.svg?id=two-forces&slide=1',
    '/api/directory?',
    '/api/map?',
  ])('%s too', async (path) => {
    const answer = await fetch(`${address}${path}&from=timeline&isappinstalled=0&utm_campaign=a&share_source=b`);
    expect(answer.status).toBe(200);
  });
});

describe('files that programs look for', () => {
  it('robots.txt and sitemap.xml, with the name of the site', async () => {
    const robots = await fetch(`${address}/robots.txt`);
    expect(robots.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await robots.text()).toContain(`Sitemap: ${address}/sitemap.xml`);
    const sitemap = await fetch(`${address}/sitemap.xml`);
    expect(sitemap.headers.get('content-type')).toMatch(/^application\/xml/);
    const pages = [...(await sitemap.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, page = '']) => page);
    expect(pages.length).toBeGreaterThan(500);
    for (const page of pages.filter((_, index) => index % 97 === 0)) expect((await fetch(page)).status).toBe(200);
  });

  it('favicon.ico', async () => {
    const icon = await fetch(`${address}/favicon.ico`);
    expect(icon.headers.get('content-type')).toMatch(/^image\//);
    expect([...new Uint8Array(await icon.arrayBuffer()).slice(0, 4)]).toEqual([0, 0, 1, 0]);
  });

  it('health and readiness, with the newest release', async () => {
    expect(await (await fetch(`${address}/ready`)).json()).toEqual({ ready: true, state: 'ready' });
    expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ ready: true, release: 1 });
  });
});
