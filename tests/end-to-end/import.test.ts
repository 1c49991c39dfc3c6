import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility, checkBothThemes } from './accessibility';
import { useBrowser, widthOnPhone } from './browser';
import { signIn } from './editor';
import { editorToken, type Server, settings, startServer, stopServer } from './server';

const root = mkdtempSync(join(tmpdir(), 'pilin-import-'));
let server: Server;

beforeAll(async () => {
  server = await startServer({ ...settings(join(root, 'pilin')), REVIEW: '1' });
});
afterAll(async () => {
  await stopServer(server);
  rmSync(root, { recursive: true, force: true });
});

const { openPage } = useBrowser();

/** A table whose head says 万吨 and whose figure is in tonnes. */
const table = '港口\t年份\t港口货物吞吐量（万吨）\n重庆港\t2024\t228000000\n';

const titleOf = (page: Page) => page.locator('h1').textContent();

async function signInAs(page: Page, name: string): Promise<void> {
  const form = { token: editorToken, next: '/zh/briefings', name };
  await page.request.post(`${server.address}/api/editor`, { form, maxRedirects: 0 });
}

/** Presses a button by its words, as the keyboard does. */
async function press(page: Page, words: RegExp): Promise<void> {
  const button = page.getByRole('button', { name: words });
  await button.focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** Follows a link by its words, as the keyboard does. */
async function follow(page: Page, words: string): Promise<void> {
  const link = page.locator('main').getByRole('link', { name: words, exact: true }).last();
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
}

const figureOnSite = async () => {
  const answer = await fetch(`${server.address}/compare.json?i=port_cargo_throughput&p=port-all-chongqing&t=2024`);
  return answer.text();
};

test('a pasted table is told of its unit, mended, seen, published by another, found everywhere and undone', async () => {
  const { page, problems } = await openPage();
  await signInAs(page, '甲');
  await page.goto(`${server.address}/zh/data/import`);
  expect(await checkBothThemes(page)).toEqual([]);
  await page.getByLabel('粘贴表格').fill(table);
  await press(page, /^读表$/);
  await page.waitForURL('**/zh/data/import/*');
  expect(await titleOf(page)).toContain('1格读出');
  expect(await checkBothThemes(page)).toEqual([]);
  if ((await page.locator('fieldset.asked').count()) > 0) {
    await page.locator('fieldset.asked input').first().check();
    await press(page, /^就这样读$/);
  }
  await follow(page, '出处');
  await page.getByLabel(/^名称/).fill('2024年水路运输公报');
  await page.getByLabel('发布机构').fill('市港航中心');
  await page.getByLabel(/^发布日期/).fill('2025-02');
  await page.locator('select[name=tier]').selectOption('A');
  await press(page, /^写好了/);
  await page.waitForURL('**step=check');

  expect(await titleOf(page)).toBe('1类提醒，涉及1格');
  expect(await page.locator('[data-finding=unit]').textContent()).toContain('228000000');
  expect(await checkBothThemes(page)).toEqual([]);
  await press(page, /÷10000/);
  await expect.poll(() => titleOf(page)).toContain('没有问题');
  await follow(page, '看变化');
  await page.waitForURL('**step=changes');
  expect(await checkAccessibility(page)).toEqual([]);
  expect(await page.locator('[data-part]').count()).toBeGreaterThan(0);
  expect(Number(await page.locator('[data-slides]').getAttribute('data-slides'))).toBeGreaterThan(0);
  expect(await figureOnSite()).not.toContain('22800');

  // As if published, for this editor alone.
  await press(page, /^以发布后的样子/);
  await page.goto(`${server.address}/zh/ports`);
  expect(await page.locator('[data-preview]').count()).toBe(1);
  expect(await (await fetch(`${server.address}/zh/ports`)).text()).not.toContain('data-preview');
  await press(page, /^回到读者所见$/);

  await page.getByLabel(/^理由/).fill('2024年公报');
  await press(page, /^发布$/);
  expect(await page.locator('#publish [role=alert]').textContent()).toContain('作者以外');
  await signInAs(page, '乙');
  await page.getByLabel(/^理由/).fill('2024年公报');
  await press(page, /^发布$/);
  await page.waitForURL('**/zh/releases/2');
  expect(await page.locator('main').textContent()).toContain('2024年公报');
  expect(await figureOnSite()).toContain('22800');
  expect(await (await fetch(`${server.address}/feed.xml?lang=zh`)).text()).toContain('/zh/releases/2');

  await page.getByLabel('理由').fill('试完');
  await press(page, /^撤销这一版$/);
  await page.waitForURL('**/zh/releases/3');
  expect(await figureOnSite()).not.toContain('22800');
  expect(problems).toEqual([]);
}, 240_000);

test('without scripts, in English and on a phone it works by forms, and says in words what is no table', async () => {
  const { page } = await openPage({ javaScript: false, locale: 'en-GB' });
  await page.goto(`${server.address}/en/data/import`);
  expect(new URL(page.url()).pathname).toBe('/en/sign-in');
  await signInAs(page, 'B');
  await page.goto(`${server.address}/en/data/import`);
  expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
  await page.locator('textarea[name=text]').fill(table);
  await page.getByRole('button', { name: 'Read it' }).click();
  expect(await titleOf(page)).toContain('1 cell read');
  expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.setInputFiles('input[type=file]', {
    name: 'old.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'),
  });
  await page.getByRole('button', { name: 'Read it' }).click();
  expect(await page.locator('[role=alert]').textContent()).toContain('.xls');
});

