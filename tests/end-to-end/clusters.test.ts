import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { sideNames } from '@/lib/area/side-names';
import { shortNameOf } from '@/lib/language/short-name';
import { clusterTexts } from '@/lib/texts/cluster';
import { errorTexts } from '@/lib/texts/error';
import { sideGapTexts } from '@/lib/texts/side-gap';
import { siteTexts } from '@/lib/texts/site';
import { readTable } from '@/tests/data-table';
import { exampleSides } from '@/tests/example-area';
import { plainGaps } from '@/tests/plain-gaps';
import { checkBothThemes } from './accessibility';
import { useBrowser, widthOnPhone } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const locales = ['zh', 'en'] as const;
const groups = readTable('groups');
const places = readTable('places');
const memberships = readTable('group_members');
/** A panel with its chart, sentence and table. */
const figure = /<figure id=[\s\S]*?<\/figure>/g;
const inferred = (level = ''): level is 'high' | 'medium' | 'low' => ['high', 'medium', 'low'].includes(level);
const largest = 120_000;

/** The parts of a page that name members: rows of tables and items of lists, each with its own mark. */
function partsOf(html: string, place: string, locale: string): string[] {
  return html
    .split(/<(?=tr[ >]|li[ >]|span class="block")/)
    .filter((part) => part.includes(`/${locale}/places/${place}"`));
}

describe.each(locales)('in %s', (locale) => {
  const { confidence, group: words } = siteTexts[locale];
  const error = errorTexts[locale];

  test.each(groups.map(({ id = '' }) => id))('%s is whole and light, and marks what is inferred', async (id) => {
    const response = await fetch(`${address}/${locale}/clusters/${id}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    expect(main.replace(/<[^>]*>/g, ' ')).not.toMatch(/NaN|undefined|\[object|\bnull\b|Infinity/);
    expect(gzipSync(html).length).toBeLessThan(largest);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? '';
    const group = groups.find((one) => one.id === id);
    expect(title).toContain(locale === 'zh' ? group?.name_zh : group?.name_en);
    expect(html).toContain('property="og:image"');
    const own = memberships.filter((row) => row.group === id);
    // Facts, projects and zones name places for what stands there, not as members; a figure is marked as a whole.
    const told = (main.split(/id="(?:projects|zones)"/)[0] ?? '').replace(figure, '');
    const figures = main.match(figure) ?? [];
    // Of a group that takes in only parts of places there is a map and no figure.
    expect(figures.length).toBe(own.some(({ part_zh }) => part_zh) ? 1 : 3);
    for (const one of figures) {
      expect(one.includes(words.inferred)).toBe(own.some((row) => inferred(row.confidence)));
    }
    for (const { place = '', confidence: level } of own) {
      const parts = partsOf(told, place, locale);
      expect(parts.length).toBeGreaterThan(0);
      if (!inferred(level)) continue;
      for (const part of parts) {
        expect(part).toContain(`data-confidence="${level}"`);
        expect(part).toContain(confidence[level]);
      }
    }
    expect(told.includes('data-inferred')).toBe(own.some((row) => inferred(row.confidence)));
  });

  test.each(groups.map(({ id = '' }) => id))('%s names every member on its map and beside its tiles', async (id) => {
    const own = memberships.filter((row) => row.group === id).map(({ place = '' }) => place);
    for (const query of ['', '?l=tiles']) {
      const html = await (await fetch(`${address}/${locale}/clusters/${id}${query}`)).text();
      const map = (html.match(figure) ?? []).find((one) => one.startsWith('<figure id="map"')) ?? '';
      const text = map.replace(/<[^>]*>/g, ' ').replaceAll('&#x27;', "'");
      for (const place of own) {
        const row = places.find((one) => one.id === place);
        const name = shortNameOf({ nameZh: row?.name_zh ?? '', nameEn: row?.name_en ?? '' }, locale);
        expect([id, query, text.includes(name)]).toEqual([id, query, true]);
      }
    }
  });

  test('the gap stands moment by moment, each series by itself, with what five and ten years foretell', async () => {
    const html = await (await fetch(`${address}/${locale}/clusters/side-sichuan`)).text();
    const pair = html.split('data-pair="').find((part) => part.startsWith('side-sichuan side-chongqing"')) ?? '';
    for (const name of ['census', 'year-end-2010']) {
      const series = `urbanization_rate.${name}`;
      const body = pair.split('<tbody').find((part) => part.includes(`data-group="${series}"`)) ?? '';
      const plain = [...plainGaps(series, 'side-sichuan', 'side-chongqing').values()];
      expect(plain.length).toBeGreaterThan(1);
      for (const gap of plain) expect(body).toContain(`+${gap.toFixed(2)}`);
    }
    const text = pair.replace(/<[^>]*>/g, '');
    // A gap of 19.2 and later 19.7 points is not told as one that widens.
    const steady = { zh: '差距基本未变，按此速度不能追平', en: 'the gap is much the same, and does not close' };
    for (const words of [steady[locale], '19.2', '19.7']) expect(text).toContain(words);
    expect(text).not.toContain(clusterTexts[locale].untold.widening);
    expect(html).not.toMatch(/不知何时|nobody knows/);
  });

  test.each(['side-sichuan', 'side-chongqing'])('%s says what the gap between the sides is made of', async (side) => {
    const html = await (await fetch(`${address}/${locale}/clusters/${side}`)).text();
    const section = html.slice(html.indexOf('id="side-gap"')).split('</section></section>')[0] ?? '';
    const text = section.replace(/<[^>]*>/g, ' ');
    // Tested against the files in tests/database/groups.test.ts: 7.83 + 11.88 = 19.71 points, as shown 7.8 + 11.9 = 19.7.
    for (const figure of ['+7.83', '+11.88', '+7.8', '+11.9', '19.7']) expect(text).toContain(figure);
    expect(text).toContain(
      sideGapTexts[locale].only(sideGapTexts[locale].classes.large, sideNames(exampleSides, locale).right),
    );
    expect(text).toContain('Kitagawa');
  });

  test('the list names all groups, and marks every inferred membership', async () => {
    const response = await fetch(`${address}/${locale}/clusters`);
    expect(response.status).toBe(200);
    const html = await response.text();
    const all = html.slice(html.indexOf('id="all"'));
    for (const { id = '' } of groups) {
      expect(all).toContain(`/${locale}/clusters/${id}"`);
      const item =
        all
          .split('<li')
          .slice(1)
          .find((part) => part.includes(`/${locale}/clusters/${id}"`)) ?? '';
      for (const { place = '', confidence: level } of memberships.filter((row) => row.group === id)) {
        const parts = partsOf(item, place, locale);
        expect(parts.length).toBe(1);
        if (inferred(level)) expect(parts[0]).toContain(confidence[level]);
      }
    }
  });

  test('an unknown group is not found, and said so', async () => {
    const response = await fetch(`${address}/${locale}/clusters/nothing-here`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(error.notFoundTitle);
  });
});

const pages = [
  '/clusters',
  '/clusters/cluster-interactive',
  '/clusters/platform-mingyueshan',
  '/clusters/side-sichuan',
];

describe.each(locales.flatMap((locale) => pages.map((page) => `/${locale}${page}`)))('%s', (path) => {
  test('is accessible in both themes, without errors, and fits a phone', async () => {
    const { page, problems } = await openPage();
    await page.goto(address + path);
    expect(await checkBothThemes(page)).toEqual([]);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
  });
});

test('a reader gets from the list to a cluster, to a figure and its evidence', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  await page.goto(`${address}/en/clusters`);
  await page.locator('#all').getByRole('link', { name: 'Eastern City Cluster of the Economic Circle' }).click();
  await expect.poll(() => page.textContent('h1')).toContain('Eastern City Cluster');
  await page.locator('#against td a').first().click();
  await expect.poll(() => page.url()).toContain('/en/evidence?');
  expect(await page.textContent('main')).toContain('Eastern');
});

