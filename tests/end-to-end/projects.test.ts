import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { errorTexts } from '@/lib/texts/error';
import { noticeTexts } from '@/lib/texts/notice';
import { projectTexts } from '@/lib/texts/project';
import { readTable } from '@/tests/data-table';
import { checkBothThemes } from './accessibility';
import { useBrowser, widthOnPhone } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const locales = ['zh', 'en'] as const;
const projects = readTable('projects');
const zones = readTable('zones');
const largest = 120_000;

async function htmlOf(path: string): Promise<string> {
  const response = await fetch(address + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<[^>]*>/g, ' ') ?? '';

describe.each(locales)('in %s', (locale) => {
  test('every project has a page that is whole and light and bears its name', async () => {
    const name = locale === 'zh' ? 'name_zh' : 'name_en';
    for (const project of projects) {
      const html = await htmlOf(`/${locale}/projects/${project.id}`);
      const text = mainOf(html).replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
      expect(text).toContain(project[name]);
      expect(text).not.toMatch(/NaN|undefined|\[object|\bnull\b|Infinity/);
      expect(gzipSync(html).length).toBeLessThan(largest);
    }
  });

  test('the list has all projects, and every zone its anchor', async () => {
    const html = await htmlOf(`/${locale}/projects`);
    for (const { id } of projects) expect(html).toContain(`href="/${locale}/projects/${id}"`);
    expect(mainOf(html)).not.toMatch(/NaN|undefined|\[object|Infinity/);
    expect(gzipSync(html).length).toBeLessThan(largest);
    const zonePage = await htmlOf(`/${locale}/projects/zones`);
    for (const { id } of zones) expect(zonePage).toContain(`id="${id}"`);
  });

  test('an unknown project is not found, and said so', async () => {
    const response = await fetch(`${address}/${locale}/projects/nothing-here`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(errorTexts[locale].notFoundTitle);
  });

  test('a filter that is not understood falls back to all and says so', async () => {
    const html = await htmlOf(`/${locale}/projects?kind=castle&status=open&status=planned`);
    expect(html).toContain('castle');
    expect(html).toContain(noticeTexts[locale].title);
    expect(mainOf(html)).toContain(projectTexts[locale].found(projects.length, projects.length));
  });

  test('a name without a counterpart says so and leads to the nearest project', async () => {
    const html = await htmlOf(`/${locale}/projects/rail-wdk-intercity`);
    expect(html).toContain(projectTexts[locale].counterpart.none);
    expect(html).toContain(`href="/${locale}/projects/rail-xy-link"`);
  });
});

describe('the file', () => {
  const download = (query: string) => fetch(`${address}/projects.csv${query}`);
  const parse = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

  test('has the projects chosen, in the reader’s language, named by what was chosen', async () => {
    const response = await download('?kind=railway&lang=en');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = parse(await response.text());
    const expected = projects.filter(({ kind }) => kind === 'railway');
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(rows.find(({ id }) => id === 'rail-cdw')).toMatchObject({
      status_text: 'under construction',
      opening_planned: '2026 (stated 2021)',
    });
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('Railways');
    const chinese = await download('?kind=railway');
    expect(decodeURIComponent(chinese.headers.get('content-disposition') ?? '')).toContain('铁路');
    expect(parse(await (await download('')).text())).toHaveLength(projects.length);
  });

  test.each(['?kind=castle', '?kind=railway&kind=port', '?lang=fr', '?side=SC', '?group=nobody', '?x=1'])(
    'refuses %s',
    async (query) => {
      const response = await download(query);
      expect(response.status).toBe(400);
      expect((await response.json()).problems).toHaveLength(1);
    },
  );
});

const pages = [
  '/projects',
  '/projects?kind=railway',
  '/projects/rail-cdw',
  '/projects/infra-productive',
  '/projects/zones',
];

describe.each(locales.flatMap((locale) => pages.map((page) => `/${locale}${page}`)))('%s', (path) => {
  test('is accessible in both themes, without errors, and fits a phone', async () => {
    const { page, problems } = await openPage();
    await page.goto(address + path);
    expect(await checkBothThemes(page)).toEqual([]);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
  });

  test('has nothing to press on paper', async () => {
    const { page } = await openPage();
    await page.goto(address + path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, button:visible, a[download]:visible').count()).toBe(0);
  });
});

test('filters are links that keep one another, work without script and by keyboard', async () => {
  const { page } = await openPage({ locale: 'en-GB', javaScript: false });
  await page.goto(`${address}/en/projects`);
  await page.getByText(projectTexts.en.filters).click();
  await page
    .getByRole('link', { name: /^Railways \d/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/kind=railway/);
  await page.getByRole('link', { name: /^under construction \d/ }).click();
  await page.waitForURL(/kind=railway&status=under_construction/);
  const found = projects.filter(({ kind, status }) => kind === 'railway' && status === 'under_construction');
  expect(await page.locator('tbody a[href*="/projects/"]:not([href*="?"])').count()).toBeGreaterThanOrEqual(
    found.length,
  );
  expect(await page.locator('[data-count]').first().getAttribute('data-count')).toBe(String(found.length));
  const other = page.locator('a[hreflang="zh"]');
  expect(await other.getAttribute('href')).toContain('kind=railway&status=under_construction');
});

test('a plan whose year has passed without an opening says so, with the year in which it was told', async () => {
  const text = mainOf(await htmlOf('/en/projects/rail-yuwan'));
  expect(text).toContain('opening planned 2025 (stated 2021)');
  expect(text).toContain(projectTexts.en.overdue);
});

test('the map and the timeline stand for what was chosen, and say that seats are seats', async () => {
  const html = await htmlOf('/zh/projects?kind=port');
  expect(html).toContain(projectTexts.zh.map.note);
  expect(html).toContain('示意图，不代表行政区域界线');
  const { page } = await openPage();
  await page.goto(`${address}/zh/projects`);
  expect(await page.locator('#timeline li').count()).toBeGreaterThan(8);
  expect(await page.locator('#map svg[role="img"] text').count()).toBeGreaterThan(20);
});

test('a source leads to the projects and zones that rest on it', async () => {
  const html = await htmlOf('/en/sources/wz-cbz-2021');
  expect(html).toContain('href="/en/projects/cbz-wanzhou"');
});

test('a reader gets from the list to a project, a place and back by its group', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  await page.goto(`${address}/en/projects?kind=railway`);
  await page
    .getByRole('rowheader', { name: /Chengdu-Dazhou-Wanzhou/ })
    .getByRole('link')
    .click();
  await expect.poll(() => page.textContent('h1')).toContain('Chengdu-Dazhou-Wanzhou');
  await page.locator('dd a[href$="/places/511700"]').click();
  await expect.poll(() => page.textContent('h1')).toContain('Dazhou');
});

test('an old plan and what came of it stand together, and no coordinates pass for figures', async () => {
  const list = mainOf(await htmlOf('/en/projects'));
  expect(list).toContain('opening planned Feb 2022 (stated 10 Nov 2021)');
  expect(list).toContain('First goods in 4 Jan 2024');
  expect(list).toContain('Phase 1 opened Dec 2020');
  const [, undated = ''] = /No date of works, opening or plan was found for: ([^.]*)\./.exec(list) ?? [];
  for (const name of ['Xintian', 'Fankuai', 'Luzhou']) expect(undated).not.toContain(name);
  const zone = (await htmlOf('/zh/projects/zones')).split('id="wanzhou-cbz"')[1]?.split('</section>')[0] ?? '';
  expect(zone).toContain('2024-01-04（首批货物入区）；2021-11时计划2022年2月底前验收');
  for (const path of ['/en/projects/zones', '/en/projects/port-wanzhou']) {
    expect(mainOf(await htmlOf(path))).not.toMatch(/Latitude|Longitude/);
  }
});
