import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { compareNamesOf, compareViews } from '@/lib/addresses/compare';
import type { ChartKind } from '@/lib/figures/chart-facts';
import { locales } from '@/lib/language/locale';
import { compareTexts } from '@/lib/texts/compare';
import { checkBothThemes } from './accessibility';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const title = (page: Page) => page.textContent('#compare-title');
const view = (page: Page, chart: ChartKind) =>
  page
    .getByRole('navigation', { name: compareTexts.en.view })
    .getByRole('link', { name: compareNamesOf(chart).nameEn });

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let tabs = 0; tabs < most; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} was not reached by ${most} tabs.`);
}

describe('the compare page', () => {
  test('tells the two sides in the first HTML, without any script', async () => {
    const html = await (await fetch(`${address}/en/compare`)).text();
    expect(html).toContain('is 19.7 percentage points above');
    for (const figure of ['45.77', '65.48', '13.75', '1.45']) expect(html).toContain(figure);
  });

  test('gives no gap where one of two has no figure', async () => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${address}/en/compare?p=512021.500152&i=retail_sales&v=table`);
    expect(await title(page)).toContain('no data for Anyue');
    expect(await title(page)).not.toMatch(/%|point|times/);
    const row = page.locator('.matrix tbody tr').first();
    expect(await row.locator('.matrix-rank').textContent()).toBe('—');
    expect(await row.locator('td').first().textContent()).toContain('not held here');
  });

  test('changes without loading the page again, and the address is the whole state', async () => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en/compare?p=512021.500152`, { waitUntil: 'networkidle' });
    await page.evaluate('window.same = true');
    expect(await title(page)).toContain(
      'Tongnan is 27.6 percentage points above Anyue (2020 census); the gap widened by 8.9 percentage points',
    );
    await view(page, 'table').click();
    await expect.poll(() => page.url()).toContain('v=table');
    await expect.poll(() => page.locator('figure .matrix thead').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Remove Urbanization rate (residents)' }).click();
    await expect.poll(() => title(page)).toContain('Resident population');
    const there = page.url();
    await page.goBack();
    await expect.poll(() => title(page)).toContain('Urbanization rate');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('v=table');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => title(page)).toContain('Resident population');
    expect(page.url()).toBe(there);
    expect(await page.evaluate('window.same')).toBe(true);
    const other = await page.locator('header a[hreflang=zh]').getAttribute('href');
    expect(other).toBe(there.replace(`${address}/en`, '/zh'));
    // A reload and a reader without scripts see the same.
    const shown = await title(page);
    await page.reload();
    expect(await title(page)).toBe(shown);
    expect(problems).toEqual([]);
  });

  test('shows what was seen and says so when the answer does not come', async () => {
    const { page } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en/compare`, { waitUntil: 'networkidle' });
    await view(page, 'table').click();
    const table = page.locator('figure .matrix thead');
    await expect.poll(() => table.isVisible()).toBe(true);
    await page.route('**/api/comparison*', (route) => route.abort());
    await page.getByRole('link', { name: 'Remove Gross domestic product' }).click();
    await expect.poll(() => page.locator('p[role=alert]').textContent()).toContain('could not be read');
    // What was seen stays, down to the view.
    expect(await table.isVisible()).toBe(true);
    await page.unroute('**/api/comparison*');
    await page.getByRole('button', { name: compareTexts.en.again }).click();
    await expect.poll(() => page.getByRole('link', { name: 'Remove Gross domestic product' }).count()).toBe(0);
  });

  test('plays over the years and stops by itself or when asked', async () => {
    const { page } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en/compare?i=gdp&y=2018..2020&v=table`, { waitUntil: 'networkidle' });
    const year = () => page.textContent('[data-years=at] summary');
    await page.locator('a[data-play]').click();
    await expect.poll(year).toContain('2018');
    await expect.poll(year).toContain('2020');
    await expect.poll(() => page.textContent('a[data-play]')).toContain(compareTexts.en.play);
  });

  test('is used by keyboard alone: a district found by pinyin, views switched, points heard, a file fetched', async () => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en/compare?p=512021.500152&v=heat`, { waitUntil: 'networkidle' });
    await tabTo(page, 'a[data-pick=subjects]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog input');
    await page.keyboard.type('kaizhou');
    await expect.poll(() => page.locator('[cmdk-item]').first().textContent()).toContain('Kaizhou');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('p=512021.500152.500154');
    await expect.poll(() => page.getByRole('link', { name: 'Remove Kaizhou' }).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-pick'))).toBe('subjects');
    // Back to the tabs of views, which stand before what adds a place.
    for (const _ of ['heat', 'scatter', 'multiples']) await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('v=multiples');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('v=multiples');
    await tabTo(page, '[aria-roledescription]');
    await expect.poll(() => page.locator('canvas:visible').count()).toBe(1);
    const heard = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      heard.add((await page.locator('figure [aria-live=polite]').textContent()) ?? '');
    }
    expect(heard.size).toBe(3);
    for (const sentence of heard) expect(sentence).toMatch(/(Anyue|Tongnan).*\d/);
    await page.locator('.bar summary').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    expect(problems).toEqual([]);
  });
});

