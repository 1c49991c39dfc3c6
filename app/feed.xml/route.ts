import { atomOf } from '@/lib/releases/feed';
import { siteUrlOf } from '@/server/page/site-url';
import { askedRelease } from '@/server/requests/asked-release';
import { answer } from '@/server/requests/download';
import { feedEntries, nameOfChoice } from '@/server/requests/feed';
import { refuse } from '@/server/requests/strict-request';

/** The newest releases as an Atom feed in a language, also of one `place` or `indicator`. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedRelease(request, ['place', 'indicator']);
  if (asked instanceof Response) return asked;
  const { reader, locale, search } = asked;
  const choice = { place: search.get('place') ?? undefined, indicator: search.get('indicator') ?? undefined };
  const about = nameOfChoice(reader, choice, locale);
  if (about === null) {
    const [parameter, value] = Object.entries(choice).find(([, id]) => id !== undefined) ?? ['place', ''];
    return refuse([{ parameter, value: value ?? '', allowed: `the id of a ${parameter}` }]);
  }
  const { pathname, search: query } = new URL(request.url);
  const entries = await feedEntries(reader, choice, locale);
  const body = atomOf({ entries, about, self: pathname + query, siteUrl: await siteUrlOf(), locale });
  return answer(request, body, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
}
