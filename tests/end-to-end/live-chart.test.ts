import { expect, inject, test } from 'vitest';
import type { Comparison } from '@/lib/figures/comparison';
import { signOf, statusName } from '@/lib/figures/status-name';
import { nameOf } from '@/lib/language/locale';
import { useBrowser } from './browser';
import { canvasFrames, watchCanvas } from './canvas-frames';
import { enterPanel, hear, hearAll, isFocused, type LivePanel } from './live-panel';
import {
  amountOf,
  circumstancesOf,
  type Figure,
  figureAt,
  figuresOf,
  figuresSaid,
  keyOf,
  numberOf,
  readTable,
} from './spoken-figure';

const address = inject('address');
const { openPage } = useBrowser();

const places = [
  { kind: 'line', locale: 'zh', path: '/urbanization', id: 'gap' },
  { kind: 'dumbbell', locale: 'en', path: '/urbanization', id: 'pairs' },
  { kind: 'bars', locale: 'en', path: '/openness', id: 'places' },
  { kind: 'strip', locale: 'zh', path: '/urbanization', id: 'strip' },
  { kind: 'map', locale: 'zh', path: '/urbanization', id: 'map' },
  { kind: 'tiles', locale: 'en', path: '/urbanization?l=tiles', id: 'map' },
  { kind: 'multiples', locale: 'en', path: '/openness', id: 'capital' },
] as const;

/** The one figure that is said after keys. */
async function figureAfter(panel: LivePanel, ...keys: string[]): Promise<Figure> {
  const sentence = await hear(panel, ...keys);
  const [figure, ...others] = figuresSaid(sentence, panel.comparison, panel.locale);
  expect(others).toEqual([]);
  if (!figure) throw new Error(`“${sentence}” is no figure of the interface.`);
  return figure;
}

/** What a chart must say at least: charts over time each figure, charts of one moment each subject, pairs each partner. */
function owed(kind: string, comparison: Comparison): string[] {
  const figures = figuresOf(comparison);
  if (kind === 'line' || kind === 'multiples') return figures.map(keyOf);
  const facing = comparison.pairs.flatMap(({ left, right }) => [left, right]);
  const subjects = figures.map(({ line }) => line.subject);
  return subjects.filter((subject) => kind !== 'dumbbell' || facing.includes(subject));
}

test.each(places)(
  'a live $kind says by keys alone what the interface, the table and the evidence say',
  async (place) => {
    const { page, problems } = await openPage();
    const panel = await enterPanel(page, address, place);
    await checkKeys(panel);
    await checkSides(panel);
    const figures = await checkSpeech(panel, place.kind);
    await checkTable(panel, figures);
    await checkLeaving(panel);
    await checkEvidence(panel);
    expect(problems).toEqual([]);
  },
);

/** Tiles and strips are pointed at as maps and lines are. */
const pointed = places.filter(({ kind }) => kind !== 'tiles' && kind !== 'strip');

test.each(pointed)(
  'a live $kind shows a pointer the value, year, status and source, and a click the way to the evidence',
  async (place) => {
    const { page, problems } = await openPage();
    const panel = await enterPanel(page, address, place);
    await pointAtFigure(panel);
    const { comparison, locale, tip, speech } = panel;
    const text = (await tip.textContent()) ?? '';
    const figures = figuresOf(comparison).filter(
      (figure) =>
        text.startsWith(`${nameOf(figure.line, locale)} ${amountOf(figure, comparison, locale)}`) &&
        circumstancesOf(figure, comparison, locale).every((one) => text.includes(one)),
    );
    expect(figures.map(keyOf), text).toHaveLength(1);
    const source = comparison.sources.find(({ id }) => id === figures[0]?.point.sources[0]);
    expect(text).toContain(source?.title);
    expect(await speech.textContent()).toBe('');
    await page.mouse.move(1, 1);
    await expect.poll(() => tip.count()).toBe(0);
    await pointAtFigure(panel);
    await page.mouse.down();
    await page.mouse.up();
    await page.locator(`#${place.id} .point-ways a`).first().click();
    await page.waitForURL('**/evidence?*');
    expect([figureAt(page.url())]).toEqual(figures.map(keyOf));
    expect(problems).toEqual([]);
  },
);

test('nothing moves for a reader who wants no motion', async () => {
  const { page } = await openPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchCanvas(page);
  const panel = await enterPanel(page, address, places[0]);
  await hear(panel, 'ArrowRight');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await canvasFrames(page, panel.id)).toBe(1);
});

