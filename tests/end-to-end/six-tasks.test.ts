import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { expect, inject, test } from 'vitest';
import type { Comparison } from '@/lib/figures/comparison';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { fileTexts } from '@/lib/texts/files';
import { placePageTexts } from '@/lib/texts/place-page';
import { presentTexts } from '@/lib/texts/present';
import { trayTexts } from '@/lib/texts/tray';
import { units } from '@/tests/data-table';
import { partsOf } from '@/tests/presentation';
import { listening, useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();
const phone = { width: 390, height: 844 };

/** A reader who begins on the overview; every press and every text written is an act. */
async function readerOf(more: Parameters<typeof openPage>[0] = {}) {
  const { page, problems } = await openPage({ viewport: { width: 1440, height: 900 }, ...more });
  await page.goto(`${address}/zh`, { waitUntil: 'networkidle' });
  await listening(page);
  let acts = 0;
  const act = (work: Promise<unknown>) => {
    acts += 1;
    return work;
  };
  return {
    page,
    problems,
    acts: () => acts,
    press: (what: Locator) => act(what.first().click()),
    write: (into: Locator, text: string) => act(into.first().fill(text)),
    drag: (what: Locator, to: Locator) => act(what.dragTo(to)),
    key: (key: string) => act(page.keyboard.press(key)),
  };
}

type Reader = Awaited<ReturnType<typeof readerOf>>;

async function taken(page: Page, press: Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  return readFileSync(await download.path());
}

/** Takes a file of the first bar of the page: its menu, and the file. */
async function takeFile({ page, press }: Reader, name: string): Promise<Buffer> {
  await press(page.locator('.bar summary'));
  return taken(page, press(page.locator('.bar .menu').first().getByRole('link', { name, exact: true })));
}

/** The figures of a view in some periods, as the interface gives them. */
async function pointsOf(query: string, periods: readonly string[]): Promise<number[]> {
  const answer = await fetch(`${address}/api/comparison?${query}`);
  const { comparison } = (await answer.json()) as { comparison: Comparison };
  return comparison.lines
    .flatMap(({ points }) => points)
    .flatMap(({ period, value }) => (value !== null && periods.includes(period) ? [value] : []));
}

test('two districts that face each other, to a table and to a slide', async () => {
  const reader = await readerOf();
  const { page, press } = reader;
  await press(page.locator('main a[href*="p=512021.500152"]:visible'));
  await page.waitForURL('**/compare?*p=512021.500152*');
  await listening(page);
  const sheets = await readXlsxFile(await takeFile(reader, 'XLSX'));
  const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
  for (const name of ['安岳县', '潼南区']) expect(cells.some((cell) => cell.includes(name))).toBe(true);
  // The title tells a change, so that both of its ends are in the file.
  const told = await pointsOf('i=urbanization_rate&s=census&p=512021.500152', ['2010-11-01', '2020-11-01']);
  expect(told).toHaveLength(4);
  for (const share of told) expect(cells.some((cell) => Math.abs(Number(cell) - share) < 0.006)).toBe(true);
  const parts = await partsOf(await takeFile(reader, 'PPTX'));
  expect(await parts.text('ppt/slides/slide1.xml')).toContain('潼南');
  expect(reader.acts()).toBeLessThanOrEqual(6);
});

test('a district: its rank, its neighbours, its targets, its newest year, one page on paper', async () => {
  const { page, write, key, press, acts } = await readerOf();
  await write(page.locator('.mine input'), '荣昌');
  await key('Enter');
  await page.waitForURL('**/places/500153');
  const rate = page.locator('[data-key="urbanization_rate"]');
  expect(await rate.locator('.key-time').textContent()).toBe(placePageTexts.zh.yearEnd(2021));
  expect(await rate.locator('[data-rank="8"]').first().isVisible()).toBe(true);
  expect(await page.locator('.block-facing a.facing-row:visible').count()).toBe(4);
  expect(await page.locator('[data-target]').count()).toBeGreaterThan(0);
  await press(page.getByRole('link', { name: placePageTexts.zh.action.print }));
  await page.waitForURL('**/places/500153/print');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(1);
  expect(acts()).toBeLessThanOrEqual(5);
});

test('a claim with its verdict and its quotation', async () => {
  const { page, press, acts } = await readerOf();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  await press(page.getByRole('link', { name: '提案', exact: true }));
  await page.waitForURL('**/zh/proposal');
  await listening(page);
  await press(page.getByRole('link', { name: '城镇化空间二成' }));
  const claim = page.locator('#urban-space');
  expect(await claim.locator('[data-verdict]:visible').first().getAttribute('data-verdict')).toBe('mixed');
  await press(claim.getByRole('button', { name: fileTexts.zh.cite.copyQuote }));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/结论不一[\s\S]*\[EB\/OL\]/);
  expect(acts()).toBeLessThanOrEqual(4);
});

