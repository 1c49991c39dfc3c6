import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser';
import { allAre, eastern, focused, openBuilder, standing } from './builder-page';

const address = inject('address');
const { openPage } = useBrowser();

/** Yubei, Yongchuan and Jiangjin, which are none of the six, and Wanzhou, which is one. */
const quick = ['500112', '500118', '500116', '500101'];

/** Presses links one after the other from within the page, with so many milliseconds between. */
const pressAll = (page: Page, picks: string[], apart: number) =>
  page.evaluate(
    async ([all, wait]) => {
      for (const pick of all) {
        const link = document.querySelector(`a[data-pick="${pick}"]`);
        link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
    [picks, apart] as const,
  );

/** Every answer comes so many milliseconds late, the first the latest. */
async function slowAnswers(page: Page, delays: number[]): Promise<void> {
  await page.route('**/api/comparison*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delays.shift() ?? 50));
    await route.continue().catch(() => undefined);
  });
}

const told = (page: Page) => page.textContent('[data-told]');

describe.each([0, 50, 150])('picks that follow each other after %i ms', (apart) => {
  test.each(['tile', 'map', 'list'])('all count, pressed on the %s before anything was answered', async (where) => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await openBuilder(page, `${address}/en/clusters/build?${eastern}`);
    await page.evaluate('window.same = true');
    // What is read ahead takes the first two; all picks are made before the first answer.
    await slowAnswers(page, [2000, 2000, 2000, 1700, 1400, 1100]);
    await pressAll(
      page,
      quick.map((place) => `${where} ${place}`),
      apart,
    );
    await expect.poll(() => standing(page), { timeout: 20_000 }).toContain('8 members (Sichuan 1, Chongqing 7)');
    for (const place of quick.slice(0, 3)) await allAre(page, place, 'member');
    await allAre(page, '500101', 'out');
    await expect.poll(() => told(page)).toMatch(/^Yubei, Yongchuan, Jiangjin added, Wanzhou removed\. 8 members/);
    for (const place of quick.slice(0, 3)) expect(page.url()).toContain(place);
    expect(page.url()).not.toContain('500101');
    // Nothing that comes late takes the newest pick back.
    await page.waitForTimeout(2000);
    expect(await standing(page)).toContain('8 members');
    expect(await told(page)).toMatch(/^Yubei, Yongchuan, Jiangjin added/);
    expect(await page.evaluate('window.same')).toBe(true);
    expect(problems).toEqual([]);
  });

  test('by keyboard all count too, and the focus stays on the tile', async () => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await openBuilder(page, `${address}/en/clusters/build`);
    await slowAnswers(page, [700, 500, 400]);
    await page.locator('a[data-pick="tile 500155"]').focus();
    const wait = () => page.waitForTimeout(apart);
    for (const [key, at] of [
      ['Space', '500155'],
      ['ArrowRight', '500101'],
      ['Space', '500101'],
      ['ArrowLeft', '500155'],
      ['ArrowLeft', '511724'],
      ['Enter', '511724'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(`tile ${at}`);
      await wait();
      expect(await focused(page)).toBe(`tile ${at}`);
    }
    await expect.poll(() => standing(page), { timeout: 20_000 }).toContain('3 members (Sichuan 1, Chongqing 2)');
    expect(await focused(page)).toBe('tile 511724');
    for (const place of ['500155', '500101', '511724']) await allAre(page, place, 'member');
    expect(problems).toEqual([]);
  });
});

test('a pick is marked at once, also while no answer has come', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  await openBuilder(page, `${address}/en/clusters/build?${eastern}`);
  const before = await standing(page);
  await slowAnswers(page, [3000, 3000, 3000]);
  await pressAll(page, ['tile 500112'], 0);
  await expect
    .poll(() => page.getAttribute('a[data-pick="tile 500112"]', 'data-state'), { timeout: 2900 })
    .toBe('member');
  await allAre(page, '500112', 'member');
  expect(await page.getAttribute('a[data-pick="tile 500112"]', 'aria-label')).toContain('Remove Yubei');
  expect(await standing(page)).toBe(before);
  // A name given now keeps the pick.
  await page.fill('#builder-name', 'Mine');
  await page.keyboard.press('Enter');
  await expect.poll(() => standing(page), { timeout: 20_000 }).toContain('Mine 7 members');
});

test('the Tab key stops once among the tiles and once on the map, where the reader stood', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  await openBuilder(page, `${address}/en/clusters/build?${eastern}`);
  const stops = (where: string) =>
    page
      .locator(`a[data-pick^="${where} "]`)
      .evaluateAll((all) => all.filter((link) => link.tabIndex === 0).map((link) => link.getAttribute('data-pick')));
  for (const where of ['tile', 'map']) expect((await stops(where)).length).toBe(1);
  await page.locator('a[data-pick="tile 500101"]').focus();
  await page.keyboard.press('End');
  const last = await focused(page);
  expect(last).toBe('tile 500101');
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('tile 510904');
  expect(await stops('tile')).toEqual(['tile 510904']);
  await page.keyboard.press('Space');
  await expect.poll(() => standing(page)).toContain('7 members');
  expect(await stops('tile')).toEqual(['tile 510904']);
  expect((await stops('map')).length).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^map /);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('tile 510904');
});
