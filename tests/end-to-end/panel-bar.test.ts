import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listening, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const open = (page: Page) => page.locator('.bar details[open]').count();

async function visit(path: string, viewport = { width: 1440, height: 900 }) {
  const visited = await openPage({ viewport });
  await visited.page.goto(address + path, { waitUntil: 'networkidle' });
  await listening(visited.page);
  return visited;
}

const pages = ['/zh/urbanization', '/zh/indicators/gdp', '/zh/ports', '/zh/clusters/cluster-eastern', '/en/openness'];

describe('the bar of a view', () => {
  test.each(pages)('stands once under every view of %s, and leads to the page of comparisons', async (path) => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(address + path);
    const panels = page.locator('figure.panel');
    const count = await panels.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      const bar = panels.nth(at).locator('.bar');
      expect(await bar.count()).toBe(1);
      expect(await bar.locator('a[href*="/compare?"], a[href$="/compare"]').count()).toBe(1);
      const files = await bar.locator('.menu a').evaluateAll((links) => links.map((link) => link.textContent));
      const all = path.startsWith('/zh') ? '指标页' : 'Open';
      expect(files).toEqual(['XLSX', 'CSV', 'JSON', 'XLSX', 'CSV', all, 'PPTX', 'PNG', 'SVG']);
    }
  });

  test('is used by keys: arrows choose, Enter takes, Esc folds and goes back', async () => {
    const { page, problems } = await visit('/zh/urbanization');
    const head = page.locator('.bar summary').first();
    await head.focus();
    await page.keyboard.press('ArrowDown');
    expect([await open(page), await focused(page)]).toEqual([1, 'XLSX']);
    for (const [key, there] of [
      ['ArrowRight', 'CSV'],
      ['ArrowDown', 'CSV'],
      ['ArrowDown', '指标页'],
      ['ArrowDown', 'PPTX'],
      ['End', 'SVG'],
      ['ArrowDown', 'CSV'],
      ['ArrowUp', 'SVG'],
      ['Home', 'XLSX'],
    ]) {
      await page.keyboard.press(key as string);
      expect([key, await focused(page)]).toEqual([key, there]);
    }
    await page.keyboard.press('Escape');
    expect([await open(page), await focused(page)]).toEqual([0, '下载']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    expect([await open(page), await focused(page)]).toEqual([0, '下载']);
    expect(problems).toEqual([]);
  });

  test('folds one menu where another is opened, and opens upward where there is no room', async () => {
    const { page } = await visit('/zh/urbanization', { width: 1440, height: 700 });
    const [download, copy] = [
      page.locator('.bar').first().locator('summary').first(),
      page.locator('.bar').first().locator('summary').nth(1),
    ];
    await download.evaluate((summary) => scrollBy(0, summary.getBoundingClientRect().bottom - innerHeight + 20));
    await download.click();
    const sheet = page.locator('.menu[open] .menu-sheet');
    await expect.poll(async () => (await sheet.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    const [box, above] = [await sheet.boundingBox(), await download.boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((above?.y ?? 0) + 2);
    await copy.click();
    expect(await open(page)).toBe(1);
    await page.mouse.click(700, 20);
    expect(await open(page)).toBe(0);
  });

  test('says in place where a view now is, and takes it out again', async () => {
    const { page } = await visit('/zh/urbanization');
    const answers = page.locator('.bar-answer');
    await answers.nth(0).locator('a').click();
    await answers.nth(1).locator('a').click();
    expect(await answers.nth(1).textContent()).toContain('已加入“简报篮”第2页');
    await answers.nth(0).getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => answers.nth(0).textContent()).toContain('加入简报');
    expect(await focused(page)).toContain('加入简报');
    expect(await answers.nth(1).textContent()).toContain('第1页');
    await answers.nth(1).locator('a').click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    // A reader who is not signed in keeps what was collected, and is told so.
    await answers.nth(1).getByRole('button', { name: '做成简报' }).click();
    await page.locator('dialog[open] [role=alert]').waitFor();
    expect(await page.locator('.tray-list > li').count()).toBe(1);
  });

  test.each(pages)('has room for fingers on a phone on %s', async (path) => {
    const { page } = await visit(path, { width: 390, height: 844 });
    for (const summary of await page.locator('.bar').first().locator('summary').all()) {
      await summary.click();
      const sizes = await page
        .locator('.bar')
        .first()
        .locator(':is(a, summary, button):visible')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
        );
      expect(sizes.filter(([width = 0, height = 0]) => width < 44 || height < 44)).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('copies its address, and a citation in the release that is shown', async () => {
    const { page } = await visit('/zh/urbanization');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
    const copied = async (what: string, said: string) => {
      await page.locator('.bar summary').nth(1).click();
      await page.locator(`.bar [data-copy=${what}]`).first().click();
      await page.locator('.page-note', { hasText: said }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('link', '已复制链接')).toMatch(new RegExp(`^${address}/zh/compare\\?`));
    const cited = await copied('citation', '已复制引文');
    expect(cited).toMatch(/^Pilin 毗邻\. .+\[DB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http.+[?&]r=1\.$/);
  });
});

test('what is collected is above the tabs of a phone, and can be pressed there', async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 }, touch: true });
  await page.goto(`${address}/zh/urbanization`, { waitUntil: 'networkidle' });
  await page.locator('.add-to-briefing:visible').first().click();
  await page.locator('.tray-button').click({ timeout: 5000 });
  await page.locator('.tray-list > li').first().waitFor();
});
