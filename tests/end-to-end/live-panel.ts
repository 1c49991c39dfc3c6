import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';

/** Where a panel is, and in which language it is read. */
export type PanelPlace = { locale: Locale; path: string; id: string };

/** A panel whose chart has the focus and is live, with what the interface says about its selection. */
export type LivePanel = PanelPlace & {
  page: Page;
  chart: Locator;
  /** What a screen reader says. */
  speech: Locator;
  /** What stands beside the point that the reader is at. */
  tip: Locator;
  comparison: Comparison;
};

/** Opens a page at a panel, goes to its chart by Tab alone, and waits until it is live. */
export async function enterPanel(page: Page, address: string, place: PanelPlace): Promise<LivePanel> {
  const { locale, path, id } = place;
  await page.goto(`${address}/${locale}${path}#${id}`);
  const panel = page.locator(`#${id}`);
  const chart = panel.locator('[aria-roledescription]');
  expect(await chart.getAttribute('role')).toBe('img');
  for (let tabs = 0; tabs < 12 && !(await isFocused(chart)); tabs++) await page.keyboard.press('Tab');
  expect(await isFocused(chart)).toBe(true);
  const drawings = () => Promise.all([chart.locator('svg:visible').count(), panel.locator('canvas:visible').count()]);
  await expect.poll(drawings, { timeout: 20_000 }).toEqual([0, 1]);
  expect(await chart.getAttribute('role')).toBe('application');
  return {
    ...place,
    page,
    chart,
    speech: panel.locator('[aria-live=polite]'),
    tip: panel.locator('.absolute.pointer-events-none', { has: page.locator('b') }),
    comparison: await readComparison(panel, address),
  };
}

export function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** The comparison that a panel shows, by the address of its picture. */
async function readComparison(panel: Locator, address: string): Promise<Comparison> {
  const picture = await panel.locator('a[href^="/chart.svg"]').getAttribute('href');
  const answer = await fetch(address + picture?.replace('/chart.svg', '/api/comparison'));
  const { comparison } = (await answer.json()) as { comparison: Comparison };
  return comparison;
}

/** What is said after keys; a key is handled before the browser answers that it was pressed. */
export async function hear({ page, speech }: LivePanel, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return (await speech.textContent()) ?? '';
}

/** All that is said on a walk through every row to its end; the tip's place tells stops apart that sound the same. */
export async function hearAll(panel: LivePanel): Promise<string[]> {
  const stops = new Map<string, string>();
  const visit = async (key: string) => {
    const said = await hear(panel, key);
    const stop = `${said} ${await panel.tip.getAttribute('style')}`;
    stops.set(stop, said);
    return stop;
  };
  let known = 0;
  await hear(panel, 'Escape');
  await visit('ArrowRight');
  while (stops.size > known) {
    for (let stop = '', before = '-'; stop !== before; ) [before, stop] = [stop, await visit('ArrowRight')];
    known = stops.size;
    await visit('ArrowDown');
    await visit('Home');
  }
  return [...stops.values()];
}
