import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '@/lib/locale';
import { builderMessages } from '@/lib/messages/builder';
import { messagesOf } from '@/lib/messages/messages';
import { readTable, units } from '@/tests/data-table';
import { checkAccessibility } from './accessibility';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const eastern = 'from=cluster-eastern';
const members = readTable('group_members').filter(({ group }) => group === 'cluster-eastern');
const largest = 120_000;
const words = builderMessages.en;

const standing = (page: Page) => page.textContent('[data-standing]');
const stateOf = (page: Page, pick: string) => page.getAttribute(`a[data-pick="${pick}"]`, 'data-state');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-pick'));

/** Tiles, map and list agree on a place. */
async function allAre(page: Page, place: string, state: string): Promise<void> {
  for (const where of ['tile', 'map', 'list']) expect(await stateOf(page, `${where} ${place}`)).toBe(state);
}

describe('without script', () => {
  test('a reader takes a place in and out by following links', async () => {
    const { page } = await openPage({ javaScript: false, locale: 'en-GB' });
    await page.goto(`${address}/en/clusters/build?${eastern}`);
    await allAre(page, '500101', 'member');
    await page.click('a[data-pick="list 500112"]');
    expect(page.url()).toMatch(/m=[\d.]*500112$/);
    await allAre(page, '500112', 'member');
    expect(await standing(page)).toContain('7 members (Sichuan 1, Chongqing 6)');
    await page.click('a[data-pick="list 500112"]');
    expect(page.url()).toBe(`${address}/en/clusters/build?${eastern}`);
  });

  test('a start is chosen and a name given by forms, and a name is text', async () => {
    const { page } = await openPage({ javaScript: false, locale: 'en-GB' });
    await page.goto(`${address}/en/clusters/build`);
    expect(await standing(page)).toContain(words.empty);
    await page.selectOption('#builder-from', 'platform-suitong');
    await page.getByRole('button', { name: words.startFrom }).click();
    await allAre(page, '500152', 'member');
    await page.fill('#builder-name', '<b>涪江</b> & co');
    await page.getByRole('button', { name: words.rename }).click();
    expect(await page.textContent('[data-standing] strong')).toBe('<b>涪江</b> & co ');
    await page.click('a[data-pick="list 500112"]');
    expect(await page.textContent('[data-standing] strong')).toBe('<b>涪江</b> & co ');
  });

  test('a county within a member is refused with a reason and a way out, by pick and by address', async () => {
    const { page } = await openPage({ javaScript: false, locale: 'en-GB' });
    await page.goto(`${address}/en/clusters/build?${eastern}`);
    await allAre(page, '511723', 'covered');
    await page.click('a[data-pick="list 511723"]');
    const alert = await page.textContent('[data-refusal]');
    expect(alert).toContain('Kaijiang was not added');
    expect(alert).toContain('Kaijiang lies in Dazhou');
    expect(await standing(page)).toContain('6 members');
    await page.click('a[data-step=exchange]');
    await allAre(page, '511723', 'member');
    expect(await standing(page)).toContain('6 members');
    await page.goto(`${address}/en/clusters/build?m=511723.511700`);
    expect(await page.textContent('[data-refusal]')).toContain('Dazhou contains Kaijiang');
  });

  test('what the address does not know is said, and the rest is shown', async () => {
    const { page } = await openPage({ javaScript: false, locale: 'en-GB' });
    await page.goto(`${address}/en/clusters/build?from=nothing-here&m=999999.500101&z=1`);
    const notice = await page.textContent('aside[role=status]');
    for (const value of ['nothing-here', '999999', 'z']) expect(notice).toContain(value);
    expect(await standing(page)).toContain('1 member (');
  });
});

describe('with script', () => {
  test('a press changes members and figures without loading the page again; back and forward work', async () => {
    const { page, problems } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en/clusters/build?${eastern}`, { waitUntil: 'networkidle' });
    await page.evaluate('window.same = true');
    const before = await standing(page);
    await page.click('a[data-pick="tile 500112"]');
    await expect.poll(() => standing(page)).toContain('7 members');
    await allAre(page, '500112', 'member');
    expect(await standing(page)).toMatch(/\+\d+\.\d pts against the Eastern cluster/);
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
    await page.goto(`${address}/en/clusters/build?${eastern}`, { waitUntil: 'networkidle' });
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
    await page.goto(`${address}/en/clusters/build`, { waitUntil: 'networkidle' });
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
    await page.goto(`${address}/en/clusters/build`, { waitUntil: 'networkidle' });
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
    await page.goto(`${address}/zh/clusters/build`, { waitUntil: 'networkidle' });
    await page.click('a[data-find]');
    await page.waitForSelector('dialog input');
    await page.keyboard.type('tn');
    await expect.poll(() => page.locator('[cmdk-item]').first().textContent()).toContain('潼南');
    await page.keyboard.press('Enter');
    await expect.poll(() => standing(page)).toContain('1个成员');
    await allAre(page, '500152', 'member');
  });

  test('figures that cannot be read stay, and it is said', async () => {
    const { page } = await openPage({ locale: 'en-GB' });
    await page.goto(`${address}/en/clusters/build?${eastern}`, { waitUntil: 'networkidle' });
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

describe.each(locales)('in %s', (locale) => {
  const { confidence } = messagesOf(locale);

  test('every inferred member carries its mark in tiles, map, list and differences', async () => {
    const html = await (await fetch(`${address}/${locale}/clusters/build?${eastern}&m=500101.500112`)).text();
    expect(gzipSync(html).length).toBeLessThan(largest);
    expect(html).toContain('data-inferred="true"');
    const links = html.split('<a ').filter((part) => part.includes('class="pick"'));
    for (const { place = '', confidence: level = '' } of members) {
      const own = links.filter((part) => new RegExp(`data-pick="\\w+ ${place}"`).test(part));
      expect(own.length).toBeGreaterThan(1);
      for (const part of own) {
        expect(part).toContain(`data-confidence="${level}"`);
        expect(part.split('>')[0]).toContain(confidence[level as keyof typeof confidence]);
      }
    }
    const difference = html.slice(html.indexOf('id="difference"'), html.indexOf('id="share"'));
    for (const { place = '', confidence: level } of members) {
      const part = difference.split('<span class="whitespace-nowrap"').find((one) => one.includes(`/places/${place}"`));
      expect(part).toContain(`data-confidence="${level}"`);
    }
  });

  const all = units.map(({ id }) => id).join('.');
  const paths = ['', `?${eastern}`, `?from=cluster-satellite&m=${all}`, '?m=511723.511700'];

  describe.each(paths.map((query) => `/${locale}/clusters/build${query}`))('%s', (path) => {
    test.each(['light', 'dark'] as const)('is accessible and without errors in the %s theme', async (theme) => {
      const { page, problems } = await openPage({ theme });
      await page.goto(address + path);
      expect(await page.textContent('main')).not.toMatch(/NaN|undefined|\[object|Infinity/);
      expect(await checkAccessibility(page)).toEqual([]);
      expect(problems).toEqual([]);
    });

    test('fits a phone and a sheet', async () => {
      const { page } = await openPage({ viewport: { width: 390, height: 844 } });
      await page.goto(address + path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 703, height: 1000 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(703);
      expect(await page.isVisible('#builder-from')).toBe(false);
    });
  });
});
