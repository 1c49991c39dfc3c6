import { setTimeout as wait } from 'node:timers/promises';
import { cookies } from 'next/headers';
import type { Reader } from '@/db/answer/reader';
import type { Release } from '@/db/answer/release';
import { pathOf } from '@/lib/addresses/pages';
import type { Effect } from '@/lib/drafts/effects';
import { pageParts, partChanges } from '@/lib/drafts/page-parts';
import { dayOf, today } from '@/lib/language/moment';
import { frameText } from '@/lib/sentences/frame-text';
import { editorCookie } from '@/server/session/editor';
import { previewCookie } from '@/server/session/preview';
import type { PageContext } from './page-context';
import { renumbered } from './renumbered';

/** The parts of pages that a draft changes, how many parts it leaves as they are, and how many pages were looked at. */
export type PageEffects = { effects: Effect[]; same: number; looked: number };

/** Where this server answers itself, and how many answers it makes; the server in front tells. */
const holder = globalThis as { pilinOrigin?: string; pilinUnderWay?: () => number };

/** Pages of one reader, or of lists that every release changes. */
const left = ['briefings', 'compare', 'places', 'data'];

/**
 * Asks this very server for the pages of the themes, the clusters and the proposal as readers see them and as they would
 * be, and compares them part by part; kept as long as the candidate. No page is looked at where no production server runs
 * around the application.
 */
export async function getPageEffects(context: PageContext, draft: string, then: Reader): Promise<PageEffects> {
  const origin = holder.pilinOrigin;
  if (!origin) return { effects: [], same: 0, looked: 0 };
  const editor = (await cookies()).get(editorCookie)?.value ?? '';
  const asEditor = `${editorCookie}=${editor}; ${previewCookie}=${draft}`;
  const { release } = context.reader;
  const name = `effects ${context.locale} ${today()} ${dayOf(release.importedAt)}`;
  return then.keep(name, () => compared(context, then.release, { origin, asEditor }));
}

type Asked = { origin: string; asEditor: string };

/** Compares page by page, one after the other, so that readers are answered between them. */
async function compared(context: PageContext, candidate: Release, { origin, asEditor }: Asked): Promise<PageEffects> {
  const { locale, messages } = context;
  const tabs = frameText(context).tabs.filter(({ id }) => !left.includes(id));
  const pages = [{ name: messages.pages.overview, href: pathOf(locale, 'overview') }, ...tabs];
  const found: PageEffects = { effects: [], same: 0, looked: 0 };
  for (const { name: page, href: path } of new Map(pages.map((one) => [one.href, one])).values()) {
    await quiet();
    const before = pageParts(await ask(origin + path));
    const after = pageParts(renumbered(context, candidate, await ask(origin + path, asEditor)));
    const { changes, same } = partChanges(before, after);
    found.effects.push(...changes.map((change) => ({ ...change, page, path })));
    found.same += same;
    found.looked += 1;
  }
  return found;
}

/** Milliseconds for which a page of a draft waits for those of readers. */
const patience = 120;

/** Waits until no other answer than that which asks is being made, or for some time. */
async function quiet(): Promise<void> {
  const until = performance.now() + patience;
  while ((holder.pilinUnderWay?.() ?? 0) > 1 && performance.now() < until) await wait(5);
}

async function ask(address: string, cookie?: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-store', ...(cookie && { headers: { cookie } }) });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.text();
}
