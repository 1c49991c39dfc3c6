import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getReader, type Reader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { getPreviewReader } from '@/db/drafts/candidate';
import type { Area } from '@/lib/area/area';
import { isHeld } from '@/lib/area/held-pages';
import { type AreaNames, areaNames } from '@/lib/area/side-names';
import { isLocale, type Locale } from '@/lib/language/locale';
import { isCandidate } from '@/lib/releases/candidate';
import { errorTexts } from '@/lib/texts/error';
import type { FindingTexts } from '@/lib/texts/finding';
import { findingTexts } from '@/lib/texts/finding';
import type { SiteTexts } from '@/lib/texts/site';
import { siteTexts } from '@/lib/texts/site';
import { editorCookie, mayWrite } from '@/server/session/editor';
import { previewCookie } from '@/server/session/preview';
import { siteUrlOf } from './site-url';

export type Params = Promise<{ locale: string }>;
export type Search = Promise<Record<string, string | string[] | undefined>>;

/** What every page starts from. */
export type PageContext = {
  locale: Locale;
  messages: SiteTexts;
  sentences: FindingTexts;
  /** What the area and its sides are called. */
  names: AreaNames;
  reader: Reader;
  /** The address of the site as the reader reached it, without a slash at the end. */
  siteUrl: string;
};

/** The reader of the newest release, or of the draft that an editor looks at as if published; asked for once per request. */
const newestReader = cache(async () => {
  const db = await getDb();
  const draft = await askedPreview();
  const preview = draft === undefined ? undefined : await getPreviewReader(db, draft);
  return preview ?? getReader(db);
});

/** Returns the draft that pages are shown as if it were published; undefined where they are as readers see them. */
export async function previewedDraft(): Promise<string | undefined> {
  const { number = 0, draft } = (await newestReader().catch(() => undefined))?.release ?? {};
  return isCandidate(number) ? (draft ?? undefined) : undefined;
}

/** The draft that an editor asks to look at. */
async function askedPreview(): Promise<string | undefined> {
  const jar = await cookies();
  const draft = jar.get(previewCookie)?.value || undefined;
  return mayWrite(jar.get(editorCookie)?.value) ? draft : undefined;
}

export async function localeOf(params: Params): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** Throws when the database holds no release yet, which an import cures. */
export async function contextOf(params: Params): Promise<PageContext> {
  const locale = await localeOf(params);
  const reader = await newestReader();
  if (!reader) throw new Error(errorTexts[locale].empty);
  const names = areaNames(reader.catalogue.area, locale);
  return {
    locale,
    messages: siteTexts[locale],
    sentences: findingTexts[locale],
    names,
    reader,
    siteUrl: await siteUrlOf(),
  };
}

/** What the data set is about; undefined where no release can be read, as in an outage. */
export async function knownArea(): Promise<Area | undefined> {
  const reader = await newestReader().catch(() => undefined);
  return reader?.catalogue.area;
}

/** What a page starts from on which the data set may have nothing to say; there is no such page then. */
export async function heldContext(params: Params, page: Parameters<typeof isHeld>[1]): Promise<PageContext> {
  const context = await contextOf(params);
  if (!isHeld(context.reader.catalogue, page)) notFound();
  return context;
}

/** The query of a page as one value per key; a repeated key keeps all its values. */
export async function searchOf(search: Search): Promise<URLSearchParams> {
  const entries = Object.entries(await search).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
  return new URLSearchParams(entries);
}

/** The theme the reader chose; undefined follows the system. */
export async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get('theme')?.value;
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

/** What a script in the page itself must carry to be run, see `proxy.ts`; undefined where none may run. */
export async function nonceOf(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy')?.split('style-src')[0] ?? '')?.[1];
}
