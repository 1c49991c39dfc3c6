import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser';
import { enterPanel } from './live-panel';

const address = inject('address');
const { openPage } = useBrowser();

const evidence = '/evidence?s=urbanization_rate.census&p=side-sichuan&y=2020-11-01';
const pages = ['', '/urbanization', '/openness', '/ports', evidence];
const cases = ['zh', 'en'].flatMap((locale) => pages.map((path) => `/${locale}${path}`));

/** A sheet of A4 between its margins. */
const sheet = { width: 718, height: 1000 };
const controls = 'nav, button, input, select, canvas, a[href^="/chart."], a[hreflang], [aria-current]';

describe.each(cases)('%s on paper', (path) => {
  test('has nothing to press, is light and whole, and says where its figures are from', async () => {
    const { page } = await openPage({ theme: 'dark', viewport: sheet });
    await page.goto(address + path);
    await wishDark(page, true);
    expect(await page.locator(controls).count()).toBeGreaterThan(2);
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(25);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(`:is(${controls}):visible`).evaluateAll((all) => all.map(String))).toEqual([]);
    await checkColours(page);
    // The overview draws its figures by hand, and evidence has one.
    await checkCharts(page, path.includes('evidence') || /^\/..$/.test(path) ? 0 : 5);
    await openDetails(page);
    expect(await cutOff(page)).toEqual([]);
    await checkWords(page);
  });
});

test('a chart that is live is printed as its drawing', async () => {
  const { page } = await openPage();
  const panel = await enterPanel(page, address, { locale: 'zh', path: '/urbanization', id: 'strip' });
  await page.keyboard.press('ArrowRight');
  const shown = () =>
    Promise.all([
      panel.chart.locator('svg:visible').count(),
      page.locator('#strip canvas:visible').count(),
      panel.tip.filter({ visible: true }).count(),
    ]);
  expect(await shown()).toEqual([0, 1, 1]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual([1, 0, 0]);
});

function wishDark(page: Page, dark: boolean): Promise<void> {
  return page.evaluate(
    (theme) => {
      document.documentElement.dataset.theme = theme;
    },
    dark ? 'dark' : 'light',
  );
}

function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The sheets of a PDF, by its page objects. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Every colour on the page, each once. */
function coloursOf(page: Page): Promise<string[]> {
  return page.locator('body, main *, main svg *').evaluateAll((all) => {
    const colours = all.flatMap((one) => {
      const { color, backgroundColor, fill, stroke } = getComputedStyle(one);
      return [color, backgroundColor, fill, stroke];
    });
    return [...new Set(colours)].sort();
  });
}

/** Dark ink on light paper, whatever the reader wishes on the screen. */
async function checkColours(page: Page): Promise<void> {
  const body = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((one) =>
      (one.match(/\d+/g) ?? []).reduce((sum, part) => sum + Number(part), 0),
    );
  });
  expect(body[0]).toBeGreaterThan(3 * 240);
  expect(body[1]).toBeLessThan(3 * 40);
  const dark = await coloursOf(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await wishDark(page, false);
  expect(dark).toEqual(await coloursOf(page));
}

/** Each chart is there once, inside the sheet. */
async function checkCharts(page: Page, least: number): Promise<void> {
  const charts = await page.locator('[aria-roledescription]').evaluateAll((all) =>
    all.map((chart) => {
      const drawings = [...chart.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect());
      const shown = drawings.filter(({ width, height }) => width > 100 && height > 50);
      return shown.map(({ left, right }) => left >= 0 && right <= innerWidth);
    }),
  );
  expect(charts.length).toBeGreaterThanOrEqual(least);
  expect(charts.filter((shown) => shown.length !== 1 || shown[0] !== true)).toEqual([]);
}

/** What holds more lines than it shows; what is for the ear alone holds none to be seen. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('body *:visible').evaluateAll((all) =>
    all
      .filter((one) => getComputedStyle(one).overflowY !== 'visible' && one.clientWidth > 1)
      .filter((one) => one.scrollHeight > one.clientHeight + 1)
      .map((one) => `${one.tagName} ${one.className} in ${one.closest('[id]')?.id}`),
  );
}

/** Findings, sentences, tables, sources and the release are there to be read. */
async function checkWords(page: Page): Promise<void> {
  const panels = await page
    .locator('figure.panel')
    .evaluateAll((all) =>
      all.map((panel) =>
        ['.panel-title', '[data-said]', 'table.observations td', '.panel-foot li'].map((part) =>
          [...panel.querySelectorAll(part)].some((one) => one.checkVisibility() && one.textContent?.trim() !== ''),
        ),
      ),
    );
  for (const parts of panels) expect(parts).toEqual([true, true, true, true]);
  if (panels.length === 0) expect(await page.locator('main tbody tr:visible').count()).toBeGreaterThan(10);
  expect((await page.locator('h1:visible').textContent())?.trim()).not.toBe('');
  expect(await page.locator('footer:visible').textContent()).toMatch(
    /数据更新于\d{4}年.+（第1版）|Data updated on .+ \(release 1\)/,
  );
}
