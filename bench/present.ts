/** How long a presentation takes to show the next slide, and how long its PDF and its pictures take. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '@/scripts/house/machine.mjs';
import { median, withServer } from './server';

/** From the key to the frame after the one that shows the slide, in ms. */
function turn(page: Page, key: string): Promise<number> {
  return page.evaluate((pressed) => {
    const start = performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
    });
  }, key);
}

async function measureTurns(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const key of ['PageDown', 'PageUp', 'PageDown']) {
    for (let slide = 1; slide < 8; slide++) times.push(await turn(page, key));
  }
  return times;
}

function measurePdf(address: string, folder: string, ...more: string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, [
    'scripts/pdf.mjs',
    'two-forces',
    join(folder, 'slides.pdf'),
    '--address',
    address,
    ...more,
  ]);
  return (performance.now() - start) / 1000;
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const folder = mkdtempSync(join(tmpdir(), 'pilin-present-'));
await withServer(async (address) => {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${address}/zh/briefings/two-forces/present`);
  await page.waitForSelector('html[data-preloaded]', { state: 'attached', timeout: 60_000 });
  const times = await measureTurns(page);
  console.log(`Next slide: median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`);
  const start = performance.now();
  await page.keyboard.press('o');
  await page.waitForSelector('.stage[data-shows=overview]');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  console.log(`Overview of all slides: ${(performance.now() - start).toFixed(0)} ms`);
  console.log(`PDF of all slides: ${measurePdf(address, folder).toFixed(1)} s`);
  console.log(`Handout of all slides: ${measurePdf(address, folder, '--handout').toFixed(1)} s`);
});
rmSync(folder, { recursive: true, force: true });
await browser.close();
