import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser';
import { allAre, eastern, focused, openBuilder, standing, words } from './builder-page';

const address = inject('address');
const { openPage } = useBrowser();

describe('with script', () => {
  test('a press changes members and figures without loading the page again; back and forward work', async () => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await openBuilder(page, `${address}/en/clusters/build?${eastern}`);
    await page.evaluate('window.same = true');
    const before = await standing(page);
    await page.click('a[data-pick="tile 500112"]');
    await expect.poll(() => standing(page)).toContain('7 members');
    await allAre(page, '500112', 'member');
    expect(await standing(page)).toMatch(/\d+\.\d percentage points above the Eastern cluster/);
    expect(await page.textContent('[data-told]')).toMatch(/^Yubei added\. 7 members/);
    expect(await page.textContent('#difference')).toContain('Yubei');
    await page.click('a[data-pick="map 500231"]');
    await expect.poll(() => standing(page)).toContain('6 members');
    await allAre(page, '500231', 'out');
    const there = page.url();
    const seen = await standing(page);
    await page.goBack();
    await expect.poll(() => standing(page)).toContain('7 members');
    await page.goBack();
    await expect.poll(() => standing(page)).toBe(before);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => standing(page)).toBe(seen);
    expect(page.url()).toBe(there);
    expect(await page.evaluate('window.same')).toBe(true);
    expect(await page.getAttribute('header a[hreflang=zh]', 'href')).toBe(there.replace(`${address}/en`, '/zh'));
    // A reload and a reader without scripts see the same.
    await page.reload();
    expect(await standing(page)).toBe(seen);
    expect(problems).toEqual([]);
  });

  test('an overlap is refused in place, and figures stay', async () => {
    const { page } = await openPage({ locale: 'en-GB' });
    await openBuilder(page, `${address}/en/clusters/build?${eastern}`);
    await page.evaluate('window.same = true');
    const before = await standing(page);
    await page.click('a[data-pick="tile 511723"]');
    await expect.poll(() => page.locator('[data-refusal]').count()).toBe(1);
    expect(await page.textContent('[data-refusal]')).toContain('Kaijiang lies in Dazhou, which is a member');
    expect(await standing(page)).toBe(before);
    await page.click('a[data-step=exchange]');
    await expect.poll(() => page.locator('[data-refusal]').count()).toBe(0);
    await allAre(page, '511723', 'member');
    expect(await page.evaluate('window.same')).toBe(true);
  });

  test.each(['tile', 'map'])('the keyboard alone reaches, takes in and takes out on the %s', async (where) => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await openBuilder(page, `${address}/en/clusters/build`);
    await page.locator(`a[data-pick="${where} 500101"]`).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe(`${where} 500155`);
    await page.keyboard.press('Space');
    await expect.poll(() => standing(page)).toContain('1 member (');
    expect(await focused(page)).toBe(`${where} 500155`);
    await allAre(page, '500155', 'member');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(`${where} 500101`);
    await page.keyboard.press('Enter');
    await expect.poll(() => standing(page)).toContain('2 members');
    expect(await page.textContent('[data-told]')).toMatch(/^Wanzhou added/);
    await page.keyboard.press('Space');
    await expect.poll(() => standing(page)).toContain('1 member (');
    expect(await focused(page)).toBe(`${where} 500101`);
    expect(problems).toEqual([]);
  });

  test('arrows reach every tile and every area of the map', async () => {
    const { page } = await openPage({ locale: 'en-GB' });
    await openBuilder(page, `${address}/en/clusters/build`);
    for (const where of ['tile', 'map']) {
      const picks = page.locator(`a[data-pick^="${where} "]`);
      const all = await picks.evaluateAll((links) => links.map((link) => link.getAttribute('data-pick') ?? ''));
      const reached = new Set(['']);
      const open = [all[0] ?? ''];
      for (let from = open.pop(); from !== undefined; from = open.pop()) {
        if (reached.has(from)) continue;
        reached.add(from);
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          await page.locator(`a[data-pick="${from}"]`).focus();
          await page.keyboard.press(key);
          open.push((await focused(page)) ?? '');
        }
      }
      expect(all.filter((pick) => !reached.has(pick))).toEqual([]);
    }
  });

  test('a place is found by the initials of its pinyin', async () => {
    const { page } = await openPage();
    await openBuilder(page, `${address}/zh/clusters/build`);
    await page.click('a[data-find]');
    await page.waitForSelector('dialog input');
    await page.keyboard.type('tn');
    await expect.poll(() => page.locator('[cmdk-item]').first().textContent()).toContain('潼南');
    await page.keyboard.press('Enter');
    await expect.poll(() => standing(page)).toContain('1个组成区县');
    await allAre(page, '500152', 'member');
  });

  test('figures that cannot be read stay, and it is said', async () => {
    const { page } = await openPage({ locale: 'en-GB' });
    await openBuilder(page, `${address}/en/clusters/build?${eastern}`);
    await page.click('a[data-pick="tile 500112"]');
    await expect.poll(() => standing(page)).toContain('7 members');
    await page.route('**/api/comparison*', (route) => route.abort());
    await page.click('a[data-pick="tile 500118"]');
    await expect.poll(() => page.getByText(words.failed).count()).toBe(1);
    expect(await standing(page)).toContain('7 members');
    await page.unroute('**/api/comparison*');
    await page.getByRole('button', { name: words.retry }).click();
    await expect.poll(() => standing(page)).toContain('8 members');
  });
});
