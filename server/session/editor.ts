import { cookies } from 'next/headers';
import { pathOf } from '@/lib/addresses/pages';
import { locales } from '@/lib/language/locale';
import { siteIn } from '@/server/page/site-url';
import { inWords } from '@/server/requests/in-words';
import { hasRight, nameIn, signRight } from './editor-token';

/** The cookie of a signed-in editor: until when it holds, signed with the token. */
export const editorCookie = 'pilin-editor';
const lifetime = 30 * 86_400;

/** Whether a reader with this cookie may write: only one who has signed in, wherever they are. */
export function mayWrite(cookie: string | undefined): boolean {
  return cookie !== undefined && hasRight('editor', cookie);
}

/** Whether a request comes from a page of this site, or from no page at all. */
export function isOwnSite({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  // Behind a proxy the site has another name than the request.
  const { host } = new URL(origin);
  return host === headers.get('host') || host === new URL(siteIn(headers)).host;
}

function cookieOf(request: Request): string | undefined {
  return new RegExp(`(?:^|; *)${editorCookie}=([^;]*)`).exec(request.headers.get('cookie') ?? '')?.[1];
}

const refusals = {
  site: 'Writing is only taken from pages of this site.',
  editor:
    `Sign in at ${locales.map((locale) => pathOf(locale, 'sign-in')).join(' or ')} first, with the editor token: EDITOR_TOKEN of the server. Where that is not set, it is ` +
    'in the file editor-token in the folder of the database (PILIN_FOLDER), and the server prints a sign-in link when it starts.',
};

/** Why a request may not write; undefined for one that may. */
export function writingRefusal(request: Request): keyof typeof refusals | undefined {
  if (!isOwnSite(request)) return 'site';
  return mayWrite(cookieOf(request)) ? undefined : 'editor';
}

export function refusalOf(code: keyof typeof refusals): Response {
  return Response.json({ error: refusals[code], code }, { status: 403 });
}

/** The answer to a request that may not write: 403 with what would do; undefined for all others. */
function refuseWriting(request: Request): Response | undefined {
  const code = writingRefusal(request);
  return code && refusalOf(code);
}

/** Has a handler answer who may write, and refuse all others; it says in words what the database cannot do. */
export function forEditors<Given extends unknown[]>(
  handle: (request: Request, ...given: Given) => Promise<Response>,
): (request: Request, ...given: Given) => Promise<Response> {
  return inWords(async (request, ...given) => refuseWriting(request) ?? handle(request, ...given));
}

/** The cookie of one who has just signed in, under a name where one was given. */
export function signedIn(request: Request, name: string): string {
  return setCookie(request, signRight('editor', lifetime, name), lifetime);
}

/** Whether a request may read what only editors see. */
export const mayWriteBy = (request: Request): boolean => mayWrite(cookieOf(request));

/** Characters that the name of an editor may have. */
export const longestName = 40;

/** Returns the name that the editor of a request signed in with; null where none was given. */
export const editorName = (request: Request): string | null => nameIn(cookieOf(request) ?? '') || null;

export function signedOut(request: Request): string {
  return setCookie(request, '', 0);
}

/** Secure wherever the reader reached the site by TLS, which ends at a proxy. */
function setCookie({ headers }: Request, value: string, seconds: number): string {
  const secure = siteIn(headers).startsWith('https:') ? '; Secure' : '';
  return `${editorCookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
}

/** Returns the name that the reader of a page signed in with; null where none was given. */
export async function readerName(): Promise<string | null> {
  return nameIn((await cookies()).get(editorCookie)?.value ?? '') || null;
}

/** Tells whether the reader of a page may write. */
export async function readerMayWrite(): Promise<boolean> {
  return mayWrite((await cookies()).get(editorCookie)?.value);
}
