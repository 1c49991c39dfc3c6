import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { evidenceGuideTexts } from '@/lib/texts/evidence-guide';
import { findTexts } from '@/lib/texts/find';
import { checkBothThemes } from './accessibility';
import { listening, useBrowser, widthOnPhone } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const dialog = (page: Page) => page.locator('dialog[open]');
const first = (page: Page) => dialog(page).getByRole('option').first();

async function openPalette(path: string, phone = false) {
  const visited = await openPage(phone ? { viewport: { width: 390, height: 844 } } : {});
  await visited.page.goto(address + path, { waitUntil: 'networkidle' });
  await listening(visited.page);
  await visited.page.keyboard.press('/');
  await first(visited.page).waitFor();
  return visited;
}

describe('the palette', () => {
  test('offers the comparison of two places with the indicator named beside them, and goes there', async () => {
    const { page, problems } = await openPalette('/zh');
    await page.keyboard.type('渝北 邻水 GDP');
    await expect.poll(() => first(page).textContent()).toContain('渝北区、邻水县');
    expect(await first(page).textContent()).toContain('地区生产总值');
    expect(await dialog(page).textContent()).toContain(findTexts.zh.kinds.comparison);
    expect(await checkBothThemes(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/compare?p=500112.511623&i=gdp');
    expect(await page.textContent('main')).toMatch(/渝北区[\s\S]*邻水县/);
    expect(problems).toEqual([]);
  });

  test.each([
    ['zh', '开县', '开县（至2016年） → 开州区'],
    ['zh', '500223', '500223（至2015年） → 潼南区'],
    ['en', 'Kai County', 'Kai County (until 2016) → Kaizhou'],
  ])('in %s says of %s what it is today, on a phone too', async (locale, text, said) => {
    const { page } = await openPalette(`/${locale}`, true);
    await page.keyboard.type(text);
    await expect.poll(() => first(page).textContent()).toContain(said);
    expect(await dialog(page).evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);
    expect(await checkBothThemes(page)).toEqual([]);
  });

  test('leads to the row of a target, to a claim where it is argued, and to a source', async () => {
    for (const [text, path, part] of [
      ['四川2028年目标', '/zh/projects/targets-sichuan', 'target-sichuan-urbanization-rate-2028'],
      ['城镇化空间', '/zh/proposal', 'urban-space'],
      ['2021年泸县国民经济', '/zh/sources/', ''],
    ] as const) {
      const { page } = await openPalette('/zh');
      await page.keyboard.type(text);
      await expect.poll(() => first(page).textContent()).toContain(text.slice(0, 5));
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${path}*`);
      if (part) expect(await page.locator(`#${part}`).count()).toBe(1);
    }
  });
});

/** Where an address leads without being followed. */
async function leads(path: string): Promise<[number, string | null]> {
  const response = await fetch(address + path, { redirect: 'manual' });
  return [response.status, response.headers.get('location')];
}

describe('old addresses', () => {
  test.each([
    ['/zh/projects/claim-urban-space-20', '/zh/proposal#urban-space'],
    ['/en/projects/claim-openness', '/en/proposal#openness'],
    ['/zh/places/500223', '/zh/places/500152?code=500223'],
    ['/en/places/511721', '/en/places/511703?code=511721'],
    [`/zh/places/${encodeURIComponent('开县')}`, '/zh/places/500154'],
    [`/en/places/${encodeURIComponent('重庆市渝北区')}`, '/en/places/500112'],
    ['/en/places/Kai%20County', '/en/places/500154'],
  ])('%s leads to %s', async (path, to) => {
    expect(await leads(path)).toEqual([308, to]);
    expect(await leads(path)).toEqual([308, to]);
  });

  test('a code that two places had names both', async () => {
    const response = await fetch(`${address}/zh/places/510902`);
    expect(response.status).toBe(404);
    const html = await response.text();
    for (const id of ['510903', '510904']) expect(html).toContain(`href="/zh/places/${id}"`);
  });

  test('what is no name of a place is not found', async () => {
    for (const path of ['/zh/places/%25', '/zh/places/nowhere', '/zh/places/999999', '/zh/projects/claim-none'])
      expect((await leads(path))[0], path).toBe(404);
  });

  test('a place says what it was called, and a selection by a former code which place is meant', async () => {
    expect(await (await fetch(`${address}/zh/places/500152`)).text()).toContain('潼南县（至2015年）');
    const page = await (await fetch(`${address}/zh/compare?p=500223.512021`)).text();
    expect(page).toContain('500223是原代码，按现代码500152（潼南区）显示。');
    const answer = await fetch(`${address}/api/comparison?p=510902`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('510903');
  });
});

test('a claim has one verdict: it stands in no list of projects, and its figures beside it', async () => {
  for (const path of ['/zh/projects', '/projects.csv', '/zh/places/510900', '/zh/clusters/side-sichuan'])
    expect(await (await fetch(address + path)).text(), path).not.toMatch(/claim-(urban|openness)/);
  const { page } = await openPage();
  await page.goto(`${address}/zh/proposal`);
  await page.locator('#urban-space > [data-rest] > summary').click();
  const figures = page.locator('#urban-space [data-facts]');
  await figures.locator('summary').first().click();
  expect(await figures.getByRole('row').count()).toBeGreaterThan(10);
  expect(await page.locator('#urban-space [data-verdict]').first().isVisible()).toBe(true);
});

describe.each(['zh', 'en'] as const)('the page of evidence in %s', (locale) => {
  const words = evidenceGuideTexts[locale];

  test.each(['', '?r=1', '?utm_source=x'])('explains itself where no figure is asked for: %s', async (query) => {
    const { page, problems } = await openPage();
    const response = await page.goto(`${address}/${locale}/evidence${query}`);
    expect(response?.status()).toBe(200);
    expect(await page.textContent('main')).toContain(words.what);
    expect(await checkBothThemes(page)).toEqual([]);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
    const example = await page.locator('main a[href*="/evidence?"]').first().getAttribute('href');
    expect((await fetch(address + example)).status).toBe(200);
  });

  test.each([
    ['s=urbanization_rate.census&p=500152&y=1900', words.noFigure('1900')],
    ['s=urbanization_rate.x&p=500152&y=2020-11-01', words.wrong(words.part.series, 'urbanization_rate.x')],
    ['s=urbanization_rate.census&p=999999&y=2020-11-01', words.wrong(words.part.subject, '999999')],
    ['s=urbanization_rate.census&p=500152', words.absent(words.part.period)],
  ])('says what is wrong with %s', async (query, said) => {
    const response = await fetch(`${address}/${locale}/evidence?${query}`);
    expect(response.status).toBe(404);
    const text = (await response.text()).replace(/<!-- -->/g, '');
    expect(text).toContain(said.replace(/&/g, '&amp;'));
  });

  test('leads from a wrong period, of a former code too, to figures that there are', async () => {
    for (const query of ['p=500152&y=1900', 'p=500223&y=1900']) {
      const html = await (await fetch(`${address}/${locale}/evidence?s=urbanization_rate.census&${query}`)).text();
      const [, href = ''] = /<main[\s\S]*?href="([^"]*\/evidence\?[^"]*p=500152[^"]*)"/.exec(html) ?? [];
      expect((await fetch(address + href.replaceAll('&amp;', '&'))).status).toBe(200);
    }
  });
});
