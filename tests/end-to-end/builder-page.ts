import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { builderTexts } from '@/lib/texts/builder';
import { readTable } from '@/tests/data-table';

export const eastern = 'from=cluster-eastern';
export const members = readTable('group_members').filter(({ group }) => group === 'cluster-eastern');
export const largest = 120_000;
export const words = builderTexts.en;

export const standing = (page: Page) => page.textContent('[data-standing]');
export const stateOf = (page: Page, pick: string) => page.getAttribute(`a[data-pick="${pick}"]`, 'data-state');
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-pick'));

/** Tiles, map and list agree on a place. */
export async function allAre(page: Page, place: string, state: string): Promise<void> {
  for (const where of ['tile', 'map', 'list']) expect(await stateOf(page, `${where} ${place}`)).toBe(state);
}

/** Opens the builder and waits until its script listens: from then on the Tab key stops once among the tiles. */
export async function openBuilder(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.waitForSelector('a[data-pick^="tile "][tabindex="-1"]', { state: 'attached' });
}