test('a platform that takes in only parts of districts has no figure of its own, and says of which parts', async () => {
  const parts = memberships.filter(({ part_zh }) => part_zh);
  expect(parts.map(({ group }) => group)).toEqual(['platform-gaozhu', 'platform-gaozhu']);
  const html = await (await fetch(`${address}/zh/clusters/platform-gaozhu`)).text();
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  for (const { part_zh = '' } of parts) expect(main).toContain(clusterTexts.zh.partOnly(part_zh));
  expect(main).toContain(clusterTexts.zh.partLead('渝北、邻水'));
  for (const section of ['course', 'against', 'contribution', 'time', 'zones'])
    expect(main).not.toContain(`id="${section}"`);
  expect(main).not.toContain('两路寸滩');
  const list = await (await fetch(`${address}/zh/clusters`)).text();
  expect(list.split('data-part').length - 1).toBeGreaterThanOrEqual(2);
  const place = await (await fetch(`${address}/en/places/500112`)).text();
  expect(place).toContain('only parts of Cizhu and Dawan towns');
});

test('words of a source stand in quotation marks with who said them, ours do not', async () => {
  for (const { id = '', quote = '', quote_source = '' } of groups.filter((group) => group.quote)) {
    const html = await (await fetch(`${address}/en/clusters/${id}`)).text();
    expect([id, html.includes(`>${quote}</q>`)]).toEqual([id, true]);
    expect(html).toContain(`data-quote="${quote_source}"`);
  }
  const html = await (await fetch(`${address}/en/clusters/ind-auto-parts`)).text();
  expect(html).toContain(clusterTexts.en.argues);
  expect(html).toContain('href="/en/proposal#auto-parts"');
  expect(html).not.toContain('data-quote');
});