test('six slides from three pages, in another order, edited, presented, as PPTX and PDF', async () => {
  const reader = await readerOf({ editorOf: address });
  const { page, press, write, drag } = reader;
  const add = async (from: number) => {
    for (const at of [from, from + 1]) await press(page.locator('.add-to-briefing:visible').nth(at));
  };
  await add(0);
  for (const name of ['城镇化', '片区']) {
    await press(page.locator('.ways').getByRole('link', { name, exact: true }));
    await page.waitForLoadState('networkidle');
    await listening(page);
    await add(0);
  }
  await press(page.locator('.tray').getByRole('button', { name: trayTexts.zh.make }));
  await page.waitForURL('**/zh/briefings/*');
  await listening(page);
  const slides = page.locator('[data-slide]');
  await expect.poll(() => slides.count()).toBe(8);
  const idsOf = () => slides.evaluateAll((all) => all.map((one) => one.getAttribute('data-slide')));
  const before = await idsOf();
  await drag(slides.nth(2), slides.nth(1));
  await expect.poll(idsOf).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
  // What was dropped is at hand.
  expect(await slides.nth(1).getAttribute('aria-current')).toBe('true');
  await write(page.getByLabel(briefingEditorTexts.zh.headline, { exact: true }), '两侧差多少');
  await press(page.getByRole('link', { name: briefingPageTexts.zh.present, exact: true }));
  await page.waitForSelector('.stage[data-ready]');
  expect(await page.locator('.slide[data-place=now] .slide-drawing > svg').textContent()).toContain('两侧差多少');
  await page.mouse.move(700, 500);
  await page.mouse.move(720, 520);
  const words = presentTexts.zh;
  const pptx = await taken(page, press(page.getByRole('link', { name: words.file('PPTX') })));
  const parts = await partsOf(pptx);
  const slideFiles = parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const texts = await Promise.all(slideFiles.map((name) => parts.text(name)));
  expect(texts.filter((xml) => xml.includes('两侧差多少'))).toHaveLength(1);
  const pdf = await taken(page, press(page.getByRole('link', { name: words.file('PDF') })));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(reader.acts()).toBeLessThanOrEqual(14);
}, 240_000);

test('a port, on the phone', async () => {
  const { page, press, write, acts } = await readerOf({ viewport: phone });
  await press(page.locator('header [aria-keyshortcuts]'));
  await write(page.locator('dialog[open] input'), '万州港');
  await press(page.locator('dialog[open]').getByRole('option'));
  await page.waitForURL('**/places/port-wanzhou');
  expect(await page.locator('main').textContent()).toMatch(/3,286[\s\S]*2022/);
  expect(acts()).toBeLessThanOrEqual(5);
});

test('all that is held of urbanization in the border districts, with what it is', async () => {
  const reader = await readerOf();
  const { page, press, acts } = reader;
  await press(page.locator('.ways summary'));
  await press(page.locator('.ways').getByRole('link', { name: '指标', exact: true }));
  await page.waitForURL('**/zh/indicators');
  await press(page.getByRole('link', { name: '常住人口城镇化率', exact: true }));
  await page.waitForURL('**/zh/indicators/urbanization_rate');
  const csv = (await taken(page, press(page.locator('a[href*="compare.csv"][href*="full=1"]')))).toString();
  for (const { name_zh } of units) expect(csv).toContain(name_zh);
  expect(csv).toMatch(/census/);
  expect(acts()).toBeLessThanOrEqual(4);
});
