import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkBothThemes } from './accessibility';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();
const path = '/zh/briefings/two-forces/present';
let count = 0;

beforeAll(async () => {
  count = await slidesOf('zh');
});

/** How many slides the briefing has, with its further lists of sources. */
async function slidesOf(locale: string): Promise<number> {
  const html = await (await fetch(`${address}/${locale}/briefings/two-forces/print`)).text();
  return html.match(/class="print-sheet"/g)?.length ?? 0;
}

async function openStage(page: Page, at = ''): Promise<void> {
  await page.goto(`${address}${path}${at}`);
  await page.waitForSelector('.stage[data-ready]');
}

/** The numbers of the slides that are to be seen. */
const shown = (page: Page) =>
  page.locator('.stage-slides > .slide:visible').evaluateAll((all) => all.map(({ id }) => id));
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const preloaded = (page: Page) => page.waitForSelector('html[data-preloaded]', { state: 'attached', timeout: 50_000 });
const hash = (page: Page) => page.evaluate(() => location.hash);

describe('by keyboard alone', () => {
  test('every key does what the list of keys says, and the place is in the address', async () => {
    const { page, problems } = await openPage();
    await openStage(page);
    expect(await shown(page)).toEqual(['1']);
    await press(page, 'ArrowRight', 'Space', 'PageDown', 'ArrowDown');
    expect([await shown(page), await hash(page)]).toEqual([['5'], '#5']);
    await press(page, 'ArrowLeft', 'Shift+Space', 'PageUp');
    expect(await shown(page)).toEqual(['2']);
    await press(page, 'End', 'PageDown');
    expect(await shown(page)).toEqual([String(count)]);
    await press(page, 'Home');
    expect(await shown(page)).toEqual(['1']);
    await press(page, '1', '0');
    expect(await page.locator('.stage-entry').textContent()).toContain('10');
    await press(page, 'Backspace', 'Backspace', '5', 'Enter');
    expect(await hash(page)).toBe('#5');
    await press(page, 'b');
    expect(await page.locator('.stage-blank').isVisible()).toBe(true);
    await press(page, '.');
    expect(await page.locator('.stage-blank').count()).toBe(0);
    await press(page, 'n');
    expect(await page.locator('.stage-notes').textContent()).toContain('渝北');
    await press(page, '?');
    expect(await page.locator('.key-help dt').count()).toBeGreaterThan(10);
    await press(page, 'Escape', 'Escape');
    expect([await page.locator('.key-help, .stage-notes').count(), await hash(page)]).toEqual([0, '#5']);
    expect(problems).toEqual([]);
  });

  test('the overview is walked by arrows, row by row, and Enter shows what is marked', async () => {
    const { page } = await openPage();
    await openStage(page, '#2');
    await press(page, 'o');
    expect((await shown(page)).length).toBe(count);
    await press(page, 'ArrowRight');
    const marked = () => page.locator('.slide[data-marked]').getAttribute('id');
    expect(await marked()).toBe('3');
    await press(page, 'ArrowDown');
    const boxes = await page
      .locator('.stage-slides > .slide')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
    const [from, to] = [boxes[2], boxes[Number(await marked()) - 1]];
    expect(to?.x).toBeCloseTo(from?.x ?? 0, 0);
    expect(to?.y).toBeGreaterThan(from?.y ?? 0);
    const chosen = await marked();
    await press(page, 'Enter');
    expect(await shown(page)).toEqual([chosen]);
    await press(page, 'o', 'Home', 'Escape');
    expect(await shown(page)).toEqual([chosen]);
  });

  test('full screen comes and goes, and Esc closes what is open before it leaves', async () => {
    const { page } = await openPage();
    await openStage(page, '#3');
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await press(page, 'f');
    await expect.poll(full).toBe(true);
    await press(page, 'f');
    await expect.poll(full).toBe(false);
    expect(await hash(page)).toBe('#3');
  });

  test('reload keeps the slide, and a screen reader hears where it is', async () => {
    const { page } = await openPage();
    await openStage(page, '#3');
    await page.reload();
    await page.waitForSelector('.stage[data-ready]');
    expect(await shown(page)).toEqual(['3']);
    expect(await page.locator('main > [aria-live=polite]').textContent()).toContain(`第3页，共${count}页：`);
    expect(await page.locator('.slide[id="3"] .sr-only').textContent()).toContain('来源');
  });
});

