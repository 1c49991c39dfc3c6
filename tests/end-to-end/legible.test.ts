import { describe, expect, inject, test } from 'vitest';
import { checkForcedColours } from './accessibility';
import { useBrowser } from './browser';
import { cutBySpacing, noteCanvasTexts, overAt, smallTargets, smallTexts } from './legibility';

const address = inject('address');
const { openPage } = useBrowser();
const touch = true;

/** One of each kind of page; of those that differ most between languages both. */
const pages = [
  '/zh',
  '/en',
  '/zh/urbanization',
  '/en/openness',
  '/zh/ports',
  '/en/clusters',
  '/zh/clusters/cluster-interactive',
  '/zh/clusters/build?m=500112.511723',
  '/en/places',
  '/zh/places/500153',
  '/en/places/500153',
  '/zh/places/port-luzhou',
  '/zh/compare?i=gdp&j=urbanization_rate&p=500112.511623.500153&v=heat',
  '/en/compare?i=urbanization_rate&p=500112.511623.500153.510521.511000',
  '/en/proposal',
  '/zh/indicators',
  '/zh/indicators/gdp',
  '/en/sources',
  '/zh/sources/163-nbs-2024',
  '/en/projects',
  '/zh/projects/zones',
  '/zh/evidence?s=urbanization_rate.census&p=side-sichuan&y=2020-11-01',
  '/en/glossary',
  '/zh/briefings',
  '/zh/briefings/two-forces?read=1',
  '/en/sign-in',
];

describe.each(pages)('%s', (path) => {
  test('is legible, pressed with a finger, and whole in any window, spacing and colours', async () => {
    const { page } = await openPage({ touch, viewport: { width: 1440, height: 900 } });
    await page.goto(address + path, { waitUntil: 'load' });
    expect.soft(await cutBySpacing(page)).toEqual([]);
    expect.soft(await checkForcedColours(page)).toEqual([]);
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    expect.soft(await smallTexts(page, 12), 'at 1440').toEqual([]);
    await page.setViewportSize({ width: 1920, height: 1080 });
    expect.soft(await smallTexts(page, 13), 'at 1920').toEqual([]);
    await page.reload({ waitUntil: 'load' });
    expect.soft(await overAt(page, 720, 450), 'at 200 %').toBe(0);
    expect.soft(await overAt(page, 320, 640), 'at 320').toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await smallTargets(page), 'on a phone').toEqual([]);
  });
});

test.each([
  [1440, 12],
  [1920, 13],
])('live charts at %i write no text below %i pixels', async (width, least) => {
  const { page } = await openPage({ viewport: { width, height: 1000 } });
  const sizes = await noteCanvasTexts(page);
  await page.goto(`${address}/zh/urbanization`, { waitUntil: 'networkidle' });
  const charts = page.locator('main [role="img"][tabindex="0"]');
  const live = page.locator('main [role="application"] ~ div canvas');
  for (let at = 1; at <= 3; at++) {
    await charts.first().hover();
    await expect.poll(() => live.count()).toBe(at);
  }
  await expect.poll(async () => (await sizes()).length).toBeGreaterThan(1);
  expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(least - 0.1);
});

test('what is found by name is legible and pressed with a finger', async () => {
  const { page } = await openPage({ touch, viewport: { width: 390, height: 844 } });
  await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
  await page.locator('.head-find').click();
  const field = page.getByRole('combobox');
  await field.fill('荣昌');
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
  expect.soft(await smallTexts(page, 12)).toEqual([]);
  const rows = await page.getByRole('option').evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(Math.min(...rows)).toBeGreaterThanOrEqual(44);
});
