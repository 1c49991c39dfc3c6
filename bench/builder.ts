/** How long a change of a cluster with 30 members takes to be painted once its answer is there. */
import { chromium } from 'playwright-core';
import { findChromium } from '@/scripts/house/machine.mjs';
import { units } from '@/tests/data-table';
import { median, withServer } from './server';

/** Presses a pick and waits for the painted board: the time since the answer came, and from the press to its own mark. */
const press = `(pick) => new Promise((resolve) => {
  const link = document.querySelector('a[data-pick="' + pick + '"]');
  const before = link.dataset.state;
  const pressed = performance.now();
  let marked;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const look = () => {
    const now = document.querySelector('a[data-pick="' + pick + '"]');
    if (marked === undefined && now.dataset.state !== before) marked = performance.now() - pressed;
    if (marked === undefined || document.querySelector('[aria-busy=true], .builder-late')) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => {
      const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/comparison'));
      const last = answers.at(-1);
      const from = last && last.responseEnd > pressed ? last.responseEnd : pressed;
      resolve({ answered: performance.now() - from, marked });
    }));
  };
  requestAnimationFrame(look);
})`;

type Times = { answered: number; marked: number };

await withServer(async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const ids = units.map(({ id = '' }) => id);
  const times: Times[] = [];
  await page.goto(`${address}/zh/clusters/build?from=cluster-eastern&m=${ids.join('.')}`, { waitUntil: 'networkidle' });
  await page.hover(`a[data-pick="tile ${ids[0]}"]`);
  await page.waitForTimeout(1500);
  for (const id of ids.slice(0, 15)) {
    for (const where of ['tile', 'map']) {
      times.push((await page.evaluate(`(${press})(${JSON.stringify(`${where} ${id}`)})`)) as Times);
      await page.waitForTimeout(250);
    }
  }
  for (const key of ['marked', 'answered'] as const) {
    const all = times.map((one) => one[key]);
    const name = key === 'marked' ? 'press to its mark' : 'answer to repaint';
    console.log(
      `${name.padEnd(18)} median ${median(all).toFixed(0).padStart(4)} ms, longest ${Math.max(...all).toFixed(0)} ms`,
    );
  }
  await browser.close();
});
