/** When all charts of the overview are on screen and how much the layout shifts, beside a static page with the same charts. */
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '@/scripts/house/machine.mjs';
import { median, staticPage, withServer, withStaticServer } from './server';

const runs = 15;

/** Notes the moment after which all charts have been painted, and every layout shift. */
const watch = `
  window.shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
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

async function visit(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  const ready = (await page.evaluate('window.ready')) as { time: number; charts: number };
  await page.waitForTimeout(500);
  const shift = (await page.evaluate('window.shift')) as number;
  await context.close();
  return { ...ready, shift };
}

const executablePath = findChromium();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
await withServer(async (address) => {
  const html = await staticPage(address, '/zh');
  await withStaticServer(html, async (plain) => {
    const [ours, theirs] = [[] as number[], [] as number[]];
    let shift = 0;
    let charts = 0;
    await visit(browser, `${address}/zh`);
    for (let run = 0; run < runs; run++) {
      const own = await visit(browser, `${address}/zh`);
      const other = await visit(browser, plain);
      if (own.charts !== other.charts) throw new Error(`${own.charts} charts against ${other.charts}`);
      ours.push(own.time);
      theirs.push(other.time);
      shift = Math.max(shift, own.shift);
      charts = own.charts;
    }
    const [a, b] = [median(ours), median(theirs)];
    console.log(
      `All ${charts} charts visible: ${a.toFixed(0)} ms, static page ${b.toFixed(0)} ms, ratio ${(a / b).toFixed(2)}`,
    );
    console.log(`Largest layout shift of ${runs} visits: ${shift}`);
  });
});
await browser.close();
