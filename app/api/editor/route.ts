import { signInAddress } from '@/lib/addresses/pages';
import { sentForm } from '@/server/requests/sent-body';
import { isOwnSite, refusalOf, signedIn, signedOut } from '@/server/session/editor';
import { hasRight, isEditorToken } from '@/server/session/editor-token';
import { readerKey } from '@/server/session/reader-key';
import { countTry, forgetTries } from '@/server/session/sign-in-limit';

const paths = /^\/(zh|en)(\/[\w/.-]*)?(\?[\w=&%.~*+-]*)?$/;

/** Where the form says to go on; only to a page of this site. */
const nextOf = (form: FormData) => {
  const next = String(form.get('next') ?? '');
  return paths.test(next) ? next : '/';
};

function redirect(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: path, ...headers } });
}

/** The token of the form; whoever pastes the whole printed link has pasted it too. */
const tokenOf = (form: FormData) =>
  String(form.get('token') ?? '')
    .replace(/^.*#token=/s, '')
    .trim();

/**
 * Signs an editor in or out, from a form that needs no script. A wrong token leads back to the form with the reason; too
 * many of them say by `Retry-After` how many seconds to wait.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnSite(request)) return refusalOf('site');
  const sent = await sentForm(request);
  if ('refused' in sent) return sent.refused;
  const { form } = sent;
  const next = nextOf(form);
  if (form.get('out') === '1') return redirect(next, { 'Set-Cookie': signedOut(request) });
  const enter = () => redirect(next, { 'Set-Cookie': signedIn(request) });
  const token = tokenOf(form);
  // A signature cannot be guessed: the printed link needs no limit, and lets its owner in while others reach theirs.
  if (hasRight('link', token)) return enter();
  const locale = next.startsWith('/en') ? 'en' : 'zh';
  const back = (reason: string, headers?: Record<string, string>) =>
    redirect(signInAddress(locale, next, reason), headers);
  const reader = readerKey(request.headers.get('x-forwarded-for'));
  const { refused } = await countTry(reader);
  if (refused) return back(refused.by, { 'Retry-After': String(refused.seconds) });
  if (!isEditorToken(token)) return back('token');
  await forgetTries(reader);
  return enter();
}