/** Every key of the help does what the help says; ends hold, and other keys do nothing. */
async function checkKeys(panel: LivePanel): Promise<void> {
  const first = await hear(panel, 'ArrowRight');
  expect(await hear(panel, 'ArrowLeft')).toBe(first);
  const next = await hear(panel, 'ArrowRight');
  expect(await hear(panel, 'ArrowLeft')).toBe(first);
  const last = await hear(panel, 'End');
  expect(await hear(panel, 'ArrowRight')).toBe(last);
  expect(await hear(panel, 'x')).toBe(last);
  const down = await hear(panel, 'Home', 'ArrowDown');
  for (const other of [next, last, down]) expect(other).not.toBe(first);
  expect(await hear(panel, 'ArrowUp', 'Home')).toBe(first);
  expect(await hear(panel, 'PageDown')).toBe(down);
  expect(await hear(panel, 'PageUp', 'Home')).toBe(first);
}

const sideKeys = [
  ['d', 'right'],
  ['A', 'left'],
  ['D', 'right'],
  ['a', 'left'],
] as const;

/** A and D go to that side where the chart has it, and nowhere where it has not. */
async function checkSides(panel: LivePanel): Promise<void> {
  for (const [key, side] of sideKeys) {
    const before = await figureAfter(panel);
    const { line } = await figureAfter(panel, key);
    const has = figuresOf(panel.comparison).some((figure) => figure.line.side === side && !figure.line.reference);
    expect([line.side, line.reference]).toEqual(has ? [side, false] : [before.line.side, before.line.reference]);
  }
}

/** Walks through the chart: each sentence is one figure of the interface, and none that the chart owes is left out. */
async function checkSpeech(panel: LivePanel, kind: string): Promise<Figure[]> {
  const { comparison, locale } = panel;
  const said = (await hearAll(panel)).map((sentence) => ({
    sentence,
    figures: figuresSaid(sentence, comparison, locale),
  }));
  expect(said.filter(({ figures }) => figures.length !== 1).map(({ sentence }) => sentence)).toEqual([]);
  const figures = said.flatMap((one) => one.figures);
  const heard = new Set(figures.flatMap((figure) => [keyOf(figure), figure.line.subject]));
  expect(owed(kind, comparison).filter((key) => !heard.has(key))).toEqual([]);
  if (kind === 'dumbbell') expect(figures).toHaveLength(2 * comparison.pairs.length);
  return figures;
}

/** The sign of the status of a figure. */
const markOf = ({ point }: Figure) => signOf(statusName(point, point.status));

async function checkTable({ page, id, comparison, locale }: LivePanel, figures: Figure[]): Promise<void> {
  const table = await readTable(page, id);
  for (const figure of figures) {
    const { number, marks } = table.get(keyOf(figure)) ?? { number: 'absent', marks: [] };
    expect([keyOf(figure), number]).toEqual([keyOf(figure), numberOf(figure, comparison, locale)]);
    expect(marks.includes(markOf(figure))).toBe(figure.point.status !== 'A');
  }
}

/** Esc first leaves the point, then the chart; Tab goes on from there and back into it. */
async function checkLeaving(panel: LivePanel): Promise<void> {
  const { page, chart, tip } = panel;
  expect(await tip.count()).toBe(1);
  expect(await hear(panel, 'Escape')).toBe('');
  expect(await tip.count()).toBe(0);
  expect(await isFocused(chart)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isFocused(chart)).toBe(false);
  await page.keyboard.press('Tab');
  expect(await isFocused(chart)).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await isFocused(chart)).toBe(true);
}

/** Enter chooses a figure, whose first way leads to the evidence of just what was said, with the same value and status. */
async function checkEvidence(panel: LivePanel): Promise<void> {
  const { page, comparison, locale } = panel;
  const figure = await figureAfter(panel, 'ArrowRight', 'ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/evidence?*');
  expect(figureAt(page.url())).toBe(keyOf(figure));
  expect(await page.textContent('h1')).toContain(nameOf(figure.line, locale));
  expect(await page.textContent('.figure-number')).toContain(numberOf(figure, comparison, locale));
  expect(await page.textContent('dl')).toContain(`${markOf(figure)} · `);
}

/** Moves the pointer over the chart, row by row from its middle, until it meets a figure. */
async function pointAtFigure({ page, id, tip }: LivePanel): Promise<void> {
  const box = await page.locator(`#${id} canvas`).boundingBox();
  if (!box) throw new Error('The chart has no place.');
  for (const part of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    for (let x = 0.1; x < 0.95; x += 24 / box.width) {
      await page.mouse.move(box.x + x * box.width, box.y + part * box.height);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      if ((await tip.count()) > 0) return;
    }
  }
  throw new Error('The pointer met no figure.');
}
