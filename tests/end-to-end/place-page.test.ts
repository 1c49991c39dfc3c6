import { describe, expect, inject, test } from 'vitest';
import { locales } from '@/lib/language/locale';
import { placePageTexts } from '@/lib/texts/place-page';
import { readTable } from '@/tests/data-table';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

/** Figures of the data set by series, place and period. */
const cells = new Map(
  readTable('observations')
    .filter(({ rank }) => rank === '1')
    .map((row) => [`${row.series} ${row.place} ${row.period}`, Number(row.value)]),
);

describe.each(locales)('the first screen in %s', (locale) => {
  test('has the newest figures beside the census, ranks and shares, gaps, targets and a map that leads on', async () => {
    const { page, problems } = await openPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}/${locale}/places/500153`);
    const rate = page.locator('[data-key="urbanization_rate"]');
    expect(await rate.locator('.key-value').textContent()).toContain('60.8');
    expect(await rate.locator('.key-time').textContent()).toBe(placePageTexts[locale].yearEnd(2021));
    expect(await rate.locator('.key-more').textContent()).toContain('59.9');
    expect(await rate.locator('.key-rank [data-rank]').getAttribute('data-rank')).toBe('8');
    expect(await page.locator('[data-key="population_resident"] [data-share]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-key="population_resident"] [data-rank]').count()).toBe(0);
    const lead = await page.locator('.place-lead').textContent();
    const apart = (id: string) =>
      Math.abs(
        (cells.get('urbanization_rate.year-end 500153 2021') ?? 0) -
          (cells.get(`urbanization_rate.year-end ${id} 2021`) ?? 0),
      ).toFixed(1);
    for (const id of ['511011', '512021']) expect(lead).toContain(apart(id));
    expect(await page.locator('[data-target]').count()).toBe(2);
    expect(await page.locator('.block-targets').textContent()).toContain(placePageTexts[locale].targets.inferred);
    expect(await page.locator('.locator a').count()).toBe(4);
    await page.locator('.block-facing .pane:visible a.facing-row').first().click();
    await page.waitForURL(/compare\?.*p=512021\.500153/);
    expect(problems).toEqual([]);
  });
});

test('the series of an indicator are folded, and unfold by keyboard and without a script', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}/zh/places/500153`);
  const row = page.locator('[data-indicator="urbanization_rate"]');
  const series = row.locator('tr.series');
  expect(await series.count()).toBeGreaterThan(2);
  expect(await page.locator('tr.series:visible').count()).toBe(0);
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => series.first().isVisible()).toBe(true);
  expect(await row.textContent()).toContain(placePageTexts.zh.table.replaced);
});

test('another indicator is chosen beside those that face a place, without a script', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}/zh/places/500153`);
  const titles = page.locator('.block-facing h2');
  expect(await titles.nth(1).isVisible()).toBe(false);
  await page.locator('.switch label').nth(1).click();
  await expect.poll(() => titles.nth(1).isVisible()).toBe(true);
  expect(await titles.nth(0).isVisible()).toBe(false);
});

test.each(['500153', '511011', '500102', '511700', 'port-wanzhou', '500105', '500157', '510000'])(
  'the page of %s fits a phone, and its first figures its first screen',
  async (id) => {
    const { page, problems } = await openPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${address}/zh/places/${id}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    if (id === '500153') {
      const box = await page.locator('.key').nth(4).boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(844 - 56);
    }
    expect(problems).toEqual([]);
  },
);

test('a place tells its rank, neighbours, target and newest year, and is on paper, in five acts', async () => {
  const { page } = await openPage();
  await page.goto(`${address}/zh/places/500153`);
  const first = await page.locator('main').textContent();
  for (const told of ['第8', '安岳', '2025年目标', '2021年末']) expect(first).toContain(told);
  await page.getByRole('link', { name: placePageTexts.zh.action.print }).click();
  await page.waitForURL(/\/places\/500153\/print$/);
  expect(await page.getByRole('button').first().textContent()).toBeTruthy();
});
