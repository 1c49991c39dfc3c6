import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listening, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

/** The drawings that paper shows in a place. */
async function drawnOn(page: Page, place: string) {
  return page.locator(`${place} svg`).evaluateAll((all) =>
    all
      .map((svg) => ({ ...svg.getBoundingClientRect().toJSON(), texts: svg.querySelectorAll('text').length }))
      .filter(({ width, height }) => width > 200 && height > 40)
      .map(({ width, right, texts }) => ({ isWide: width > 500, isInside: right <= innerWidth, hasTexts: texts > 3 })),
  );
}

/** The sheets of a PDF, by its page objects. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

const one = [{ isWide: true, isInside: true, hasTexts: true }];

describe('a comparison that was changed by clicks', () => {
  const start = '/zh/compare?i=urbanization_rate&p=side-sichuan.side-chongqing&v=line';
  test.each(['multiples', 'heat', 'dumbbell'])('prints as %s, once and whole', async (view) => {
    const { page, problems } = await openPage({ theme: 'dark' });
    await page.goto(address + start);
    await listening(page);
    await page.locator(`main nav a[href*="v=${view}"]`).first().click();
    await page.locator('figure.panel canvas').first().waitFor();
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(6);
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => drawnOn(page, 'figure.panel')).toEqual(one);
    expect(await page.locator('figure.panel canvas:visible').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

test('what was a table and is a chart again prints as the chart', async () => {
  const { page } = await openPage();
  await page.goto(`${address}/en/compare`);
  await listening(page);
  await page.locator('main nav a[href*="v=table"]').first().click();
  await page.locator('figure.panel table').waitFor();
  await page.goBack();
  await page.locator('figure.panel canvas').first().waitFor();
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => drawnOn(page, 'figure.panel')).toEqual(one);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.locator('figure.panel svg:visible').count()).toBe(0);
  expect(await page.locator('figure.panel canvas:visible').count()).toBe(1);
});
