import Papa from 'papaparse';
import { expect, inject, test } from 'vitest';
import { coverageTexts } from '@/lib/texts/coverage';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();
const matrix = `${address}/zh/data/coverage`;

test('arrow keys walk the cells, Enter opens the year, and one stop is left for the Tab key', async () => {
  const { page } = await openPage();
  await page.goto(matrix);
  const stops = page.locator('.coverage-grid td a[tabindex="0"]');
  await expect.poll(() => stops.count()).toBe(1);
  await stops.focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  const second = await focused();
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  const below = await focused();
  expect(below?.split('#')[0]).toBe(second?.split('#')[0]);
  expect(below).not.toBe(second);
  expect(await page.locator('.coverage-note').textContent()).toMatch(/\d{4}年/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/year=\d{4}/);
  expect(await page.textContent('h1')).toMatch(/^\d{4}年：/);
});

test('reads whole without scripts, and each cell is a link', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(matrix);
  const cells = page.locator('.coverage-grid td a');
  expect(await cells.count()).toBeGreaterThan(400);
  expect(await page.locator('.coverage-grid td a[tabindex="-1"]').count()).toBe(0);
  expect(await page.textContent('main')).not.toMatch(/NaN|undefined|\[object|null|Infinity/);
  await page.locator('.coverage-grid a[href*="indicator=gdp"]').first().click();
  await page.waitForURL(/indicator=gdp/);
  expect(await page.locator('.coverage-grid td a').count()).toBeGreaterThan(300);
});

test('the file has the counts that the cells say', async () => {
  const text = await (await fetch(`${address}/coverage.csv?lang=zh`)).text();
  const { data } = Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  });
  const html = await (await fetch(`${matrix}?rows=all`)).text();
  const own = data.filter((row) => row.指标代码 === 'gdp' && row.年份 === '2022');
  const [left, right] = own.map((row) => `${row.有数据的区县}/${row.区县}`);
  const [, row = ''] = /<tr id="gdp">([\s\S]*?)<\/tr>/.exec(html) ?? [];
  expect(row).toContain(`2022年：${own[0]?.一侧}一侧${left}，${own[1]?.一侧}一侧${right}`);
});

test('says that a value is unknown, and shows all', async () => {
  const html = await (await fetch(`${matrix}?year=20200`)).text();
  expect(html).toContain(coverageTexts.zh.unknown('20200'));
  expect((await fetch(`${address}/coverage.csv?year=2020`)).status).toBe(400);
});

test('what is missing is taken away as a workbook, by place, prefecture or side', async () => {
  for (const query of ['side=left', 'place=510521&year=2022&lang=en', 'place=511700&year=2023']) {
    const response = await fetch(`${address}/collection.xlsx?${query}`);
    expect([query, response.status]).toEqual([query, 200]);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
  }
  for (const query of ['', 'side=up', 'place=nowhere', 'place=510521&side=left', 'side=left&year=22'])
    expect([query, (await fetch(`${address}/collection.xlsx?${query}`)).status]).toEqual([query, 400]);
  const { page } = await openPage({ javaScript: false });
  await page.goto(matrix);
  await page.selectOption('.collection select', '510521');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.collection button')]);
  expect(download.suggestedFilename()).toMatch(/xlsx$/);
});

test('the page of all data leads from a year to its coverage, and counts as the release does', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}/zh/data`);
  expect(await page.locator('.hub-figures dd').count()).toBe(6);
  expect(await page.locator('.hub-newest li').count()).toBe(6);
  expect(await page.textContent('main')).not.toMatch(/NaN|undefined|\[object|null|Infinity/);
  expect(await page.locator('.data-tabs a').count()).toBe(8);
  await page.locator('.year-columns a[href$="year=2020"]').click();
  await page.waitForURL(/data\/coverage\?year=2020/);
});

test('lies across one sheet of paper', async () => {
  const { page } = await openPage();
  await page.goto(matrix);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
  expect(pages).toBeLessThanOrEqual(3);
});
