import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Briefing } from '@/lib/briefing/briefing';
import { locales } from '@/lib/language/locale';
import { readTable } from '@/tests/data-table';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { signIn } from './editor';
import { type Server, settings, startServer, stopServer } from './server';

const folder = mkdtempSync(join(tmpdir(), 'pilin-border-'));
let server: Server;

beforeAll(async () => {
  server = await startServer({ ...settings(folder), PILIN_DATA: 'tests/areas/hunan-jiangxi' });
});
afterAll(async () => {
  if (server) await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
});

/** Names and ids of the area that is committed, none of which may show here. */
const foreign = [
  ...readTable('sides').flatMap(({ id, group, province, name_en, name_zh }) => [id, group, province, name_en, name_zh]),
  ...readTable('area').flatMap(({ id, name_en, name_zh }) => [id, name_en, name_zh]),
  ...readTable('groups').flatMap(({ id, name_en, name_zh, short_zh }) => [id, name_en, name_zh, short_zh]),
  ...readTable('places').flatMap(({ id = '', name_en, name_zh }) => (id === '000000' ? [] : [name_en, name_zh])),
  ...['川渝', '成渝'],
].filter((name): name is string => Boolean(name) && (name ?? '').length > 1);

/** What a page shows and says, without scripts and styles. */
const shownIn = (text: string) => text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');

function tracesIn(path: string, text: string): string[] {
  const shown = shownIn(text);
  return foreign.filter((name) => shown.includes(name)).map((name) => `${path}: ${name}`);
}

async function get(path: string, status = 200): Promise<string> {
  const response = await fetch(server.address + path);
  expect([path, response.status]).toEqual([path, status]);
  return response.text();
}

const sides = 'side-hunan.side-jiangxi';
const members = 'side-hunan*.side-jiangxi*';

