/** How long a change on the compare page takes to be painted once its answer is there: place, indicator, view. */
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '@/scripts/house/machine.mjs';
import { median, withServer } from './server';

/** Notes when the page was last changed: its drawing and headline, and anything in it. */
const watch = `(() => {
  window.changed = { drawn: 0, all: 0 };
  const note = (what) => { window.changed[what] = performance.now(); };
  for (const name of ['fill', 'stroke', 'fillText']) {
    const draw = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...given) { note('drawn'); return draw.apply(this, given); };
  }
  new MutationObserver((changes) => {
    note('all');
    if (changes.some(({ target }) => (target.closest ? target : target.parentElement)?.closest('figure.panel, h1'))) note('drawn');
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

/**
 * Follows a link in the page; the times from its answer, or from the click where none was needed, to the last stroke of
 * headline and drawing and to the last change of the whole page.
 */
const follow = `(link) => new Promise((resolve) => {
  const clicked = performance.now();
  link.click();
  setTimeout(() => {
    const [last] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/comparison')).slice(-1);
    const from = last && last.responseEnd > clicked ? last.responseEnd : clicked;
    const { drawn, all } = window.changed;
    // The first change makes the whole board anew.
    resolve([(drawn > clicked ? drawn : all) - from, Math.max(drawn, all) - from]);
  }, 900);
})`;

async function change(page: Page, selector: string): Promise<[number, number]> {
  await page.waitForSelector(selector);
  const time = (await page.evaluate(`(${follow})(document.querySelector(${JSON.stringify(selector)}))`)) as [
    number,
    number,
  ];
  return time;
}

const views = ['table', 'dumbbell', 'multiples', 'scatter', 'heat'];
/** An ordinary comparison and a large one, each with the place that is taken out; in the six usual indicators. */
const selections = [
  { name: '4 places', query: 'p=512021.510903.500152.500153', out: '船山' },
  {
    name: '12 places',
    query: 'p=512021.510903.511681.511622.511623.510521.500152.500153.500118.500154.500101.500111',
    out: '船山',
  },
];

await withServer(async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watch);
  const times = new Map<string, [number, number][]>();
  const note = (name: string, time: [number, number]) => times.set(name, [...(times.get(name) ?? []), time]);
  for (const { name, query, out } of selections) {
    for (let run = 0; run < 6; run++) {
      await page.goto(`${address}/zh/compare?${query}`, { waitUntil: 'networkidle' });
      await page.hover('a[href*="v=heat"]');
      await page.waitForTimeout(1000);
      // The first change makes the live chart, which all others draw anew.
      note(`${name}, first`, await change(page, 'nav a[href$="v=heat"]'));
      for (const view of views) note(`${name}, ${view}`, await change(page, `nav a[href$="v=${view}"]`));
      note(`${name}, place`, await change(page, `a[aria-label^="去掉${out}"]`));
      note(`${name}, indicator`, await change(page, 'a[aria-label="去掉地区生产总值"]'));
    }
  }
  for (const [name, all] of times) {
    const [painted, whole] = [all.map(([first]) => first), all.map(([, second]) => second)];
    const longest = Math.max(...painted).toFixed(0);
    console.log(
      `${name.padEnd(22)} median ${median(painted).toFixed(0).padStart(4)} ms, longest ${longest} ms; whole page ${median(whole).toFixed(0)} ms`,
    );
  }
  await browser.close();
});
