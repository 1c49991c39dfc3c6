import { localeAt, signInAddress } from '@/lib/addresses/pages';
import { usualLocale } from '@/lib/language/locale';
import { seeOther } from '@/server/requests/see-other';
import { longestName, signedIn, signedOut } from './editor';
import { hasRight, isEditorToken } from './editor-token';
import { readerKey } from './reader-key';
import { countTry, forgetTries } from './sign-in-limit';

const paths = /^\/\w+(\/[\w/.-]*)?(\?[\w=&%.~*+-]*)?$/;

/** Where the form says to go on; only to a page of this site. */
const nextOf = (form: FormData) => {
  const next = String(form.get('next') ?? '');
  return paths.test(next) && localeAt(next) ? next : '/';
};

/** The token of the form; whoever pastes the whole printed link has pasted it too. */
const tokenOf = (form: FormData) =>
  String(form.get('token') ?? '')
    .replace(/^.*#token=/s, '')
    .trim();

/** The name under which what is written is logged; empty where none is given. */
const nameOf = (form: FormData) =>
  String(form.get('name') ?? '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, longestName);

/** Signs in or out whoever has sent a form, or leads back to it with the reason why not. */
export async function signInOrOut(request: Request, form: FormData): Promise<Response> {
  const next = nextOf(form);
  if (form.get('out') === '1') return seeOther(next, { 'Set-Cookie': signedOut(request) });
  const enter = () => seeOther(next, { 'Set-Cookie': signedIn(request, nameOf(form)) });
  const token = tokenOf(form);
  // A signature cannot be guessed: the printed link needs no limit, and lets its owner in while others reach theirs.
  if (hasRight('link', token)) return enter();
  const locale = localeAt(next) ?? usualLocale;
  const back = (reason: string, headers?: Record<string, string>) =>
    seeOther(signInAddress(locale, next, reason), headers);
  const reader = readerKey(request.headers.get('x-forwarded-for'));
  const { refused } = await countTry(reader);
  if (refused) return back(refused.by, { 'Retry-After': String(refused.seconds) });
  if (!isEditorToken(token)) return back('token');
  await forgetTries(reader);
  return enter();
}
