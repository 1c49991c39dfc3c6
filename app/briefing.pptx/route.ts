import { findBriefing } from '@/app/briefing';
import { answer } from '@/app/download';
import { briefingFile, pptxType } from '@/app/pptx';
import { tooMany } from '@/app/rate';
import { refuse } from '@/app/strict';
import { getReader } from '@/db/reader';
import { getDb } from '@/db/service';
import { attachment, nameStem } from '@/lib/files/file-name';
import { isLocale, type Locale, locales } from '@/lib/locale';
import type { SelectionProblem } from '@/lib/selection';

/** A briefing as a presentation: `id` of a kept one or of one that comes with the data set, this in the language `lang`. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = askedOf(new URL(request.url).searchParams);
  if ('problems' in asked) return refuse(asked.problems);
  const reader = await getReader(await getDb());
  const found = reader && (await findBriefing(reader, asked.id, asked.locale));
  if (!found) return Response.json({ error: `There is no briefing “${asked.id}”.` }, { status: 404 });
  const { id, content, slides } = found;
  return answer(request, await briefingFile(id, content, slides), {
    'Content-Type': pptxType,
    'Content-Disposition': attachment(`${nameStem(content.title)}.pptx`, `pilin-briefing-${id}.pptx`),
  });
}

const allowed: Record<string, string> = {
  id: 'the id of a briefing, once',
  lang: locales.join(' or '),
};

function askedOf(search: URLSearchParams): { id: string; locale: Locale } | { problems: SelectionProblem[] } {
  const value = (key: string) => search.getAll(key).join(' and ');
  const [id, locale] = [value('id'), search.has('lang') ? value('lang') : 'zh'];
  const wrong = [
    ...(/^[\w-]{1,60}$/.test(id) ? [] : ['id']),
    ...(isLocale(locale) ? [] : ['lang']),
    ...new Set([...search.keys()].filter((key) => !Object.hasOwn(allowed, key))),
  ];
  if (wrong.length === 0 && isLocale(locale)) return { id, locale };
  const others = `one of the parameters ${Object.keys(allowed).join(', ')}`;
  return {
    problems: wrong.map((parameter) => ({
      parameter,
      value: value(parameter),
      allowed: Object.hasOwn(allowed, parameter) ? (allowed[parameter] ?? others) : others,
    })),
  };
}
