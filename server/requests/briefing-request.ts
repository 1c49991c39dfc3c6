import { getReader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { type FoundBriefing, findBriefing } from '@/db/found-briefing';
import { unknownParameters } from '@/lib/addresses/tracking';
import type { SelectionProblem } from '@/lib/figures/selection';
import { isLocale, type Locale, locales, usualLocale } from '@/lib/language/locale';
import { tooMany } from './rate';
import { refuse } from './strict-request';

/** What an address asks for: a briefing in a language, and the number of one of its slides. */
type RequestedBriefing<Number> = { id: string; locale: Locale; number: Number };

/** A briefing that an interface was asked for; `number` is of a slide that it has. */
export type AskedBriefing<Number> = { found: FoundBriefing; locale: Locale; number: Number };

const allowed: Record<string, string> = {
  id: 'the id of a briefing, once',
  slide: 'the number of a slide, from 1',
  lang: locales.join(' or '),
};

const fits: Record<string, (value: string) => boolean> = {
  id: (value) => /^[\w-]{1,60}$/.test(value),
  slide: (value) => /^[1-9]\d{0,2}$/.test(value),
  lang: isLocale,
};

/** Reads `?id=…&slide=…&lang=…`, all of it or every problem. */
function read(
  search: URLSearchParams,
  needed: readonly string[],
): RequestedBriefing<number | null> | { problems: SelectionProblem[] } {
  const value = (key: string) => search.getAll(key).join(' and ');
  const isRight = (key: string) => (search.has(key) ? fits[key]?.(value(key)) : !needed.includes(key));
  const known = Object.keys(allowed);
  const wrong = [...known.filter((key) => !isRight(key)), ...unknownParameters(search, known)];
  const others = `one of the parameters ${known.join(', ')}`;
  if (wrong.length > 0) {
    return { problems: wrong.map((key) => ({ parameter: key, value: value(key), allowed: allowed[key] ?? others })) };
  }
  const lang = value('lang');
  return { id: value('id'), locale: isLocale(lang) ? lang : usualLocale, number: Number(value('slide')) || null };
}

const gone = (error: string) => Response.json({ error }, { status: 404 });

/**
 * The briefing `?id=…&lang=…` that a reader who has not asked too often asks for, or the answer that refuses. One that
 * comes with the data set is in the language `lang`; `slide` is the number of one of its slides, where `needed` of each.
 */
export async function askedBriefing(request: Request, slide: 'needed'): Promise<AskedBriefing<number> | Response>;
export async function askedBriefing(request: Request): Promise<AskedBriefing<number | null> | Response>;
export async function askedBriefing(
  request: Request,
  slide?: 'needed',
): Promise<AskedBriefing<number | null> | Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = read(new URL(request.url).searchParams, slide ? ['id', 'slide'] : ['id']);
  if ('problems' in asked) return refuse(asked.problems);
  const { id, locale, number } = asked;
  const reader = await getReader(await getDb());
  const found = reader && (await findBriefing(reader, id, locale));
  if (!found) return gone(`There is no briefing “${id}”.`);
  const count = found.slides.length;
  if (number !== null && number > count) return gone(`The briefing has ${count} slides; there is no slide ${number}.`);
  return { found, locale, number };
}
