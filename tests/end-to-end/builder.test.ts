import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';
import { units } from '@/tests/data-table';
import { checkBothThemes } from './accessibility';
import { useBrowser } from './browser';
import { allAre, eastern, largest, members, standing, words } from './builder-page';

const address = inject('address');
const { openPage } = useBrowser();

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

describe.each(locales)('in %s', (locale) => {
  const { confidence } = siteTexts[locale];

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
    test('is accessible in both themes, and without errors', async () => {
      const { page, problems } = await openPage();
      await page.goto(address + path);
      expect(await page.textContent('main')).not.toMatch(/NaN|undefined|\[object|Infinity/);
      expect(await checkBothThemes(page)).toEqual([]);
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
