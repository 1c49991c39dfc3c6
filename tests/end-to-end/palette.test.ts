import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findTexts } from '@/lib/texts/find';
import { checkBothThemes } from './accessibility';
import { listening, type Reader, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const dialog = (page: Page) => page.locator('dialog[open]');
const first = (page: Page) => dialog(page).getByRole('option').first();
const selected = (page: Page) => dialog(page).locator('[role=option][aria-selected=true]');
const button = (page: Page) => page.getByRole('link', { name: findTexts.zh.open });

/** A page that hears keys: its scripts have come and have run, which on a busy machine is later. */
async function visit(path = '/zh', reader: Reader = {}) {
  const visited = await openPage(reader);
  await visited.page.goto(address + path, { waitUntil: 'networkidle' });
  await listening(visited.page);
  return visited;
}

async function openPalette(page: Page): Promise<void> {
  await listening(page);
  await page.keyboard.press('/');
  await first(page).waitFor();
}

describe('the palette', () => {
  test('opens by /, takes what is typed at once, and goes to what is found', async () => {
    const { page, problems } = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('cqkz');
    await expect.poll(() => first(page).textContent()).toContain('开州区');
    expect(await first(page).textContent()).toMatch(/重庆.*500154/);
    expect(await dialog(page).locator('input').inputValue()).toBe('cqkz');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/places/500154');
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });

  test.each(['Control+k', 'Meta+k'])('opens by %s', async (keys) => {
    const { page } = await visit();
    await page.keyboard.press(keys);
    await first(page).waitFor();
  });

  test('opens by its button, and gives the focus back when it is closed', async () => {
    const { page } = await visit();
    await button(page).focus();
    await page.keyboard.press('Enter');
    await first(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await button(page).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('does not open while the reader writes elsewhere', async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.focus();
    });
    await page.keyboard.type('a/b');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a/b');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('is walked through by arrow keys alone', async () => {
    const { page } = await visit();
    await openPalette(page);
    await page.keyboard.type('du');
    await expect.poll(() => selected(page).count()).toBe(1);
    const names = [await selected(page).textContent()];
    for (const key of ['ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await page.keyboard.press(key);
      names.push(await selected(page).textContent());
    }
    expect(names[1]).not.toBe(names[0]);
    expect(names[2]).toBe(names[0]);
    expect(names[4]).toBe(names[0]);
  });

  test('never picks by the Enter that ends a composition', async () => {
    const { page } = await visit();
    await openPalette(page);
    const session = await page.context().newCDPSession(page);
    const text = "kai'zhou";
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect.poll(() => first(page).textContent()).toContain('开州');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    expect(await dialog(page).count()).toBe(1);
    expect(page.url()).toBe(`${address}/zh`);
    await session.send('Input.insertText', { text: '开州' });
    await expect.poll(() => dialog(page).locator('input').inputValue()).toBe('开州');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/places/500154');
  });

  test('remembers what was picked', async () => {
    const { page } = await visit();
    await openPalette(page);
    await page.keyboard.type('gdp');
    await expect.poll(() => first(page).textContent()).toContain('地区生产总值');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/indicators/gdp');
    await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
    await openPalette(page);
    expect(await first(page).textContent()).toContain('地区生产总值');
    expect(await dialog(page).textContent()).toContain(findTexts.zh.recent);
  });

  test('works where the browser stores nothing', async () => {
    const { page, problems } = await openPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
    await openPalette(page);
    await page.keyboard.type('wdk');
    await expect.poll(() => first(page).textContent()).toContain('万达开');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/clusters/platform-wandakai');
    expect(problems).toEqual([]);
  });

  test('says when nothing is found, and when the directory does not come', async () => {
    const { page } = await visit();
    await page.route('**/api/directory', (route) => route.abort());
    await page.keyboard.press('/');
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toBe(findTexts.zh.failed);
    await page.unroute('**/api/directory');
    await dialog(page).getByRole('button', { name: findTexts.zh.again }).click();
    await first(page).waitFor();
    await dialog(page).locator('input').fill('北京');
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toBe(findTexts.zh.nothing('北京'));
    expect(await checkBothThemes(page)).toEqual([]);
  });

  test('is a link to the places without script', async () => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${address}/zh`);
    expect(await button(page).getAttribute('href')).toBe('/zh/places');
  });
});

describe.each(['zh', 'en'] as const)('the open palette in %s', (locale) => {
  test('is accessible in both themes', async () => {
    const { page, problems } = await visit(`/${locale}`);
    await openPalette(page);
    expect(await checkBothThemes(page)).toEqual([]);
    await page.keyboard.type('ch');
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toMatch(/\d/);
    expect(await checkBothThemes(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('fits a phone', async () => {
    const { page } = await visit(`/${locale}`, { viewport: { width: 390, height: 844 } });
    await openPalette(page);
    await page.keyboard.type('shi');
    await expect.poll(() => dialog(page).getByRole('option').count()).toBeGreaterThan(9);
    const box = await dialog(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    const inner = () => dialog(page).evaluate((shown) => shown.scrollWidth - shown.clientWidth);
    await expect.poll(inner).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('the readings of all Chinese are not sent to the browser', async () => {
  const { page } = await openPage();
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
  await openPalette(page);
  const texts = await Promise.all(scripts);
  expect(texts.length).toBeGreaterThan(2);
  // A word of the package that no minifier renames; the dictionary comes with it.
  expect(texts.filter((text) => text.includes('toneType'))).toEqual([]);
});
