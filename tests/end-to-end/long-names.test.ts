import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '@/tests/database/data-folder';
import { longNamedFiles } from '@/tests/long-names';
import { seen, useBrowser } from './browser';
import { type Server, settings, startServer, stopServer } from './server';

const { openPage } = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'pilin-long-'));
let server: Server;

beforeAll(async () => {
  server = await startServer({ ...settings(folder), PILIN_DATA: folderOf(longNamedFiles()) });
}, 300_000);
afterAll(async () => {
  await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
});

const places = 'p=500112.511723.side-sichuan.side-chongqing';
const pages = [
  '',
  '/urbanization',
  '/openness',
  '/ports',
  '/clusters',
  '/clusters/cluster-interactive',
  '/clusters/build?m=500112.511723',
  '/compare',
  `/compare?i=gdp&j=urbanization_rate.gdp_per_capita&${places}&v=table`,
  `/compare?i=gdp&${places}&v=heat`,
  '/proposal',
  '/places',
  '/places/500112',
  '/places/511700',
  '/places/510000',
  '/places/port-luzhou',
  '/indicators',
  '/indicators/gdp',
  '/sources',
  '/projects',
  '/projects/zones',
  '/evidence?s=urbanization_rate.census&p=side-sichuan&y=2020-11-01',
  '/briefings',
  '/briefings/new?view=i%3Dgdp',
  '/briefings/two-forces?read=1',
];

/** How much wider a page is than its window, and what stands out. */
function outside(page: Page): Promise<[number, string[]]> {
  return page.evaluate(() => {
    const over = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
    const all = over > 0 ? [...document.querySelectorAll('main *, header *, footer *')] : [];
    const wide = all.filter((one) => one.getBoundingClientRect().right > innerWidth && one.children.length === 0);
    return [Math.max(0, over), wide.slice(0, 5).map((one) => `${one.tagName} ${one.className} ${one.textContent}`)];
  });
}

/** The layout is one in both languages, so that every second page is in the other. */
const spoken = pages.map((path, at) => `${at % 2 === 0 ? '/zh' : '/en'}${path}`);

test.each(spoken)('with names of any length %s does not scroll sideways', { timeout: 120_000 }, async (path) => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(server.address + path, { waitUntil: 'domcontentloaded' });
  await seen(page);
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await outside(page)]).toEqual([width, [0, []]]);
  }
});

/** Texts of a drawing that run out of it, and pairs that stand in each other's place. */
function disorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const texts = [...document.querySelectorAll('text')].filter((text) => text.textContent?.trim());
    const boxes = texts.map((text) => ({ said: text.textContent?.slice(0, 24), box: text.getBoundingClientRect() }));
    const out = boxes.filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2);
    const pairs = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => {
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return width > 6 && height > 0.5 * Math.min(a.box.height, b.box.height) ? [`${a.said} on ${b.said}`] : [];
      }),
    );
    return [...out.map(({ said }) => `${said} is cut off`), ...pairs];
  });
}

const views = {
  table: `i=gdp&j=urbanization_rate.gdp_per_capita&${places}&v=table`,
  heat: `i=gdp&j=urbanization_rate.gdp_per_capita&${places}&v=heat`,
  bars: `i=gdp&${places}&v=bars`,
  strip: 'i=gdp&p=side-sichuan.side-chongqing&v=strip',
  dumbbell: 'i=urbanization_rate&p=side-sichuan.side-chongqing&v=dumbbell',
  profile: 'i=gdp&j=urbanization_rate&p=500112.511723&v=profile',
  multiples: 'i=gdp&j=urbanization_rate&p=500112.511723&v=multiples',
};

describe.each(['slide', 'chart'])('the %s of names of any length', (file) => {
  test.each(Object.keys(views))('keeps the texts of a %s apart', async (view) => {
    const { page } = await openPage({ viewport: { width: 1920, height: 1080 } });
    for (const lang of ['zh', 'en']) {
      const address = `${server.address}/${file}.svg?${views[view as keyof typeof views]}&lang=${lang}`;
      await page.setContent(`<body style="margin:0">${await (await fetch(address)).text()}</body>`);
      expect([lang, await disorder(page)]).toEqual([lang, []]);
    }
  });
});
