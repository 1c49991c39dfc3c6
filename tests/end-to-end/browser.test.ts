import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAccessibility } from './accessibility';
import { useBrowser } from './browser';

const good = '<main><h1>毗邻</h1></main>';
const bodies: Record<string, string> = {
  '/good': good,
  '/bad': `${good}<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
  '/broken': `${good}<script nonce="n">setTimeout(() => { throw new Error('broken') })</script><script>blocked()</script>`,
};

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "default-src 'self'; script-src 'nonce-n'; img-src data:");
    response.end(`<!doctype html><html lang="zh"><title>毗邻</title>${bodies[request.url ?? ''] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const browser = useBrowser();

it('finds nothing wrong with a good page under a strict policy', async () => {
  const { page, problems } = await browser.openPage();
  await page.goto(`${address}/good`);
  expect(await checkAccessibility(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it('finds what is not accessible', async () => {
  const { page } = await browser.openPage();
  await page.goto(`${address}/bad`);
  expect(await checkAccessibility(page)).toContainEqual(expect.stringMatching(/^critical image-alt: .*<img/));
});

it('can be a reader without scripts', async () => {
  const { page, problems } = await browser.openPage({ javaScript: false });
  await page.goto(`${address}/broken`);
  expect(await page.locator('h1').textContent()).toBe('毗邻');
  expect(problems).toEqual([]);
});

it('collects uncaught errors and what the policy refuses', async () => {
  const { page, problems } = await browser.openPage();
  await page.goto(`${address}/broken`);
  await expect.poll(() => problems.length).toBe(2);
  expect(problems.join('\n')).toMatch(/Error: broken/);
  expect(problems.join('\n')).toMatch(/Content Security Policy/);
});

it('is the reader that was asked for', async () => {
  const { page } = await browser.openPage({ locale: 'en-GB', theme: 'dark', viewport: { width: 390, height: 844 } });
  await page.goto(`${address}/good`);
  const seen = await page.evaluate(() => [
    navigator.language,
    matchMedia('(prefers-color-scheme: dark)').matches,
    innerWidth,
  ]);
  expect(seen).toEqual(['en-GB', true, 390]);
});
