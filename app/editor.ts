import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readConfig } from '@/lib/config';

/** The cookie of a signed-in editor: until when it holds, signed with the token. */
export const editorCookie = 'pilin-editor';
const lifetime = 30 * 86_400;

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

type Asking = { headers: Headers; cookie: string | undefined };

function signatureOf(token: string, until: string): string {
  return createHmac('sha256', token).update(`editor ${until}`).digest('base64url');
}

const digest = (text: string) => createHash('sha256').update(text).digest();
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/**
 * Whether a reader may write: one who has signed in, where there is an EDITOR_TOKEN; else only one on this machine, under
 * a name of this machine, for any other name may have been pointed here by a page elsewhere.
 */
export function mayWrite({ headers, cookie }: Asking): boolean {
  const { editorToken } = readConfig();
  if (editorToken === undefined) {
    const reader = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
    return loopback.includes(reader) && localHost.test(headers.get('host') ?? '');
  }
  const [until = '', signature = ''] = cookie?.split('.') ?? [];
  return Number(until) * 1000 > Date.now() && isSame(signature, signatureOf(editorToken, until));
}

/** Whether a request comes from a page of this site, or from no page at all. */
export function isOwnSite({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  return origin === null || (URL.canParse(origin) && new URL(origin).host === headers.get('host'));
}

export function cookieOf(request: Request): string | undefined {
  return new RegExp(`(?:^|; *)${editorCookie}=([^;]*)`).exec(request.headers.get('cookie') ?? '')?.[1];
}

/** The answer to a request that may not write: 403 with what would do; undefined for all others. */
export function refuseWriting(request: Request): Response | undefined {
  if (!isOwnSite(request)) {
    return Response.json({ error: 'Writing is only taken from pages of this site.', code: 'site' }, { status: 403 });
  }
  if (mayWrite({ headers: request.headers, cookie: cookieOf(request) })) return undefined;
  const error =
    readConfig().editorToken === undefined
      ? 'Without an EDITOR_TOKEN only readers on the machine of the server may write.'
      : 'Sign in as an editor first.';
  return Response.json({ error, code: 'editor' }, { status: 403 });
}

/** The cookie for whoever knows the token; undefined for a wrong one, or where there is none to know. */
export function signIn(token: string): string | undefined {
  const { editorToken, siteUrl } = readConfig();
  if (editorToken === undefined || !isSame(token, editorToken)) return undefined;
  const until = String(Math.floor(Date.now() / 1000) + lifetime);
  return setCookie(`${until}.${signatureOf(editorToken, until)}`, lifetime, siteUrl);
}

export function signOut(): string {
  return setCookie('', 0, readConfig().siteUrl);
}

function setCookie(value: string, seconds: number, siteUrl: string): string {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : '';
  return `${editorCookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
}
