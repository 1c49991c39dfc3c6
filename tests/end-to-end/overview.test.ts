import { describe, expect, inject, test } from 'vitest';
import { myPlaceTexts } from '@/lib/texts/my-place';
import { overviewPartTexts } from '@/lib/texts/overview-parts';
import { readTable } from '@/tests/data-table';
import { seen, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const pairs = readTable('border_pairs');
const facing = (id: string) => pairs.filter(({ left, right }) => left === id || right === id).length;
/** A place of either side, by the pinyin by which it is looked for. */
const places = [
  { id: '500153', zh: '荣昌', typed: 'rongchang' },
  { id: '512021', zh: '安岳', typed: '安岳' },
];

describe.each(places)('the own place $zh', ({ id, zh, typed }) => {
  test('is found by name or pinyin, remembered, marked and forgotten', async () => {
    const { page, problems } = await openPage();
    await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
    const field = page.getByRole('searchbox');
    await field.fill(typed);
    await expect.poll(() => page.locator('.mine-list li:visible').count()).toBe(1);
    await field.press('Enter');
    await expect.poll(() => page.url()).toBe(`${address}/zh/places/${id}`);
    await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('.pair-rows tr[data-mine]').count()).toBe(facing(id));
    expect(await page.locator('.ring.mine').getAttribute('d')).toMatch(/^M/);
    expect(await page.locator('.mine .my-place-line').textContent()).toContain(zh);
    await page.goto(`${address}/zh/urbanization`, { waitUntil: 'networkidle' });
    const around = page.getByRole('link', { name: myPlaceTexts.zh.facing });
    expect(await around.getAttribute('href')).toMatch(new RegExp(`[?&]p=${id}\\.`));
    await page.getByRole('button', { name: /不再记住/ }).click();
    await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-mine]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('is chosen on the map, which says its figure first', async () => {
    const { page } = await openPage();
    await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
    await page.locator(`.border-map a[data-of="${id}"]`).dispatchEvent('click', { button: 0 });
    const tip = page.locator('.map-tip');
    await expect.poll(() => tip.textContent()).toMatch(new RegExp(`^${zh} \\d+\\.\\d`));
    await tip.getByRole('button').click();
    await expect.poll(() => page.locator('.pair-rows tr[data-mine]').count()).toBe(facing(id));
  });

  test('is a link from list and map without any script', async () => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${address}/zh`);
    expect(await page.locator(`.mine-list a[href="/zh/places/${id}"]`).count()).toBe(1);
    expect(await page.locator(`.border-map a[href="/zh/places/${id}"]`).count()).toBe(1);
    expect(await page.locator('.mine-field').isVisible()).toBe(false);
  });

  test('is marked in the pairs where a reader points at it on the map', async () => {
    const { page } = await openPage();
    await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
    await page.locator(`.border-map a[data-of="${id}"] path`).dispatchEvent('pointerover');
    await expect.poll(() => page.locator('.pair-rows tr[data-lit]').count()).toBe(facing(id));
  });
});

test.each(['zh', 'en'] as const)('each pair in %s is a row that leads to its comparison', async (locale) => {
  const { page } = await openPage();
  await page.goto(`${address}/${locale}`);
  await seen(page);
  const hrefs = await page
    .locator('.pair-rows tbody a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(hrefs.sort()).toEqual(pairs.map(({ left, right }) => `/${locale}/compare?p=${left}.${right}`).sort());
  const row = page.locator('.pair-rows tbody tr').first();
  // The link lies over all of the row.
  await row.locator('td').last().click({ force: true });
  await expect.poll(() => page.url()).toContain('/compare?p=');
});

test('a phone shows the first pairs and the last, and all when asked; nothing to press is small', async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
  const rows = page.locator('.pair-rows tbody tr:visible');
  expect(await rows.count()).toBe(6);
  for (const target of ['.mine-field', '.mine-list summary', '.pair-rows tbody tr', '.pair-all', '.mine-map'])
    expect([target, (await page.locator(target).first().boundingBox())?.height]).toEqual([
      target,
      expect.toSatisfy((height: number) => height >= 44),
    ]);
  await page.getByRole('link', { name: overviewPartTexts.zh.pairs.all(pairs.length) }).click();
  await expect.poll(() => rows.count()).toBe(pairs.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
