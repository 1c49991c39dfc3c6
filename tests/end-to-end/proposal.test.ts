import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { speech } from '@/lib/language/speech';
import { readTable } from '@/tests/data-table';
import { isGroup, plainFigure } from '@/tests/plain-figures';
import { checkBothThemes } from './accessibility';
import { useBrowser } from './browser';
import { settings, startServer, stopServer } from './server';

const address = inject('address');
const { openPage } = useBrowser();
const locales = ['zh', 'en'] as const;
const claims = readTable('claims');
const chapters = readTable('chapters');
const largest = 120_000;

const htmlOf = async (path: string) => (await fetch(address + path)).text();
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const textOf = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ');

describe.each(locales)('in %s', (locale) => {
  test('the argument is whole: every claim with its verdict, how it can be read and what would settle it', async () => {
    const html = await htmlOf(`/${locale}/proposal`);
    const main = mainOf(html);
    expect(textOf(main)).not.toMatch(/NaN|undefined|\[object|\bnull\b|Infinity/);
    expect(gzipSync(html).length).toBeLessThan(largest);
    const articles = main.split('<article ').slice(1);
    expect(articles).toHaveLength(claims.length);
    claims.forEach((claim, at) => {
      const article = articles[at] ?? '';
      expect(article).toContain(`id="${claim.id}"`);
      for (const part of ['claim', 'reading', 'settle']) expect(article).toContain(claim[`${part}_${locale}`]);
      expect(article).toMatch(/data-verdict="(supported|direction|mixed|planned|untestable|contradicted)"/);
      expect(main).toContain(`href="#${claim.id}"`);
    });
    for (const chapter of chapters) expect(textOf(main)).toContain(chapter[`name_${locale}`]);
  });

  test.each(['', '?urban-space.comparator=500000', '?urban-space.year=2010'])(
    'every printed figure%s agrees with the files',
    async (query) => {
      const main = mainOf(await htmlOf(`/${locale}/proposal${query}`));
      const links = [...main.matchAll(/<a href="\/(?:zh|en)\/evidence\?([^"]*)"[^>]*>([^<]*)<\/a>/g)];
      let groups = 0;
      for (const [, search = '', printed = ''] of links) {
        const key = new URLSearchParams(search.replaceAll('&amp;', '&'));
        const [series, subject, period] = ['s', 'p', 'y'].map((name) => key.get(name) ?? '') as [
          string,
          string,
          string,
        ];
        // What is withheld, for too few members have a figure, is a dash.
        if (!/\d/.test(printed)) continue;
        const value = plainFigure(series, subject, period);
        const decimals = printed.split('.')[1]?.length ?? 0;
        expect(Number(printed.replace('&gt;', '').replaceAll(',', '').replace('−', '-')), search).toBeCloseTo(
          value ?? Number.NaN,
          decimals - 0.01,
        );
        if (isGroup(subject)) groups += 1;
      }
      expect(groups).toBeGreaterThan(15);
    },
  );

  test('it is accessible in both themes', async () => {
    const { page, problems } = await openPage({ locale: speech[locale].regionLang });
    await page.goto(`${address}/${locale}/proposal`);
    expect(await checkBothThemes(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('it fits a phone', async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${address}/${locale}/proposal`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // Nothing of a verdict hides at the side.
    const wide = await page
      .locator('table.readings')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 390).length);
    expect(wide).toBe(0);
  });

  test('no group of inferred members is named without its mark', async () => {
    const whole = mainOf(await htmlOf(`/${locale}/proposal`));
    // A chart with its table is marked as a whole, in its caption.
    const figures = whole.match(/<figure id=[\s\S]*?<\/figure>/g) ?? [];
    const main = whole.replace(/<figure id=[\s\S]*?<\/figure>/g, '');
    const groups = new Set(
      readTable('group_members')
        .filter(({ confidence = '' }) => ['high', 'medium', 'low'].includes(confidence))
        .map(({ group }) => group),
    );
    for (const group of groups) {
      const links = main.split(`href="/${locale}/clusters/${group}"`).slice(1);
      const linked = main.split(`p=${group}&amp;`).slice(1);
      const drawn = figures.filter((figure) => figure.includes(`p=${group}&amp;`));
      for (const figure of drawn) expect(figure).toMatch(/组成区县由本站推断|inferred by this dashboard/);
      for (const after of [...links, ...linked]) expect(after.slice(0, 700)).toContain('data-inferred="true"');
    }
    expect(main.match(/data-inferred/g)?.length).toBeGreaterThan(8);
  });
});

test('another comparator moves the outcomes without script, and stays in the address', async () => {
  const { page } = await openPage({ locale: 'en-GB', javaScript: false });
  await page.goto(`${address}/en/proposal`);
  const verdict = () => page.locator('#urban-space [data-verdict]').first().getAttribute('data-verdict');
  expect(await verdict()).toBe('mixed');
  await page.locator('#urban-space > [data-rest] > summary').click();
  await page.locator('#urban-space').getByRole('link', { name: 'Chongqing', exact: true }).first().click();
  expect(page.url()).toContain('/en/proposal?urban-space.comparator=500000#urban-space');
  expect(await page.locator('#urban-space [data-outcomes]').textContent()).toContain('3 supported, 1 partly supported');
  expect(await page.locator('#urban-space').textContent()).toContain('23.69 percentage points lower');
  await page.locator('#urban-space').getByRole('link', { name: '2010', exact: true }).click();
  expect(page.url()).toContain('urban-space.comparator=500000&urban-space.year=2010');
  expect(await page.locator('#urban-space').textContent()).toContain('22.07 percentage points lower');
  await page.locator('header').getByRole('link', { name: '中文' }).click();
  expect(page.url()).toContain('/zh/proposal?urban-space.comparator=500000&urban-space.year=2010');
});

test('an address that is not understood is said, and the default shown', async () => {
  const html = await htmlOf('/en/proposal?urban-space.comparator=510900&urban-space.year=1900');
  const [, notice = ''] = /role="status">([\s\S]*?)<\/aside>/.exec(html) ?? [];
  expect(notice).toContain('510900');
  expect(notice).toContain('1900');
  expect(textOf(html)).toContain('19.71 percentage points lower');
});

/** Asks under another name of the server, which fetch does not let one choose. */
const htmlAs = (host: string, path: string) =>
  new Promise<string>((resolve, reject) => {
    get(address + path, { headers: { host } }, async (response) => {
      const chunks: Buffer[] = await response.toArray();
      resolve(Buffer.concat(chunks).toString());
    }).once('error', reject);
  });

test('a sentence to quote names the server as its reader does, with publishers in the language of the page', async () => {
  for (const host of ['pilin.example:8080', new URL(address).host, 'other.example']) {
    const html = await htmlAs(host, '/zh/proposal');
    expect(html).toContain(`http://${host}/zh/proposal#urban-space`);
    expect(html.split('http://localhost').length).toBe(1);
  }
  expect(await htmlAs('a"><script>x', '/zh/proposal')).not.toContain('"><script>x');
  const html = await htmlOf('/zh/proposal');
  const quoted = /提案主张（本站转述）：毗邻地区四川一侧[^<]*/.exec(html)?.[0] ?? '';
  expect(quoted).toContain('来源：上游新闻—重庆晨报，转引自英文机器译文网站；');
});

test('a single choice is of its claim alone, and a verdict in direction says why', async () => {
  const html = await htmlOf('/en/proposal?urban-space.comparator=510000');
  const articleOf = (id: string) => textOf(html.split(`<article id="${id}"`)[1]?.split('</article>')[0] ?? '');
  expect(articleOf('urban-space')).toContain('Sichuan 56.73');
  // Foreign capital of 2010, 2015 and 2018 is 2.2, 2.1 and 2.3 times as much; the years of exports are unlike.
  expect(articleOf('openness').match(/[\d.]+ times/g)).toEqual(['2.3 times']);
  expect(articleOf('port-pull')).toContain('up more than 10.0 percentage points');
  expect(articleOf('third-pole')).toMatch(/Urbanization rate against the rest of its cluster\s*supported/);
  expect(articleOf('openness')).toMatch(/Only partly supported by this measure: [^.]*converted/);
  expect(articleOf('auto-parts')).toContain('&gt;24 %');
  expect(articleOf('vertical-clusters')).toContain('&gt;80 %');
});

test('a figure leads to its evidence, by keys alone', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  await page.goto(`${address}/en/proposal`);
  await page.locator('#urban-space > [data-rest] > summary').press('Enter');
  await page.locator('#urban-space-points a').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.textContent('h1')).toContain('Urbanization rate');
  expect(await page.textContent('main')).toContain('45.77');
});

test('on paper nothing is left to press and nothing is cut off', async () => {
  const { page } = await openPage({ viewport: { width: 718, height: 1000 } });
  await page.goto(`${address}/zh/proposal`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main :is(nav, button, input, select):visible').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
  const wide = await page
    .locator('main table:visible')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 719).length);
  expect(wide).toBe(0);
});

test('a claim added to the files is on the page, without code', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-claim-'));
  const data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
  const claim =
    'income,forces,Retail,消费品零售,The Chongqing side sells more than the Sichuan side.,重庆一侧的消费多于四川一侧。,,article-li-jing-2021,As urban rates.,读作城镇化率。,Sales by county.,分县销售额。,side-chongqing,';
  const reading =
    'income-urban,income,By urban share,按城镇化率,points,urbanization_rate.census,side-chongqing,side-sichuan,,more,5,,,,';
  appendFileSync(join(data, 'claims.csv'), `${claim}\n`);
  appendFileSync(join(data, 'readings.csv'), `${reading}\n`);
  const server = await startServer({ ...settings(join(folder, 'database')), PILIN_DATA: data });
  try {
    for (const [locale, text] of [
      ['zh', '高19.71个百分点，达到5个百分点的阈值'],
      ['en', '19.71 percentage points higher, reaching the threshold of 5 percentage points'],
    ]) {
      const html = await (await fetch(`${server.address}/${locale}/proposal`)).text();
      const [, article = ''] = html.split('<article id="income"');
      expect(textOf(article)).toContain(text);
      expect(article).toContain('data-verdict="supported"');
      expect(html).toContain('href="#income"');
    }
  } finally {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  }
});

test('claims are closed at first, and an anchor opens the one that it leads to', async () => {
  const { page, problems } = await openPage();
  await page.goto(`${address}/zh/proposal`, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-rest][open]').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(14_000);
  for (const id of ['urban-space', 'openness']) {
    await page.goto(`${address}/zh/proposal#${id}`, { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator(`#${id} > [data-rest]`).getAttribute('open')).toBe('');
  }
  await page.locator('.page-contents summary').click();
  expect(await page.locator('.page-contents a:visible').count()).toBeGreaterThanOrEqual(4);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.page-contents a:visible').count()).toBe(0);
  expect(problems).toEqual([]);
});
