import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Briefing } from '@/lib/briefing/briefing';
import { answersOf } from '@/lib/briefing/shown-slides';
import type { Comparison } from '@/lib/figures/comparison';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { trayDialogTexts } from '@/lib/texts/tray-dialog';
import { chartsOf, type Parts, partsOf } from '@/tests/presentation';
import { listening, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();
const [words, pages, tray] = [briefingEditorTexts.zh, briefingPageTexts.zh, trayDialogTexts.zh];

/** Five pages and the view that each shows first: lines, pairs, a table, lines of a cluster, bars of an indicator. */
const collected = [
  '/zh/urbanization',
  '/zh/compare?v=dumbbell&p=512021.500152',
  '/zh/ports',
  '/zh/clusters/cluster-eastern',
  '/zh/indicators/gdp',
];

const pressOn = async (page: Page, selector: string, key: string) => {
  await page.locator(selector).first().focus();
  await page.keyboard.press(key);
};

async function collect(page: Page, path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await listening(page);
  await pressOn(page, '.add-to-briefing', 'Enter');
  await page.locator('.add-to-briefing[data-added]').first().waitFor();
}

const read = async (id: string) =>
  ((await (await fetch(`${address}/api/briefings/${id}`)).json()) as { briefing: Briefing }).briefing.content;

/** The slide on the stage. */
const shown = (page: Page) => page.locator('.stage-slides > .slide[data-place=now]').getAttribute('id');

/** The figures that the interface gives for a view: those of its lines, benchmarks and targets. */
async function figuresOf(view: string): Promise<Set<number>> {
  const response = await fetch(`${address}/api/comparison${view}`);
  const { comparison } = (await response.json()) as { comparison: Comparison };
  const all = answersOf(comparison).flatMap(({ lines, benchmarks, targets }) => [
    ...[...lines, ...benchmarks].flatMap(({ points }) => points),
    ...targets,
  ]);
  return new Set(all.flatMap(({ value }) => value ?? []));
}

/** What a slide of a view must have in a presentation, whatever program opens it. */
async function checkViewSlide(parts: Parts, number: number, view: string): Promise<void> {
  const xml = await parts.text(`ppt/slides/slide${number}.xml`);
  expect(xml).toMatch(/<a:t>[^<]*来源/);
  expect(xml).toContain('hlinkClick');
  const links = await parts.text(`ppt/slides/_rels/slide${number}.xml.rels`);
  expect(links).toContain(`Target="${address}/zh/compare`);
  const frames = [...xml.matchAll(/<p:cNvPr [^>]*name="图\d[^"]*" descr="([^"]*)"/g)].map(([, alt]) => alt);
  expect(frames.length).toBeGreaterThan(0);
  for (const alt of frames) expect(alt?.length).toBeGreaterThan(10);
  const known = await figuresOf(view);
  for (const chart of await chartsOf(parts, number)) {
    expect(chart.xml).toContain('<a:ea typeface="');
    // In a scatter the columns are where marks stand, so that only every second one holds figures.
    if (chart.xml.includes('<c:scatterChart>')) continue;
    const [, ...rows] = chart.sheet;
    const values = rows.flatMap((row) => row.slice(1)).filter((value) => value !== null);
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => !known.has(Number(value)))).toEqual([]);
  }
}

test('from five pages to a room without network and to PowerPoint, by keyboard alone', async () => {
  const { page, problems } = await openPage({ editorOf: address });
  for (const path of collected) await collect(page, path);
  await pressOn(page, '.tray-button', 'Enter');
  const items = page.locator('.tray-list > li');
  await expect.poll(() => items.count()).toBe(collected.length);
  const last = await items.last().textContent();
  await items.last().locator('[data-do-up]').focus();
  for (let step = 1; step < collected.length; step++) await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => items.first().textContent()).toBe(last);
  await page.getByRole('button', { name: tray.make }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/briefings/*');

  const id = page.url().split('/').at(-1) as string;
  await pressOn(page, '[data-slide]', 'ArrowDown');
  await page.keyboard.press('Enter');
  const headline = '川渝之间：一页说清';
  await page.getByLabel(words.headline, { exact: true }).focus();
  await page.keyboard.insertText(headline);
  await expect.poll(async () => (await read(id)).slides[1]?.headline).toBe(headline);
  const { slides } = await read(id);
  expect(slides).toHaveLength(collected.length + 2);

  await page.getByRole('link', { name: pages.present, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.stage[data-ready]');
  // From the slide at hand on.
  expect(await shown(page)).toBe('2');
  expect(await page.locator('.slide[data-place=now] .slide-drawing > svg').textContent()).toContain(headline);
  await page.waitForSelector('html[data-preloaded]', { state: 'attached', timeout: 50_000 });
  await page.context().setOffline(true);
  for (let number = 3; number <= slides.length; number++) {
    await page.keyboard.press('Space');
    expect(await shown(page)).toBe(String(number));
    expect((await page.locator('.slide[data-place=now] .slide-drawing > svg').boundingBox())?.width).toBeGreaterThan(
      900,
    );
  }
  await page.context().setOffline(false);

  await page.goto(`${address}/zh/briefings/${id}`);
  await page.getByRole('link', { name: pages.pptx }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const parts = await partsOf(readFileSync(await download.path()));
  expect(await parts.text('ppt/slides/slide2.xml')).toContain(`<a:t>${headline}</a:t>`);
  for (const [at, { views }] of slides.entries()) {
    for (const { view } of views) await checkViewSlide(parts, at + 1, view);
  }
  expect(problems).toEqual([]);
}, 240_000);