describe.each(locales)('in %s', (locale) => {
  test.each([
    ['', { zh: '湖南', en: 'Hunan' }],
    ['/urbanization', { zh: '江西', en: 'Jiangxi' }],
    [`/compare?p=${sides}`, { zh: '湖南一侧', en: 'Hunan side' }],
    [`/compare?p=${members}&y=2020&s=census&v=dumbbell&o=gap`, { zh: '浏阳', en: 'Liuyang' }],
    [`/compare?p=${members}&y=2020&s=census&v=map`, { zh: '湘', en: 'Hunan' }],
    ['/compare?p=430181.360902', { zh: '袁州', en: 'Yuanzhou' }],
    ['/compare?p=430181.360902&v=table', { zh: '浏阳', en: 'Liuyang' }],
    ['/places', { zh: '湘东区', en: 'Xiangdong' }],
    ['/places/430181', { zh: '浏阳市', en: 'Liuyang' }],
    ['/places/360902', { zh: '毗邻', en: 'Hunan' }],
    ['/indicators', { zh: '常住人口', en: 'Resident population' }],
    ['/indicators/urbanization_rate', { zh: '湖南', en: 'Hunan' }],
    ['/clusters/side-hunan', { zh: '湖南一侧', en: 'Hunan side' }],
    ['/clusters/build?p=430181.360322', { zh: '浏阳', en: 'Liuyang' }],
    ['/data', { zh: '湖南一侧', en: 'Hunan' }],
    ['/data/coverage', { zh: '湖南', en: 'Jiangxi' }],
    ['/data/coverage?year=2020', { zh: '浏阳市', en: 'Liuyang' }],
    ['/data/coverage?indicator=population_resident', { zh: '浏阳市', en: 'Liuyang' }],
    ['/sources', { zh: '人口普查分县资料', en: '人口普查分县资料' }],
    ['/briefings', { zh: '简报', en: 'Briefings' }],
    ['/sign-in', { zh: '登录', en: 'Sign in' }],
  ])('%s tells of its own area and of no other', async (path, says) => {
    const page = await get(`/${locale}${path}`);
    expect(page).toContain(says[locale]);
    expect(shownIn(page)).not.toMatch(/undefined|NaN|\[object/);
    expect(tracesIn(path, page)).toEqual([]);
  });

  test('what it has nothing to say on is neither offered nor found', async () => {
    const page = await get(`/${locale}`);
    for (const none of ['openness', 'ports', 'proposal', 'projects', 'clusters"']) {
      expect(page).not.toContain(`href="/${locale}/${none}`);
    }
    expect(page).toContain(`href="/${locale}/clusters/build"`);
    for (const none of ['openness', 'ports', 'proposal', 'projects', 'projects/zones', 'places/510504'])
      await get(`/${locale}/${none}`, 404);
    const response = await fetch(`${server.address}/${locale}/clusters`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`/${locale}/clusters/build`);
  });

  test('files and pictures tell of it too', async () => {
    const query = `p=${sides}&s=census&lang=${locale}`;
    for (const file of ['compare.csv', 'compare.json', 'chart.svg', 'slide.svg'])
      expect(tracesIn(file, await get(`/${file}?${query}`))).toEqual([]);
    const picture = await get(`/chart.svg?${query}`);
    expect(picture).toContain('#7b3294');
    expect(picture).toContain('#1b7837');
    expect(await get(`/compare.csv?${query}`)).toContain({ zh: '湖南', en: 'Hunan' }[locale]);
  });
});

test('the pooled rates of both sides are those of the censuses', async () => {
  const answer = await get(`/compare.csv?p=${sides}&s=census&lang=en`);
  const rates = Papa.parse<Record<string, string>>(answer, { header: true, skipEmptyLines: true }).data;
  expect(rates.map(({ subject, period, value }) => [subject, period?.slice(0, 4), Number(value).toFixed(2)])).toEqual([
    ['side-hunan', '2010', '40.50'],
    ['side-hunan', '2020', '57.02'],
    ['side-jiangxi', '2010', '36.65'],
    ['side-jiangxi', '2020', '53.86'],
  ]);
});

test('the sitemap and the finder list its pages alone', async () => {
  for (const path of ['/sitemap.xml', '/api/directory']) expect(tracesIn(path, await get(path))).toEqual([]);
  expect(await get('/sitemap.xml')).not.toMatch(/\/(proposal|projects|openness|ports|clusters)</);
});

test('colours of its own stand in every page, in the light and in the dark', async () => {
  const page = await get('/zh');
  for (const property of ['--side-left-light:#7b3294', '--side-right-text-dark:#76c98b'])
    expect(page).toContain(property);
});

test('a briefing of it can be written, presented and taken along', async () => {
  const charts = ['line', 'dumbbell', 'map', 'strip', 'table', 'bars', 'heat', 'scatter'];
  const views = charts.map((chart) => slideOf('view', [`?p=${members}.${sides}&s=census&y=2020&v=${chart}`]));
  const content = briefingOf({ title: '湘赣', subtitle: '两侧', slides: [slideOf('cover'), ...views] });
  const response = await fetch(`${server.address}/api/briefings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', cookie: await signIn(server.address) },
    body: JSON.stringify(content),
  });
  expect([response.status, response.ok ? '' : await response.text()]).toEqual([201, '']);
  const { id } = ((await response.json()) as { briefing: Briefing }).briefing;
  for (const path of ['', '/present', '/presenter', '/print'])
    expect(tracesIn(path, await get(`/zh/briefings/${id}${path}`))).toEqual([]);
  const file = await fetch(`${server.address}/briefing.pptx?id=${id}`);
  expect(file.status).toBe(200);
  const deck = await JSZip.loadAsync(await file.arrayBuffer());
  const parts = Object.values(deck.files).filter(({ name }) => name.endsWith('.xml'));
  const texts = await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const));
  expect(texts.flatMap(([name, text]) => tracesIn(name, text))).toEqual([]);
  expect(texts.some(([, text]) => text.includes('浏阳'))).toBe(true);
});
