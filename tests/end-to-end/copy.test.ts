import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { listening, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

async function open(path: string): Promise<{ page: Page; problems: string[] }> {
  const visit = await openPage();
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  await visit.page.goto(address + path, { waitUntil: 'networkidle' });
  await listening(visit.page);
  return visit;
}

/** Presses, and waits until the page says what it did. */
async function copy(page: Page, panel: string, what: string, said: string): Promise<void> {
  const button = page.locator(`${panel} [data-copy=${what}]`).first();
  if (!(await button.isVisible()))
    await page.locator(`${panel} .menu:has([data-copy])`).first().locator('summary').click();
  await button.click();
  await page.locator('.page-note', { hasText: said }).waitFor();
}

const clipped = (page: Page, type: string) =>
  page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType(type);
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
    return type.startsWith('text') ? new TextDecoder().decode(bytes) : [...bytes.slice(0, 4)].join(' ');
  }, type);

test('a panel copies its picture, its sentence with the address, and its table', async () => {
  const { page, problems } = await open('/zh/urbanization');
  const panel = 'figure.panel';
  await copy(page, panel, 'sentence', '已复制句子');
  const sentence = (await page.locator(`${panel} [data-said]`).first().textContent())?.replace(/\s+/g, ' ').trim();
  const copied = await clipped(page, 'text/plain');
  expect(copied.startsWith(sentence ?? 'none')).toBe(true);
  expect(copied).toContain(`${address}/zh/compare`);
  await copy(page, panel, 'table', '已复制表格');
  const table = await clipped(page, 'text/plain');
  expect(table).toContain('65.5');
  expect(table.split('\n').length).toBeGreaterThan(2);
  expect(await clipped(page, 'text/html')).toContain('<table>');
  await copy(page, panel, 'picture', '已复制图片');
  expect(await clipped(page, 'image/png')).toBe('137 80 78 71');
  expect(problems).toEqual([]);
});

test('the compare page does so too, and says when the browser forbids it', async () => {
  const { page, problems } = await open('/en/compare?p=512021.500152');
  await copy(page, 'main', 'sentence', 'Sentence copied');
  expect(await clipped(page, 'text/plain')).toContain('27.6 percentage points');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await copy(page, 'main', 'sentence', 'does not allow copying');
  expect(problems).toEqual([]);
});

test('a slide of a briefing copies its picture, what it says with its address, and its figures', async () => {
  const { page, problems } = await open('/zh/briefings/two-forces');
  const slide = '#slide-2';
  await copy(page, slide, 'sentence', '已复制句子');
  const said = await clipped(page, 'text/plain');
  expect(said).toMatch(/基本相同/);
  expect(said).toContain('65.5%');
  expect(said.endsWith(`${address}/zh/briefings/two-forces#slide-2`)).toBe(true);
  await copy(page, slide, 'table', '已复制表格');
  expect(await clipped(page, 'text/plain')).toMatch(/四川一侧\t.*45\.77/);
  await copy(page, slide, 'picture', '已复制图片');
  expect(await clipped(page, 'image/png')).toBe('137 80 78 71');
  expect(await page.locator('#slide-1 [data-copy=table]').count()).toBe(0);
  expect(problems).toEqual([]);
});
