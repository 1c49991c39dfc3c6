import { describe, expect, inject, test } from 'vitest';
import { catalogues, nearTabs, pathOf, tabs } from '@/lib/addresses/pages';
import { pageTexts } from '@/lib/texts/page';
import { siteTexts } from '@/lib/texts/site';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();
const phone = { width: 390, height: 844 };

describe.each(['zh', 'en'] as const)('the ways to all pages in %s', (locale) => {
  const { ways } = siteTexts[locale];
  const { names } = pageTexts[locale];

  test('stand in the head, and all that is listed behind the last one, which closes by Esc and by a press elsewhere', async () => {
    const { page, problems } = await openPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}/${locale}/sources`);
    await page.locator('header [aria-keyshortcuts]').waitFor();
    const head = page.locator('.ways');
    const [own, folded] = [head.locator('> a'), head.locator('details a:not(.near)')];
    const hrefs = await own.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(expect.arrayContaining(tabs.map((tab) => pathOf(locale, tab))));
    expect(hrefs.slice(0, 2)).toEqual([pathOf(locale, 'overview'), pathOf(locale, 'places')]);
    const tops = await own.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const data = head.locator('summary');
    expect(await data.textContent()).toContain(ways.more);
    expect(await head.locator('> [aria-current]').textContent()).toBe(names.data);
    await data.click();
    expect(await folded.allInnerTexts()).toEqual(catalogues.map((name) => names[name]));
    expect(await head.locator('details [aria-current]:visible').textContent()).toBe(names.sources);
    await page.keyboard.press('Escape');
    expect(await folded.first().isVisible()).toBe(false);
    await data.click();
    await page.mouse.click(1200, 800);
    expect(await folded.first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  test.each(['', '/compare', '/urbanization', '/glossary'])(
    'stand at the lower edge of a phone, the one of %s marked',
    async (path) => {
      const { page } = await openPage({ viewport: phone });
      await page.goto(`${address}/${locale}${path}`);
      const bar = page.locator('.ways');
      const words = bar.locator('> a:not(.far), > details > summary');
      expect((await words.allInnerTexts()).map((text) => text.trim())).toEqual([
        ...nearTabs.map((name) => names[name as 'places']),
        ways.more,
      ]);
      const boxes = await words.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      for (const { height, width, bottom } of boxes) {
        expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
        expect(bottom).toBeLessThanOrEqual(phone.height);
      }
      const near = nearTabs.some((name) => pathOf(locale, name as 'places') === `/${locale}${path}`);
      expect(await bar.locator('> a[aria-current]:visible').count()).toBe(near ? 1 : 0);
      expect(await bar.locator('summary[data-current]').count()).toBe(near ? 0 : 1);
      await bar.locator('summary').click();
      const further = await bar
        .locator('details a')
        .evaluateAll((links) =>
          links.map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height })),
        );
      expect(further.map(({ text }) => text)).toEqual(expect.arrayContaining(catalogues.map((name) => names[name])));
      for (const { height } of further) expect(height).toBeGreaterThanOrEqual(44);
    },
  );

  test('unfold without scripts, and lead to what each release changed', async () => {
    const { page } = await openPage({ viewport: phone, javaScript: false });
    await page.goto(`${address}/${locale}`);
    await page.locator('.ways summary').click();
    await page.locator('.ways details').getByText(names.releases, { exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe(siteTexts[locale].releases.title);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  });
});
