import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readConfig } from '@/lib/settings/config';
import { takeToken } from './token-file';

/** What the server in front asks of the application that runs in its process. */
export type Editor = { token: string; signInAddress(origin: string): string };

const holder = globalThis as { pilinEditor?: Editor };

/** A day, in seconds: a printed link may be pressed hours later. */
const linkLifetime = 86_400;

/** Returns the editor's token: EDITOR_TOKEN, else the one in the folder of the database, which the first start makes. */
function getEditor(): Editor {
  holder.pilinEditor ??= openEditor();
  return holder.pilinEditor;
}

function openEditor(): Editor {
  const { editorToken, folder, siteUrl, isSiteUrlSet } = readConfig();
  const kept = editorToken === undefined ? takeToken(folder) : undefined;
  const token = editorToken ?? kept?.token ?? '';
  const signInAddress = (origin: string) => {
    const page = `${isSiteUrlSet ? siteUrl : origin}/sign-in`;
    return kept ? `${page}#token=${signRight('link', linkLifetime)}` : page;
  };
  if (kept) console.log(`Editor's token in ${kept.file}`);
  return { token, signInAddress };
}

/** Makes the token ready, so that a start ends when it cannot be kept. Throws one message that says why. */
export function prepareEditor(): void {
  const { signInAddress } = getEditor();
  const { production, siteUrl } = readConfig();
  // The production server says so itself, once it is ready.
  if (!production) console.log(`Sign in to write: ${signInAddress(siteUrl)}`);
}

/**
 * The rights that a signed text can give. `editor` is the cookie of one who has signed in. `link` signs in: the printed
 * link carries it in place of the token, because terminals and journals keep what is printed, and it is worth nothing
 * after a day. It is in the fragment of the address, which browsers send neither to a server nor as a referrer.
 */
type Right = 'editor' | 'link';

const signatureOf = (right: Right, until: string, name: string) =>
  createHmac('sha256', getEditor().token)
    .update([right, until, ...(name === '' ? [] : [name])].join(' '))
    .digest('base64url');

const digest = (text: string) => createHash('sha256').update(text).digest();
/** Compares in a time that does not tell how much is alike. */
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/** Signs a right for so many seconds, for one of that name; it is void once the token is another. */
export function signRight(right: Right, seconds: number, name = ''): string {
  const until = String(Math.floor(Date.now() / 1000) + seconds);
  const named = name === '' ? '' : `.${Buffer.from(name).toString('base64url')}`;
  return `${until}.${signatureOf(right, until, name)}${named}`;
}

/** Tells whether a text gives that right now. */
export function hasRight(right: Right, text: string): boolean {
  const [until = '', signature = ''] = text.split('.');
  return Number(until) * 1000 > Date.now() && isSame(signature, signatureOf(right, until, nameIn(text)));
}

/** Returns the name for which a right was signed; empty where none was given. */
export const nameIn = (text: string): string => Buffer.from(text.split('.')[2] ?? '', 'base64url').toString('utf8');

export function isEditorToken(text: string): boolean {
  return isSame(text, getEditor().token);
}
