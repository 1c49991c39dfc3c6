import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();
const query = 'p=512021.500152&j=gdp_per_capita&v=table';

/** Lets a file fall on the page, as from a folder of the reader's. */
async function drop(page: Page, name: string, body: Buffer): Promise<void> {
  await page.evaluate(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, body.toString('base64')] as const,
  );
}

describe.each(['compare.csv', 'compare.xlsx', 'compare.json', 'chart.svg', 'chart.png'])('%s', (path) => {
  test.each(['zh', 'en'])('dropped on a page shows its view again, of its release (%s)', async (locale) => {
    const file = Buffer.from(await (await fetch(`${address}/${path}?${query}&lang=${locale}`)).arrayBuffer());
    const { page, problems } = await openPage();
    await page.goto(`${address}/zh/sources`, { waitUntil: 'networkidle' });
    // The page listens once its scripts have run.
    await expect
      .poll(
        async () => {
          if (!page.url().includes('/compare')) await drop(page, path, file).catch(() => {});
          return page.url();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toContain('/compare');
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe(`/${locale}/compare`);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      p: '512021.500152',
      j: 'gdp_per_capita',
      v: 'table',
      r: '1',
    });
    expect(problems).toEqual([]);
  });
});

test('a file of another kind is told that it leads nowhere', async () => {
  const { page, problems } = await openPage();
  await page.goto(`${address}/en/sources`, { waitUntil: 'networkidle' });
  for (const name of ['package.json', 'docs/overview.png']) {
    const own = name.split('/').at(-1) ?? name;
    await expect
      .poll(async () => {
        await drop(page, own, readFileSync(name));
        return page.getByText(`“${own}”`).count();
      })
      .toBe(1);
  }
  await drop(page, 'broken.xlsx', Buffer.from('PK\u0003\u0004 and nothing more'));
  await page.getByText('“broken.xlsx” holds no address').waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/sources');
  expect(problems).toEqual([]);
});
