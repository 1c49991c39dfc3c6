import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findChromium } from '@/scripts/house/machine.mjs';
import { signInPage } from './editor';

export type Reader = {
  locale?: 'zh-CN' | 'en-GB';
  theme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Whether the reader presses with a finger. */
  touch?: boolean;
  /** False for a reader without scripts. */
  javaScript?: boolean;
  /** Where the reader is signed in as an editor: the address of the server. */
  editorOf?: string;
};

/** A page and everything that went wrong on it so far: console errors (also of the CSP) and uncaught errors. */
export type Visit = { page: Page; problems: string[] };

/** Chromium asks its maker for updates and the like at every start, unless told not to. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is missing: apt-get install chromium, or set CHROMIUM to its path.');
  // Chromium's sandbox does not work for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...sandbox, '--disable-gpu', ...quiet] });
}

/** One browser for the tests of a file; its pages are closed after each test, itself at the end. */
export function useBrowser(): { openPage(reader?: Reader): Promise<Visit> } {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser?.close());

  return {
    async openPage({ locale = 'zh-CN', theme = 'light', viewport, touch = false, javaScript = true, editorOf } = {}) {
      const context = await browser.newContext({
        locale,
        colorScheme: theme,
        viewport: viewport ?? { width: 1280, height: 800 },
        hasTouch: touch,
        javaScriptEnabled: javaScript,
      });
      contexts.push(context);
      const page = await context.newPage();
      if (editorOf) await signInPage(page, editorOf);
      return { page, problems: collectProblems(page) };
    },
  };
}

function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(String(error.stack ?? error)));
  return problems;
}

/** The page names its keys once it hears them. */
export async function listening(page: Page): Promise<void> {
  await page.locator('header [aria-keyshortcuts]').waitFor({ state: 'attached' });
}

/** Waits until something of the page is painted, hence its styles are there: what comes before, no reader can press. */
export async function seen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
}

/** How wide an open page is on a phone of 390 pixels. */
export async function widthOnPhone(page: Page): Promise<number> {
  await page.setViewportSize({ width: 390, height: 844 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}
