import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Notes the moment after which all charts have been painted, every layout shift, and the largest paint. */
const watch = `
  window.shift = 0;
  window.largest = 0;
  const note = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  note('layout-shift', (entry) => { window.shift += entry.value; });
  note('largest-contentful-paint', (entry) => { window.largest = entry.startTime; });
  window.ready = new Promise((resolve) => {
    const look = () => {
      // The drawings for a phone stand in the page too, hidden.
      const all = [...document.querySelectorAll('main figure svg')];
      const charts = all.filter((chart) => chart.getBoundingClientRect().width > 0);
      if (document.readyState !== 'loading' && charts.length > 0) {
        requestAnimationFrame(() => resolve({ time: performance.now(), charts: charts.length }));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });`;

/** A kind of reader: screen, and how much slower than this machine theirs is. */
export type Reader = BrowserContextOptions & { slower?: { cpu: number; latency: number; kilobitsPerSecond: number } };

export const desktop: Reader = { viewport: { width: 1440, height: 900 } };

/** Lighthouse's mobile preset, as it slows a real browser: processor 4 ×, 150 ms and 1.6 Mbit/s with its allowances. */
export const phone: Reader = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  slower: { cpu: 4, latency: 150 * 3.75, kilobitsPerSecond: 1.6 * 1024 * 0.9 },
};

async function slowDown(page: Page, { cpu, latency, kilobitsPerSecond }: NonNullable<Reader['slower']>) {
  const session = await page.context().newCDPSession(page);
  const throughput = (kilobitsPerSecond * 1024) / 8;
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

export type Visit = { time: number; charts: number; shift: number; largest: number };

/** Opens the page as a new reader; times in ms since the start of the visit. */
export async function visit(browser: Browser, url: string, { slower, ...reader }: Reader): Promise<Visit> {
  const context = await browser.newContext(reader);
  const page = await context.newPage();
  if (slower) await slowDown(page, slower);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  const ready = (await page.evaluate('window.ready')) as Pick<Visit, 'time' | 'charts'>;
  await page.waitForTimeout(slower ? 2500 : 500);
  const rest = (await page.evaluate('({ shift: window.shift, largest: window.largest })')) as Omit<
    Visit,
    'time' | 'charts'
  >;
  await context.close();
  return { ...ready, ...rest };
}