describe('by hand', () => {
  test('a press right goes on, on the left third back, and wheel and words do nothing', async () => {
    const { page } = await openPage({ viewport: { width: 1600, height: 900 } });
    await openStage(page, '#2');
    await page.mouse.click(1570, 450);
    expect(await shown(page)).toEqual(['3']);
    await page.mouse.click(60, 850);
    expect(await shown(page)).toEqual(['2']);
    await page.mouse.wheel(0, 900);
    expect(await shown(page)).toEqual(['2']);
  });

  test('a swipe turns the slide as in a book', async () => {
    const { page } = await openPage({ viewport: { width: 844, height: 390 } });
    await openStage(page, '#2');
    await swipe(page, 600, 200);
    expect(await shown(page)).toEqual(['3']);
    await swipe(page, 200, 600);
    expect(await shown(page)).toEqual(['2']);
  });
});

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 350 }] });
  await send('touchStart', from);
  await send('touchMove', (from + to) / 2);
  await send('touchMove', to);
  await send('touchEnd');
  await session.detach();
}

test('a chart becomes live where it stands, is walked by keys, and goes back to its drawing', async () => {
  const { page, problems } = await openPage();
  await openStage(page, '#3');
  const slide = await page.locator('.slide:visible .slide-box').boundingBox();
  const unit = (slide?.width ?? 0) / 1920;
  const drawing = { x: (slide?.x ?? 0) + 112 * unit, y: (slide?.y ?? 0) + 230 * unit };
  await press(page, 'l');
  await page.waitForSelector('.live-figure[data-drawn] canvas');
  const live = await page.locator('.live-figure').boundingBox();
  for (const side of ['x', 'y'] as const) {
    expect(Math.abs((live?.[side] ?? 0) - drawing[side])).toBeLessThan(1.5);
  }
  await press(page, 'ArrowRight', 'ArrowRight');
  expect(await page.locator('.live-figure [aria-live]').textContent()).toMatch(/%/);
  await press(page, 'l');
  expect(await page.locator('.live-figure').count()).toBe(0);
  await press(page, 'l');
  await page.waitForSelector('.live-figure[data-drawn] canvas');
  // A clicker turns slides at all times.
  await press(page, 'PageDown');
  expect([await shown(page), await page.locator('canvas').count()]).toEqual([['4'], 0]);
  expect(problems).toEqual([]);
});

test('marks of a slide lead to their figures and names to their places, by pointer and by keys; elsewhere a press turns the page', async () => {
  const { page, problems } = await openPage({ viewport: { width: 1600, height: 900 } });
  await openStage(page, '#3');
  const marks = page.locator('.slide:visible .slide-drawing a');
  expect(await marks.count()).toBeGreaterThan(60);
  const addresses = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(addresses.filter((href) => href.startsWith('/zh/evidence?')).length).toBeGreaterThan(30);
  expect(addresses.filter((href) => /^\/zh\/places\/\d{6}$/.test(href)).length).toBeGreaterThan(30);
  const [opened] = await Promise.all([page.context().waitForEvent('page'), marks.nth(2).click({ force: true })]);
  await opened.waitForLoadState();
  expect(new URL(opened.url()).pathname).toMatch(/^\/zh\/(evidence|places)/);
  await opened.close();
  expect(await shown(page)).toEqual(['3']);
  await marks.first().focus();
  const [byKey] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
  await byKey.close();
  expect(await shown(page)).toEqual(['3']);
  await press(page, 'ArrowRight');
  expect(await shown(page)).toEqual(['4']);
  await press(page, 'ArrowLeft');
  await page.mouse.click(900, 130);
  expect(await shown(page)).toEqual(['4']);
  expect(problems).toEqual([]);
});

describe("the presenter's window", () => {
  const openPresenter = async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto(`${address}/zh/briefings/two-forces/presenter`);
    await page.waitForSelector('.presenter[data-ready]');
    return page;
  };
  const now = (page: Page) => page.locator('.slide[data-place=now]').getAttribute('id');

  test('follows the stage and leads it, comes late, and says when no stage is open', async () => {
    const { page: stage, problems } = await openPage();
    await openStage(stage, '#3');
    const presenter = await openPresenter(stage.context());
    await expect.poll(() => now(presenter)).toBe('3');
    await expect.poll(() => presenter.locator('.presenter-linked').count()).toBe(1);
    expect(await presenter.locator('.slide[data-place=next]').getAttribute('id')).toBe('4');
    expect(await presenter.locator('.presenter-notes').textContent()).toContain('一对隔省界相邻的区县');
    await presenter.keyboard.press('PageDown');
    await expect.poll(() => shown(stage)).toEqual(['4']);
    await stage.keyboard.press('b');
    await expect.poll(() => presenter.locator('.presenter[data-blank]').count()).toBe(1);
    await presenter.locator('.presenter-jump input').fill('出口占比');
    await presenter.keyboard.press('Enter');
    await expect.poll(() => shown(stage)).toEqual(['5']);
    await stage.keyboard.press('ArrowLeft');
    await expect.poll(() => now(presenter)).toBe('4');
    await stage.close();
    await expect.poll(() => presenter.locator('.presenter-alone').textContent()).toContain('没有打开的放映窗口');
    expect(problems).toEqual([]);
  });

  test('opens by P from the stage', async () => {
    const { page } = await openPage();
    await openStage(page, '#2');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
    await opened.waitForSelector('.presenter[data-ready]');
    await expect.poll(() => now(opened)).toBe('2');
  });
});