describe('several places', () => {
  const five = 'p=500153.511011.511083.510521.512021';

  test('are told in their order, the first chosen first, in one table and without script', async () => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${address}/zh/compare?${five}`);
    expect(await page.locator('.matrix-word').count()).toBeGreaterThan(1);
    expect(await page.locator('figure svg').count()).toBe(0);
    expect(await title(page)).toMatch(/^荣昌常住人口城镇化率59\.9%，在所选5地中最高；其后依次为东兴55\.1%、隆昌/);
    expect(await page.locator('.matrix').count()).toBe(1);
    const heads = await page.locator('.matrix thead th[data-side] > span').allTextContents();
    expect(heads).toEqual(['荣昌区', '东兴区', '隆昌市', '泸县', '安岳县']);
    expect(await page.locator('.matrix thead th[data-own] a').first().getAttribute('href')).toBe('/zh/places/500153');
    const ranks = await page.locator('.matrix-rank').allTextContents();
    expect(ranks[0]).toBe('第1 / 5');
    expect(ranks[1]).toBe('总量不排位');
    for (const word of await page.locator('.matrix-word').allTextContents()) expect(word).toMatch(/[\u4e00-\u9fff]{2}/);
  });

  test('open their course below the head of a row, without script, in the theme and the width that are shown', async () => {
    for (const [viewport, colorScheme] of [
      [{ width: 1440, height: 900 }, 'dark'],
      [{ width: 390, height: 844 }, 'light'],
    ] as const) {
      const { page, problems } = await openPage({ javaScript: false, viewport, theme: colorScheme });
      await page.goto(`${address}/zh/compare?${five}`);
      const course = page.locator('.matrix-course').first();
      expect(await course.isVisible()).toBe(false);
      await page.locator('.matrix-fold summary').first().click();
      const picture = course.locator('img:visible');
      expect(await picture.count()).toBe(1);
      expect(await picture.getAttribute('alt')).toMatch(/^走势：.*城镇化率/);
      const shown = () => picture.evaluate((one) => (one as HTMLImageElement).currentSrc);
      await expect.poll(shown).toContain(`theme=${colorScheme}`);
      expect((await shown()).includes('size=narrow')).toBe(viewport.width === 390);
      await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      expect(problems).toEqual([]);
    }
  });

  test('lose one by its ×, gain one behind the last, and put another first', async () => {
    const { page, problems } = await openPage();
    await page.goto(`${address}/zh/compare?${five}&v=table`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: '去掉安岳' }).click();
    await expect.poll(() => page.locator('.matrix thead th[data-side]').count()).toBe(4);
    await page.locator('.matrix thead th', { hasText: '泸县' }).getByRole('link', { name: '置首' }).click();
    await expect.poll(() => title(page)).toMatch(/^泸县.+居第4/);
    await page.locator('.matrix [data-pick=subjects]').click();
    await page.waitForSelector('dialog input');
    await page.keyboard.type('kaizhou');
    await expect.poll(() => page.locator('[cmdk-item]').first().textContent()).toContain('开州');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.matrix thead th[data-side]').count()).toBe(5);
    expect(problems).toEqual([]);
  });

  test('stand as cards on a phone', async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${address}/zh/compare?${five}&v=table`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const boxes = await page
      .locator('.matrix tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().width));
    for (const width of boxes) expect(width).toBeLessThanOrEqual(360);
    for (const box of await page
      .locator('.matrix-out')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))
      expect(box).toBeGreaterThanOrEqual(44);
  });
});

test.each(locales)(
  'a pair stands once in %s: its figures in the chart or in the table, and no bare sign',
  async (locale) => {
    const { page } = await openPage({ javaScript: false });
    for (const [query, tables, drawings] of [
      ['p=500153.511011', 0, 1],
      ['p=500153.511011&v=table', 1, 0],
      ['p=side-sichuan*.side-chongqing*&i=urbanization_rate&o=gap&v=dumbbell', 0, 1],
    ] as const) {
      await page.goto(`${address}/${locale}/compare?${query}`);
      expect(await page.locator('main table:visible').count()).toBe(tables);
      expect(Math.min(1, await page.locator('figure svg:visible').count())).toBe(drawings);
      expect(await page.textContent('main')).not.toMatch(/[✔✖△▸▶▲▼]/);
    }
  },
);

test('what is pressed on a phone is large enough', async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${address}/zh/compare?p=500153.511011`);
  const heights = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  const main = await heights('.compare-controls :is([data-pick], [data-play], summary)');
  expect(main.length).toBeGreaterThan(3);
  for (const height of main) expect(height).toBeGreaterThanOrEqual(44);
  for (const height of await heights('main :is(.compare-controls, nav) a')) expect(height).toBeGreaterThanOrEqual(24);
});

describe.each(compareViews)('the view %s', (chart) => {
  test.each(locales)('has no accessibility violation in %s in either theme', async (locale) => {
    const { page, problems } = await openPage();
    await page.goto(`${address}/${locale}/compare?p=512021.500152.000000&v=${chart}`, { waitUntil: 'networkidle' });
    expect(await checkBothThemes(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('fits a phone', async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${address}/zh/compare?p=side-sichuan*.side-chongqing*&v=${chart}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
