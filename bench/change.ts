/** How long a change on the compare page takes to be painted once its answer is there: place, indicator, view. */
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '@/scripts/house/machine.mjs';
import { median, withServer } from './server';

/** Follows a link in the page and waits for the painted board; the time since the answer came, or since the click where none was needed. */
const follow = `(link) => new Promise((resolve) => {
  const clicked = performance.now();
  const search = new URL(link.href).search;
  link.click();
  const look = () => {
    const busy = document.querySelector('[aria-busy=true]');
    if (busy || location.search !== search) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => {
      const [last] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/comparison')).slice(-1);
      const from = last && last.responseEnd > clicked ? last.responseEnd : clicked;
      resolve(performance.now() - from);
    }));
  };
  requestAnimationFrame(look);
})`;

async function change(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector);
  const time = (await page.evaluate(`(${follow})(document.querySelector(${JSON.stringify(selector)}))`)) as number;
  await page.waitForTimeout(400);
  return time;
}

const views = ['table', 'dumbbell', 'multiples', 'scatter', 'heat'];
const places = 'p=512021.510903.511681.511622.511623.510521.500152.500153.500118.500154.500101.500111';

await withServer(async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const times = new Map<string, number[]>();
  const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
  for (let run = 0; run < 6; run++) {
    await page.goto(`${address}/zh/compare?${places}`, { waitUntil: 'networkidle' });
    await page.hover('a[href*="v=heat"]');
    await page.waitForTimeout(1000);
    for (const view of views) note(`view ${view}`, await change(page, `nav a[href$="v=${view}"]`));
    note('place', await change(page, 'a[aria-label^="去掉船山"]'));
    note('indicator', await change(page, 'a[aria-label="去掉地区生产总值"]'));
  }
  for (const [name, all] of times) {
    console.log(
      `${name.padEnd(16)} median ${median(all).toFixed(0).padStart(4)} ms, longest ${Math.max(...all).toFixed(0)} ms`,
    );
  }
  await browser.close();
});