describe('any view', () => {
  test('is shown for a moment by its name, and the briefing goes on where it was', async () => {
    const { page, problems } = await openPage();
    await openStage(page, '#4');
    for (const [text, title] of [
      ['kaizhou', '开州'],
      ['gdp', '地区生产总值'],
    ] as const) {
      await press(page, '/');
      await page.waitForSelector('dialog input');
      await page.keyboard.type(text);
      await page.waitForSelector('[cmdk-item]');
      await press(page, 'Enter');
      await page.waitForSelector('.glance svg');
      expect(await page.locator('.glance svg').textContent()).toContain(title);
      await press(page, text === 'gdp' ? 'Backspace' : 'Escape');
      expect([await page.locator('.glance').count(), await shown(page)]).toEqual([0, ['4']]);
    }
    expect(problems).toEqual([]);
  });
});

test('without network all goes on: slides, live charts, presenter, reload; a further view says that it is not at hand', async () => {
  const { page } = await openPage();
  await openStage(page, '#2');
  await preloaded(page);
  await page.context().setOffline(true);
  for (let number = 3; number <= count; number++) {
    await press(page, 'PageDown');
    expect(await shown(page)).toEqual([String(number)]);
  }
  await press(page, '5', 'Enter', 'l');
  await page.waitForSelector('.live-figure[data-drawn] canvas');
  await press(page, 'Escape', '/');
  await page.waitForSelector('dialog input');
  await page.keyboard.type('kaizhou');
  await page.waitForSelector('[cmdk-item]');
  await press(page, 'Enter');
  await expect.poll(() => page.locator('.glance').textContent()).toContain('不在手边');
  await press(page, 'Escape');
  expect(await shown(page)).toEqual(['5']);

  await page.reload();
  await page.waitForSelector('.stage[data-ready]');
  expect(await shown(page)).toEqual(['5']);
  await press(page, 'l');
  await page.waitForSelector('.live-figure[data-drawn] canvas');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
  await opened.waitForSelector('.presenter[data-ready]');
  await page.context().setOffline(false);
});

test('without script the slides stand below each other', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}${path}`);
  const tops = await page.locator('.slide:visible .slide-drawing > svg').count();
  expect(tops).toBe(count);
});

test('stage, overview, notes, list of keys and presenter have no fault that axe finds in a light or dark browser', async () => {
  const { page } = await openPage();
  await openStage(page, '#3');
  expect(await checkBothThemes(page)).toEqual([]);
  for (const key of ['o', 'n', '?']) {
    await press(page, key);
    expect(await checkBothThemes(page)).toEqual([]);
    await press(page, 'Escape');
  }
  await page.goto(`${address}/zh/briefings/two-forces/presenter`);
  await page.waitForSelector('.presenter[data-ready]');
  expect(await checkBothThemes(page)).toEqual([]);
});

test.each(['zh', 'en'])('texts in %s can be read from the back row', async (locale) => {
  const { page } = await openPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${address}/${locale}/briefings/two-forces/present`);
  await page.waitForSelector('.stage[data-ready]');
  await press(page, 'o');
  const sizes = await page.locator('.stage-slides > .slide').evaluateAll((slides) =>
    slides.map((slide) => {
      const svg = slide.querySelector('svg');
      const unit = (svg?.getBoundingClientRect().width ?? 0) / 1920;
      const texts = [...slide.querySelectorAll<SVGTextElement>('svg text')].filter((text) => text.textContent?.trim());
      const all = texts.map(
        (text) => (Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)) / unit,
      );
      return { number: slide.id, least: Math.round(Math.min(...all) * 10) / 10 };
    }),
  );
  expect(sizes.length).toBe(await slidesOf(locale));
  for (const { number, least } of sizes) {
    expect([number, least >= 23.9, least]).toEqual([number, true, least]);
  }
});
