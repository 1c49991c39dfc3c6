import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { earlyTexts } from '@/lib/texts/early';
import { listening, seen, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

/** Opens a page whose scripts come only when they are let go. */
async function openWithout(page: Page, path: string): Promise<() => void> {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(address + path, { waitUntil: 'commit' });
  await seen(page);
  return letGo;
}

const said = (page: Page) => page.locator('[data-coming]').textContent();

test('the theme is switched as often as it was pressed, and the press is said to be on its way', async () => {
  const { page, problems } = await openPage();
  const letGo = await openWithout(page, '/zh/openness');
  const toggle = page.locator('header button');
  await toggle.click();
  expect(await said(page)).toBe(earlyTexts.zh.coming);
  expect(await toggle.getAttribute('aria-busy')).toBe('true');
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  letGo();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await toggle.getAttribute('aria-busy')).toBeNull();
  expect(await said(page)).toBe('');
  // Once more by hand: nothing is kept any longer.
  await toggle.click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(problems).toEqual([]);
});

test.each(['/', 'Control+k'])('what is typed after %s is in the palette when it comes', async (key) => {
  const { page, problems } = await openPage({ locale: 'en-GB' });
  const letGo = await openWithout(page, '/en/compare');
  await page.keyboard.press(key);
  await page.keyboard.type('yubei');
  expect(await said(page)).toBe(earlyTexts.en.coming);
  letGo();
  const field = page.locator('dialog[open] input');
  await expect.poll(() => field.inputValue()).toBe('yubei');
  expect(problems).toEqual([]);
});

test('a copy that was asked for early is made, or said to have failed', async () => {
  const { page } = await openPage();
  const letGo = await openWithout(page, '/zh/urbanization');
  await page
    .locator('[data-copy="sentence"]')
    .first()
    .evaluate((button) => button.closest('details')?.setAttribute('open', ''));
  await page.locator('[data-copy="sentence"]').first().click();
  letGo();
  await expect.poll(() => page.locator('.page-note').textContent()).toMatch(/./);
});

test('a press on a briefing being presented is not lost', async () => {
  const { page } = await openPage();
  const letGo = await openWithout(page, '/zh/briefings/two-forces/present');
  await page.keyboard.press('ArrowRight');
  letGo();
  await expect.poll(() => page.url()).toMatch(/#2$/);
});

test('links work by themselves, and a script that does not come is told of', async () => {
  const { page } = await openPage();
  await openWithout(page, '/zh/projects');
  await page.locator('main a[href^="/zh/projects/"]:visible').first().click({ noWaitAfter: true });
  await page.waitForURL('**/zh/projects/*', { waitUntil: 'commit' });

  const lost = await openPage();
  await lost.page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.abort();
  });
  await lost.page.goto(`${address}/zh/sources`, { waitUntil: 'commit' });
  await lost.page.locator('header button').click();
  await expect.poll(() => said(lost.page)).toBe(earlyTexts.zh.lost);
});

test('a page that hears says nothing', async () => {
  const { page } = await openPage();
  await page.goto(`${address}/zh`);
  await listening(page);
  await page.locator('header button').click();
  expect(await said(page)).toBe('');
});
