import type { Reader } from '@/db/answer/reader';
import { isLocale, type Locale, locales, usualLocale } from '@/lib/language/locale';
import { tooMany } from './rate';
import { requestReader } from './request-reader';
import { refuse } from './strict-request';

type Asked = { reader: Reader; locale: Locale; search: URLSearchParams };

/** The release and language that a reader who has not asked too often asks for, or the answer that refuses; the newest unless named. */
export async function askedRelease(request: Request, others: readonly string[] = []): Promise<Asked | Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const search = new URL(request.url).searchParams;
  const locale = search.get('lang') ?? usualLocale;
  const known = ['release', 'lang', ...others];
  const keys = [...search.keys()];
  const odd = keys.find((key, at) => !known.includes(key) || keys.indexOf(key) !== at);
  if (odd !== undefined) {
    const allowed = known.includes(odd) ? 'once' : known.join(' or ');
    return refuse([{ parameter: odd, value: search.getAll(odd).join(' and '), allowed }]);
  }
  if (!isLocale(locale)) return refuse([{ parameter: 'lang', value: locale, allowed: locales.join(' or ') }]);
  const given = search.get('release');
  const number = given === null ? undefined : /^[1-9]\d{0,8}$/.test(given) ? Number(given) : Number.NaN;
  const reader = Number.isNaN(number) ? undefined : await requestReader(request, number);
  if (reader) return { reader, locale, search };
  return refuse([{ parameter: 'release', value: given ?? '', allowed: 'the number of a release' }]);
}
