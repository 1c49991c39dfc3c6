import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { errorTexts } from '@/lib/texts/error';
import { siteTexts } from '@/lib/texts/site';
import { readTable } from '@/tests/data-table';
import { checkBothThemes } from './accessibility';
import { useBrowser, widthOnPhone } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const locales = ['zh', 'en'] as const;
const idsOf = (table: string) => readTable(table).map(({ id = '' }) => id);
const largest = 120_000;

/** Faults of a page that is asked for as a reader would: none for one that is whole. */
async function faultsOf(path: string): Promise<string[]> {
  const response = await fetch(address + path);
  const html = await response.text();
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<[^>]*>/g, ' ') ?? '';
  return [
    ...(response.status === 200 ? [] : [`${path} answers ${response.status}`]),
    ...(/NaN|undefined|\[object|\bnull\b|Infinity/.test(main) ? [`${path} shows ${main.slice(0, 200)}`] : []),
    ...(gzipSync(html).length <= largest ? [] : [`${path} is ${gzipSync(html).length} bytes`]),
  ];
}

async function faultsOfAll(paths: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (let start = 0; start < paths.length; start += 4) {
    const some = await Promise.all(paths.slice(start, start + 4).map(faultsOf));
    faults.push(...some.flat());
  }
  return faults;
}

/** Of pages that are all of one kind, every second in the one language and the others in the other. */
const inTurn = (locale: (typeof locales)[number], ids: readonly string[]) =>
  ids.filter((_, at) => at % locales.length === locales.indexOf(locale));

describe.each(locales)('in %s', (locale) => {
  test.each(['places', 'indicators', 'sources'])(
    'the list and every page of %s is whole and light',
    async (table) => {
      const own = inTurn(locale, idsOf(table));
      const paths = [`/${locale}/${table}`, ...own.map((id) => `/${locale}/${table}/${id}`)];
      expect(await faultsOfAll(paths)).toEqual([]);
    },
    300_000,
  );

  test.each(['places', 'indicators', 'sources'])('an unknown id of %s is not found, and said so', async (table) => {
    const response = await fetch(`${address}/${locale}/${table}/nothing-here`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(errorTexts[locale].notFoundTitle);
  });

  test('an inferred membership is always marked', async () => {
    const { confidence } = siteTexts[locale];
    const places = readTable('places');
    const members = readTable('group_members');
    for (const level of ['high', 'medium', 'low'] as const) {
      const own = members.filter((row) => row.confidence === level).map(({ place }) => place);
      const through = places
        .filter(({ parent, kind }) => own.includes(parent) && kind === 'county')
        .map(({ id }) => id);
      for (const id of new Set([...own, ...through])) {
        const html = await (await fetch(`${address}/${locale}/places/${id}`)).text();
        expect(html).toContain(`data-confidence="${level}"`);
        expect(html).toContain(confidence[level]);
      }
    }
  });
});

const pages = [
  '/places',
  '/places/500112',
  '/places/port-all-chongqing',
  '/places/500106',
  '/indicators',
  '/indicators/urbanization_rate',
  '/indicators/port_cargo_throughput',
  '/sources?q=2020',
  '/glossary',
  '/releases',
  '/data',
  '/data/coverage',
  '/data/coverage?year=2020',
  '/data/coverage?indicator=gdp',
  '/sources/csmar-county-adm3',
  '/sources/article-li-jing-2021',
];

describe.each(locales.flatMap((locale) => pages.map((page) => `/${locale}${page}`)))('%s', (path) => {
  test('is accessible in both themes, without errors, fits a phone, and has its head without scripts', async () => {
    const { page, problems } = await openPage();
    await page.goto(address + path);
    expect(await checkBothThemes(page)).toEqual([]);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
    expect(await (await fetch(address + path)).text()).toMatch(/<h1[^>]*>(<[^>]*>)*[^<]{2,}/);
    expect(problems).toEqual([]);
  });
});

test('all sources together are accessible', async () => {
  const { page } = await openPage();
  await page.goto(`${address}/zh/sources`);
  expect(await checkBothThemes(page)).toEqual([]);
  expect(await page.locator('main dd').count()).toBe(idsOf('sources').length);
});

test('a reader gets from a place to a figure, its evidence, its source and back to the place', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  await page.goto(`${address}/en/places/511722`);
  await page.locator('[data-indicator="urbanization_rate"] .value a').first().click();
  await expect.poll(() => page.textContent('h1')).toContain('Xuanhan');
  await page.locator('main ol a[href*="/sources/"]').first().click();
  await expect.poll(() => page.textContent('h1')).not.toContain('Xuanhan');
  await page.locator('a[href$="/places/511722"]').first().click();
  await expect.poll(() => page.textContent('h1')).toContain('Xuanhan');
});

test('sources are found by a form that works without script, and kept in the address', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}/zh/sources`);
  await page.getByRole('searchbox').fill('万州');
  await page.getByRole('button', { name: '查找' }).click();
  await page.waitForURL(/q=/);
  const found = readTable('sources').filter((row) => [row.id, row.title, row.publisher].join(' ').includes('万州'));
  expect(await page.locator('main dd').count()).toBe(found.length);
  expect(await page.getByRole('status').textContent()).toContain(`${found.length}个`);
});

test('the year of an indicator moves strip, map and table together', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  await page.goto(`${address}/en/indicators/urbanization_rate`);
  expect(await page.textContent('#map .quiet')).toContain('2020');
  await page.getByRole('link', { name: '2010', exact: true }).first().click();
  await expect.poll(() => page.url()).toContain('t=2010');
  await expect.poll(() => page.textContent('#map .quiet')).toContain('2010');
  expect(await page.textContent('#strip .quiet')).toContain('2010');
});

describe.each(locales)('the pages of indicators in %s', (locale) => {
  const textOf = async (path: string) => {
    const html = await (await fetch(`${address}/${locale}${path}`)).text();
    return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ');
  };

  test('tell all changes of a table since one year', async () => {
    for (const id of idsOf('indicators')) {
      const text = await textOf(`/indicators/${id}`);
      const years = text.match(locale === 'zh' ? /比\d{4}(?:-\d\d)?年? /g : /since \d{4} /g) ?? [];
      expect([id, [...new Set(years)]]).toEqual([id, years.slice(0, 1)]);
    }
  });

  test('tell how the gap of the sides went as far as it is firm', async () => {
    const text = await textOf('/indicators/urbanization_rate');
    expect(text).toContain(locale === 'zh' ? '城镇化差距基本未变' : 'The urbanization gap is much the same');
    expect(text).not.toMatch(/城镇化差距扩大|gap has widened/);
  });
});
