import { sentForm } from '@/server/requests/sent-body';
import { isOwnSite, refusalOf } from '@/server/session/editor';
import { signInOrOut } from '@/server/session/sign-in';

/**
 * Signs an editor in or out, from a form that needs no script. A wrong token leads back to the form with the reason; too
 * many of them say by `Retry-After` how many seconds to wait.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnSite(request)) return refusalOf('site');
  const sent = await sentForm(request);
  return 'refused' in sent ? sent.refused : signInOrOut(request, sent.form);
}
