import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pathOf } from '@/lib/addresses/pages';
import { subjectPath } from '@/lib/addresses/subject';
import { liveChartTexts } from '@/lib/texts/live-chart';
import { proposalTexts } from '@/lib/texts/proposal';
import { readTable } from '@/tests/data-table';
import { useBrowser } from './browser';
import { enterPanel, isFocused } from './live-panel';

const address = inject('address');
const { openPage } = useBrowser();

const pairs = readTable('border_pairs');
const comparisons = pairs.map(({ left, right }) => `/zh/compare?i=urbanization_rate&p=${left}.${right}`);
const places = ['500153', '511623'];
const phone = { width: 390, height: 844 };

/** Turns to the chart of a panel, and waits until it is live. */
async function enliven(page: Page, id: string): Promise<void> {
  const chart = page.locator(`#${id} [aria-roledescription]`);
  await chart.scrollIntoViewIfNeeded();
  // Until the page hears it.
  const turn = async () => {
    await chart.dispatchEvent('touchstart');
    return page.locator(`#${id} canvas:visible`).count();
  };
  await expect.poll(turn, { timeout: 20_000 }).toBe(1);
  await page.locator(`#${id} [data-live]`).waitFor();
}

/** Where the mark of a place stands in the window, by the drawing below the live chart. */
async function spotOf(page: Page, id: string, place: string): Promise<{ x: number; y: number }> {
  const mark = page.locator(`#${id} svg [data-of="${place}"]`);
  await page.locator(`#${id} canvas`).evaluate((canvas) => canvas.scrollIntoView({ block: 'center' }));
  const boxes = await mark.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const box = boxes.find(({ width }) => width > 0);
  if (!box) throw new Error(`No mark of ${place} is drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const waysIn = (page: Page, id: string) => page.locator(`#${id} .point-ways a`);

test('any spot of the row of a pair leads to its comparison, in two presses', async () => {
  const { page, problems } = await openPage();
  await page.goto(`${address}/zh/urbanization`);
  await enliven(page, 'pairs');
  const box = await page.locator('#pairs canvas').boundingBox();
  const { y } = await spotOf(page, 'pairs', places[0] ?? '');
  for (const part of [0.02, 0.5, 0.98]) {
    await page.mouse.click((box?.x ?? 0) + part * (box?.width ?? 0), y);
    const hrefs = await waysIn(page, 'pairs').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(comparisons).toContain(hrefs.at(-1));
    expect(hrefs.at(-1)).toContain(places[0]);
  }
  await waysIn(page, 'pairs').last().click();
  await page.waitForURL('**/zh/compare?*');
  expect(problems).toEqual([]);
});

test.each(places)('the shape of %s on the map leads to its page and its comparison by keys', async (place) => {
  const { page, problems } = await openPage();
  const panel = await enterPanel(page, address, { locale: 'zh', path: '/urbanization', id: 'map' });
  const ways = waysIn(page, 'map');
  const step = async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const [, own] = await ways.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    if (own === pathOf('zh', 'places', place)) return true;
    await page.keyboard.press('Escape');
    expect(await isFocused(panel.chart)).toBe(true);
    return false;
  };
  let found = false;
  await page.keyboard.press(place.startsWith('50') ? 'd' : 'a');
  for (let steps = 0; steps < 20 && !found; steps++) found = await step();
  if (!found) {
    for (let steps = 0; steps < 20; steps++) await page.keyboard.press('ArrowLeft');
    for (let steps = 0; steps < 20 && !found; steps++) found = await step();
  }
  expect(found).toBe(true);
  expect(await ways.first().evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await ways.first().getAttribute('href')).toContain(`/evidence?`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/zh/compare?i=urbanization_rate&p=${place}.*`);
  expect(problems).toEqual([]);
});

test('a tap on a tile of a phone keeps what it says, and offers ways that a finger meets', async () => {
  const { page, problems } = await openPage({ viewport: phone, touch: true });
  await page.goto(`${address}/zh/urbanization`);
  await enliven(page, 'map');
  for (const place of places) {
    const { x, y } = await spotOf(page, 'map', place);
    await page.touchscreen.tap(x, y);
    const way = waysIn(page, 'map').getByText(liveChartTexts.zh.ways.subject, { exact: true });
    await expect.poll(() => way.getAttribute('href')).toBe(pathOf('zh', 'places', place));
    for (const box of await waysIn(page, 'map').evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON()),
    ))
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
  }
  const { x, y } = await spotOf(page, 'map', places[0] ?? '');
  await page.touchscreen.tap(x, y);
  await waysIn(page, 'map').nth(1).tap();
  await page.waitForURL(`**${pathOf('zh', 'places', places[0])}`);
  expect(problems).toEqual([]);
});

test.each(places)(
  '%s is set off in tables and drawings where the map is pointed at, and on the map from a table',
  async (place) => {
    const { page } = await openPage();
    await page.goto(`${address}/zh/urbanization`, { waitUntil: 'networkidle' });
    await enliven(page, 'map');
    const { x, y } = await spotOf(page, 'map', place);
    await page.mouse.move(x, y);
    await expect.poll(() => page.locator(`#strip svg [data-of="${place}"][data-lit]`).count()).toBeGreaterThan(0);
    expect(await page.locator(`#map tr[data-of="${place}"][data-lit]`).count()).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator('[data-lit]').count()).toBe(0);
    await enliven(page, 'strip');
    await page.locator('#map summary', { hasText: '数据表' }).click();
    await page.locator(`#map tr[data-of="${place}"] a`).first().hover();
    await expect.poll(() => page.locator('#strip [data-live] .border-ink').count()).toBe(1);
  },
);

test('the pairs lead to their comparisons, and places to their pages, without any script', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}/zh/urbanization`);
  const hrefs = (of: string) => page.locator(of).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect((await hrefs('#pairs a[href*="/compare?i="]')).filter((href) => href.includes('&p=')).sort()).toEqual(
    expect.arrayContaining(comparisons.sort()),
  );
  expect(await hrefs('#space .compact th a')).toContain(subjectPath('zh', { kind: 'place', subject: '511623' }));
});

test('a claim leads to the panel that shows what it is read in', async () => {
  const { page } = await openPage();
  await page.goto(`${address}/zh/proposal`);
  const term = page.locator('dt', { hasText: proposalTexts.zh.panels }).first();
  const href = await term.locator('+ dd a').first().getAttribute('href');
  expect(href).toMatch(/^\/zh\/\w+#[\w-]+$/);
  await page.goto(address + href);
  expect(await page.locator(`${href?.replace(/^.*#/, '#')}.panel`).count()).toBe(1);
});