/** The data of the site as an archive, with an observation read otherwise. */
async function archive(read: (observations: string) => string): Promise<Buffer> {
  const zip = new JSZip();
  for (const name of readdirSync('data').filter((one) => one.endsWith('.csv'))) {
    const text = readFileSync(join('data', name), 'utf8');
    zip.file(`data/${name}`, name === 'observations.csv' ? read(text) : text);
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

test('a whole data set is checked, compared, published and undone', async () => {
  const { page, problems } = await openPage();
  await signInAs(page, '甲');
  const give = async (buffer: Buffer) => {
    await page.goto(`${server.address}/zh/data/import`);
    await page.setInputFiles('input[type=file]', { name: 'data.zip', mimeType: 'application/zip', buffer });
    await press(page, /^读表$/);
    await page.waitForURL('**/zh/data/import/*');
  };
  const rate = /^(urbanization_rate\.census,512021,2020-11-01,)[\d.]+/m;
  await give(await archive((text) => text.replace(rate, '$1x')));
  expect(await titleOf(page)).toBe('这套数据还不能导入');
  expect(await page.locator('main li').allTextContents()).toContainEqual(
    expect.stringMatching(/observations\.csv:\d+/),
  );
  expect(await checkBothThemes(page)).toEqual([]);
  await press(page, /^放弃草稿$/);

  await give(await archive((text) => text.replace(rate, '$162.5')));
  expect(await titleOf(page)).toBe('这套数据查过，可以导入');
  expect(await checkBothThemes(page)).toEqual([]);
  expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
  await follow(page, '看变化');
  await page.waitForURL('**step=changes');
  expect(await page.locator('[data-part]').count()).toBeGreaterThan(0);
  for (const turn of await page.locator('input[name=seen]').all()) await turn.check();
  await signInAs(page, '乙');
  await page.getByLabel(/^理由/).fill('换一套');
  await press(page, /^发布$/);
  await page.waitForURL(/\/zh\/releases\/\d+$/);
  const rateOnSite = async () =>
    (await fetch(`${server.address}/compare.json?i=urbanization_rate&p=512021&s=census&t=2020`)).text();
  expect(await rateOnSite()).toContain('62.5');
  await page.getByLabel('理由').fill('试完');
  await press(page, /^撤销这一版$/);
  await page.waitForURL(/\/zh\/releases\/\d+$/);
  expect(await rateOnSite()).not.toContain('62.5');
  expect(problems).toEqual([]);
}, 240_000);

test('only who has signed in, and no form of another site, gives or changes a draft', async () => {
  const body = () => {
    const form = new FormData();
    form.append('lang', 'zh');
    form.append('text', table);
    return form;
  };
  const send = (path: string, headers: Record<string, string>) =>
    fetch(server.address + path, { method: 'POST', redirect: 'manual', headers, body: body() });
  const empty = new FormData();
  empty.append('lang', 'en');
  const nothing = {
    method: 'POST',
    body: empty,
    redirect: 'manual',
    headers: { cookie: await signIn(server.address) },
  };
  const led = await fetch(`${server.address}/api/drafts`, nothing as RequestInit);
  expect(led.headers.get('location')).toBe('/en/data/import?why=empty');
  for (const method of ['GET', 'PUT', 'DELETE'])
    expect((await fetch(`${server.address}/api/drafts`, { method })).status).toBe(405);
  expect((await send('/api/drafts', {})).headers.get('location')).toContain('/zh/sign-in?reason=editor');
  expect((await send('/api/drafts', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const cookie = await signIn(server.address);
  const given = await send('/api/drafts', { cookie });
  const path = given.headers.get('location') ?? '';
  expect(path).toMatch(/^\/zh\/data\/import\/\w+$/);
  expect((await fetch(server.address + path, { redirect: 'manual' })).status).toBe(307);
  const id = path.split('/').at(-1);
  expect((await send(`/api/drafts/${id}`, { 'sec-fetch-site': 'cross-site', cookie })).status).toBe(403);
  expect((await send('/api/drafts/none', { cookie })).status).toBe(303);
  expect((await fetch(`${server.address}/zh/data/import/none`, { headers: { cookie } })).status).toBe(404);
});

test('a large file shows how much of it is sent, and can be called off', async () => {
  const { page, problems } = await openPage();
  await signInAs(page, '甲');
  await page.goto(`${server.address}/zh/data/import`, { waitUntil: 'networkidle' });
  const listed = await page.locator('aside li').count();
  const rows = Array.from({ length: 20_000 }, (_, at) => `某地${at},2021,${at + 1}`);
  const buffer = Buffer.from(['地区,年份,地区生产总值（亿元）', '万州区,2021,1087.94', ...rows].join('\n'));
  const devtools = await page.context().newCDPSession(page);
  const upload = (uploadThroughput: number) =>
    devtools.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput },
    });
  await devtools.send('Network.enable');
  await upload(50_000);
  await page.locator('input[type=file]').setInputFiles({ name: '大表.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '读表' }).click();
  await page.getByText(/^已发送[1-9]\d?%/).waitFor();
  expect(await checkAccessibility(page)).toEqual([]);
  await page.getByRole('button', { name: '停止发送' }).click();
  expect(await page.locator('progress').count()).toBe(0);
  await upload(-1);
  await page.reload();
  expect(await page.locator('aside li').count()).toBe(listed);
  await page.locator('input[type=file]').setInputFiles({ name: '大表.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '读表' }).click();
  await page.waitForURL('**/zh/data/import/*', { timeout: 60_000 });
  expect(await titleOf(page)).toContain('格读出');
  expect(problems).toEqual([]);
});
