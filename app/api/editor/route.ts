import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { sentForm } from '@/app/body';
import { isOwnSite, signIn, signOut } from '@/app/editor';

/** A token cannot be guessed at five tries in a quarter of an hour. */
const limiter = new RateLimiterMemory({ points: 5, duration: 900 });

const paths = /^\/(zh|en)(\/[\w/.-]*)?(\?[\w=&%.~*+-]*)?$/;

/** Where the form says to go on; only to a page of this site. */
const nextOf = (form: FormData) => {
  const next = String(form.get('next') ?? '');
  return paths.test(next) ? next : '/';
};

function redirect(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: path, ...headers } });
}

/** Signs an editor in or out, from a form that needs no script. A wrong token leads back to the form with the reason. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnSite(request)) return Response.json({ error: 'Sign in on a page of this site.' }, { status: 403 });
  const sent = await sentForm(request);
  if ('refused' in sent) return sent.refused;
  const { form } = sent;
  const next = nextOf(form);
  if (form.get('out') === '1') return redirect(next, { 'Set-Cookie': signOut() });
  const locale = next.startsWith('/en') ? 'en' : 'zh';
  const back = (reason: string) => redirect(`/${locale}/sign-in?reason=${reason}&next=${encodeURIComponent(next)}`);
  const reader = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  try {
    await limiter.consume(reader);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return back('often');
    throw refusal;
  }
  const cookie = signIn(String(form.get('token') ?? ''));
  if (!cookie) return back('token');
  await limiter.delete(reader);
  return redirect(next, { 'Set-Cookie': cookie });
}
