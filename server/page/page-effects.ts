import { cookies } from 'next/headers';
import { pathOf } from '@/lib/addresses/pages';
import { type PartChange, pageParts, partChanges } from '@/lib/drafts/page-parts';
import { formatPeriod } from '@/lib/language/format';
import { dayOf } from '@/lib/language/moment';
import { frameText } from '@/lib/sentences/frame-text';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import { editorCookie } from '@/server/session/editor';
import { previewCookie } from '@/server/session/preview';
import type { PageContext } from './page-context';

/** A page of which parts read or look otherwise. */
export type PageEffect = { name: string; path: string; changes: PartChange[] };

/** The pages that a draft changes, and how many parts of all pages it leaves as they are. */
export type PageEffects = { pages: PageEffect[]; same: number };

/** Where this server answers itself; the server in front tells. */
const holder = globalThis as { pilinOrigin?: string };

/** Pages of one reader, or of lists that every release changes. */
const left = ['briefings', 'compare', 'places', 'data'];

/**
 * Asks this very server for the pages of the themes, the clusters and the proposal as readers see them and as they would
 * be, and compares them part by part. Empty where no production server runs around the application.
 */
export async function getPageEffects(context: PageContext, draft: string, candidate: number): Promise<PageEffects> {
  const origin = holder.pilinOrigin;
  if (!origin) return { pages: [], same: 0 };
  const { locale, messages } = context;
  const tabs = frameText(context).tabs.filter(({ id }) => !left.includes(id));
  const editor = (await cookies()).get(editorCookie)?.value ?? '';
  const asEditor = `${editorCookie}=${editor}; ${previewCookie}=${draft}`;
  const pages = [{ name: messages.pages.overview, href: pathOf(locale, 'overview') }, ...tabs];
  const found = await Promise.all(
    [...new Map(pages.map((page) => [page.href, page])).values()].map(async ({ name, href }) => {
      const [before, after] = await Promise.all([ask(origin + href), ask(origin + href, asEditor)]);
      const parts = [before, numberedAs(context, candidate, after)].map(pageParts);
      return { name, path: href, ...partChanges(parts[0] ?? [], parts[1] ?? []) };
    }),
  );
  return {
    pages: found.filter(({ changes }) => changes.length > 0),
    same: found.reduce((sum, { same }) => sum + same, 0),
  };
}

/** A page of a candidate with the words and the number of the release that it would change: these alone are no change. */
function numberedAs({ locale, reader: { release } }: PageContext, candidate: number, html: string): string {
  const { edition, release: named } = siteTexts[locale].panel;
  const { version } = fileTexts[locale].cite;
  const day = formatPeriod(dayOf(release.importedAt), locale);
  return html
    .replaceAll(edition(candidate), edition(release.number))
    .replaceAll(version(candidate), version(release.number))
    .replaceAll(named(candidate, day), named(release.number, day))
    .replaceAll(new RegExp(`(?<![\\d.,])${candidate}(?![\\d.,])`, 'g'), String(release.number));
}

async function ask(address: string, cookie?: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-store', ...(cookie && { headers: { cookie } }) });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.text();
}
