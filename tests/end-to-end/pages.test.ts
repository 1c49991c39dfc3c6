import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { siteTexts } from '@/lib/texts/site';
import { checkBothThemes } from './accessibility';
import { useBrowser, widthOnPhone } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const evidence = '/evidence?s=urbanization_rate.census&p=side-sichuan&y=2020-11-01';
const pages = ['', '/urbanization', '/openness', '/ports', evidence, '/nowhere'];
const cases = ['zh', 'en'].flatMap((locale) => pages.map((path) => `/${locale}${path}`));
const expected = (path: string) => (path.endsWith('/nowhere') ? 404 : 200);

describe.each(cases)('%s', (path) => {
  test('is accessible in both themes, without errors, and fits a phone', async () => {
    const { page, problems } = await openPage();
    const response = await page.goto(address + path);
    expect(response?.status()).toBe(expected(path));
    expect(await checkBothThemes(page)).toEqual([]);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });

  test('carries a strict policy and the security headers', async () => {
    const { headers } = await fetch(address + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe.each(cases)('%s', (path) => {
  test('reads whole without any script', async () => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(address + path);
    expect((await page.textContent('h1'))?.trim().length).toBeGreaterThan(1);
    const charts = await page.locator('[role=img][aria-roledescription] svg:visible').count();
    if (!/evidence|nowhere/.test(path) && path.length > 3) expect(charts).toBeGreaterThanOrEqual(5);
    expect(await page.textContent('main')).not.toMatch(/NaN|undefined|\[object|null/);
  });

  test('shifts nothing while it loads', async () => {
    const { page } = await openPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address + path);
    await page.waitForTimeout(600);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    // A page that is painted while its head is still on the way moves the tools of that, by 0.0018 at most (measured on
    // a throttled machine); 0.1 is what readers notice.
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.003);
  });

  test('loads at most 175 kB of script before the reader acts, and no ECharts', async () => {
    const html = await (await fetch(address + path)).text();
    // Scripts for browsers without modules are never loaded by one above the browser floor.
    const tags = [...html.matchAll(/<script[^>]* src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag));
    const scripts = new Set(tags.map(([, src = '']) => src));
    expect(scripts.size).toBeGreaterThan(2);
    const texts = await Promise.all([...scripts].map(async (src) => (await fetch(new URL(src, address))).text()));
    expect(texts.filter((text) => text.includes('zrender'))).toEqual([]);
    expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThanOrEqual(175_000);
  });
});

test.each(['zh', 'en'])('the overview in %s is at most 52 kB of gzipped HTML', async (locale) => {
  const html = await (await fetch(`${address}/${locale}`)).text();
  expect(gzipSync(html).length).toBeLessThanOrEqual(52_000);
});

test.each([
  ['en-GB,en;q=0.9,zh;q=0.8', '/', '/en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', '/', '/zh'],
  ['de', '/', '/zh'],
  ['en', '/ports?x=1', '/en/ports?x=1'],
])('a reader who prefers %s and asks for %s gets %s', async (language, path, target) => {
  const response = await fetch(address + path, { redirect: 'manual', headers: { 'accept-language': language } });
  expect(response.status).toBe(307);
  expect(new URL(response.headers.get('location') ?? '', address).href).toBe(address + target);
});

test('evidence of what nobody published is not found, and said so', async () => {
  const response = await fetch(`${address}/en/evidence?s=nothing.here&p=500112&y=2020`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(siteTexts.en.evidence.none);
});

test('the known figures stand on the overview in the first HTML', async () => {
  const html = await (await fetch(`${address}/en`)).text();
  for (const figure of ['45.8', '65.5', '19.7', '31.0', '50.2', '46.8', '24.6']) expect(html).toContain(figure);
});

describe('what a reader picks', () => {
  test('the benchmark of the urbanization space moves the finding and stays in the address', async () => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en/urbanization`);
    await expect
      .poll(() => page.textContent('#space-title'))
      .toContain('19.7 percentage points below the Chongqing side');
    await page.locator('#space').getByRole('link', { name: 'Target for the economic circle, 2025' }).click();
    await expect.poll(() => page.textContent('#space-title')).toContain('20.2 percentage points below');
    expect(page.url()).toContain('b=target-outline-urbanization-rate-2025');
    await page.goBack();
    await expect
      .poll(() => page.textContent('#space-title'))
      .toContain('19.7 percentage points below the Chongqing side');
    expect(problems).toEqual([]);
  });

  test('openness is read without Yubei', async () => {
    const { page } = await openPage({ locale: 'zh-CN' });
    await page.goto(`${address}/zh/openness`);
    await page.locator('#exports').getByRole('link', { name: '不含渝北', exact: true }).click();
    await expect.poll(() => page.textContent('#exports-title')).toContain('（不含渝北）4.1%');
  });

  test('an address that is not understood is said, and the default shown', async () => {
    const { page } = await openPage();
    await page.goto(`${address}/zh/urbanization?b=target-none&l=globe`);
    const notice = page.getByRole('status');
    expect(await notice.textContent()).toContain('target-none');
    expect(await notice.textContent()).toContain('globe');
    expect(await page.textContent('#space-title')).toContain('19.7');
  });

  test('the theme stays after a reload', async () => {
    const { page } = await openPage({ locale: 'en-GB', theme: 'light' });
    await page.goto(`${address}/en`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Light or dark' }).click();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.reload();
    expect(await paper()).toBe(dark);
    expect(dark).not.toBe('rgb(251, 250, 246)');
  });

  test('a figure leads to its evidence in one click', async () => {
    const { page } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en`);
    await page.getByRole('link', { name: '45.8' }).click();
    await expect.poll(() => page.textContent('h1')).toContain('Urbanization rate');
    expect(await page.textContent('main')).toContain('45.77');
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(17);
  });
});
