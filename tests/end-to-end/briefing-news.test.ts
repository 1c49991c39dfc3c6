import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Briefing } from '@/lib/briefing/briefing';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { useBrowser } from './browser';
import { signIn } from './editor';
import { type Server, settings, startServer, stopServer } from './server';

const { openPage } = useBrowser();
const words = briefingEditorTexts.zh;
const folder = mkdtempSync(join(tmpdir(), 'pilin-news-'));
const data = join(folder, 'data');
const observations = join(data, 'observations.csv');
/** A preliminary figure, and as it may be printed once it is final. */
const [before, after] = [
  'gdp.yearbook,500152,2022,558.51,,P,1,maigoo-661116,,,,preliminary,初步数',
  'gdp.yearbook,500152,2022,561.2,,A,1,maigoo-661116,,,,final,最终数',
];
const serve = () => startServer({ ...settings(join(folder, 'database')), PILIN_DATA: data });
let server: Server;
let id: string;

const kept = async () => ((await (await fetch(`${server.address}/api/briefings/${id}`)).json()) as Kept).briefing;
type Kept = { briefing: Briefing };
/** The figures of a slide as it shows them. */
const figures = async (slide: string) =>
  (await fetch(`${server.address}/api/briefings/${id}/slides/${slide}/figures`)).text();

beforeAll(async () => {
  cpSync('data', data, { recursive: true });
  server = await serve();
  const slides = ['first', 'second'].map((slide) => slideOf('view', ['?i=gdp&p=500152.510903'], { id: slide }));
  const other = slideOf('view', ['?s=census'], { id: 'other' });
  const response = await fetch(`${server.address}/api/briefings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', cookie: await signIn(server.address) },
    body: JSON.stringify(briefingOf({ slides: [...slides, other] })),
  });
  ({ id } = ((await response.json()) as Kept).briefing);
  await stopServer(server);
  const text = readFileSync(observations, 'utf8');
  expect(text.split(before)).toHaveLength(2);
  writeFileSync(observations, text.replace(before, after));
  server = await serve();
}, 240_000);
afterAll(async () => {
  if (server) await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
});

test('a new release changes no slide; the slides with newer figures say which, and their author keeps or updates each', async () => {
  expect(await figures('first')).toContain('558.51');
  const { page, problems } = await openPage({ editorOf: server.address });
  await page.goto(`${server.address}/zh/briefings/${id}`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: words.news.title(2) }).waitFor();
  const stage = page.locator('.editor-stage');
  const note = stage.locator('.news-note');
  expect(await note.textContent()).toContain('558.51 → 561.20');
  expect(await note.textContent()).toContain('来源：');
  const marked = page.locator('[data-news]').evaluateAll((all) => all.map((one) => one.getAttribute('data-slide')));
  expect(await marked).toEqual(['first', 'second']);

  await stage.getByRole('button', { name: words.news.update }).click();
  await expect.poll(() => figures('first')).toContain('561.2');
  expect(await note.count()).toBe(0);
  await page.locator('.news-slides').getByRole('button').click();
  await stage.getByRole('button', { name: words.news.keep }).click();
  await expect.poll(async () => (await kept()).content.slides[1]?.views[0]?.kept).toBe(2);
  expect(await figures('second')).toContain('558.51');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator('.news-note').count()).toBe(0);

  const release = (await kept()).content.slides.map(async ({ id }) => {
    const { comparisons } = JSON.parse(await figures(id)) as { comparisons: { release: { number: number } }[] };
    return comparisons[0]?.release.number;
  });
  expect(await Promise.all(release)).toEqual([2, 1, 1]);
  expect(problems).toEqual([]);
});
