import { expect, inject, test } from 'vitest';
import { fileTexts } from '@/lib/texts/files';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();
const figure = '/evidence?s=urbanization_rate.census&p=side-sichuan&y=2020-11-01';

test.each(['zh', 'en'] as const)('a citation in %s is copied, which is said aloud', async (locale) => {
  const { page, problems } = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // Scripts come once the page has been painted.
  await page.goto(`${address}/${locale}${figure}`, { waitUntil: 'networkidle' });
  const { cite } = fileTexts[locale];
  const shown = page.locator('dd', { has: page.getByRole('button', { name: cite.copy }) }).first();
  await shown.getByRole('button').click();
  await shown.getByRole('status').filter({ hasText: cite.copied }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Pilin 毗邻\. .*\[DB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http\S+&r=1\.$/);
  expect(await shown.textContent()).toContain(copied);
  expect(problems).toEqual([]);
});

test('a citation is copied where there is no clipboard to write to', async () => {
  const { page } = await openPage();
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`${address}/zh${figure}`, { waitUntil: 'networkidle' });
  const { cite } = fileTexts.zh;
  await page.getByRole('button', { name: cite.copy, exact: true }).first().click();
  await page.getByRole('status').filter({ hasText: cite.copied }).waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain('[DB/OL]');
});

test('a figure gives the words of its source by one press, with publisher and citation', async () => {
  const { page } = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  await page.goto(`${address}/zh${figure}`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: fileTexts.zh.cite.copyQuote }).click();
  await page.getByRole('status').filter({ hasText: fileTexts.zh.cite.copied }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.+”（.+）\n.+\[EB\/OL\]\./);
});

test('without scripts a citation stands as text, and no button promises what it cannot do', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}/zh${figure}`);
  expect(await page.getByText('[DB/OL]').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: fileTexts.zh.cite.copy }).count()).toBe(0);
});

test.each(['/zh/urbanization', '/en/openness', '/zh/ports'])(
  '%s describes its figures to search engines',
  async (path) => {
    const { page, problems } = await openPage();
    await page.goto(address + path);
    const [text = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
    const dataset = JSON.parse(text) as { '@type': string; distribution: { contentUrl: string }[] };
    expect(dataset['@type']).toBe('Dataset');
    for (const { contentUrl } of dataset.distribution.slice(0, 3)) {
      const { pathname, search } = new URL(contentUrl);
      expect((await fetch(address + pathname + search)).status).toBe(200);
    }
    const image = new URL((await page.getAttribute('meta[property="og:image"]', 'content')) ?? '');
    const picture = await fetch(address + image.pathname + image.search);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(problems).toEqual([]);
  },
);
