import { getReader } from '@/db/reader';
import { getDb } from '@/db/service';
import { readConfig } from '@/lib/config';
import { isLocale, type Locale } from '@/lib/locale';
import type { SelectionProblem } from '@/lib/selection';
import { findBriefing, readyBriefing } from './briefing';
import { picturedSlide } from './slide-picture';
import type { ReadySlide } from './slides';
import { refuse } from './strict';

/** A slide of a briefing that an interface was asked for, drawn; or the answer that says why there is none. */
type Found = { slide: ReadySlide; locale: Locale; id: string } | { refused: Response };

const gone = (error: string) => ({ refused: Response.json({ error }, { status: 404 }) });

/** Finds a slide by the id of its briefing and its number, strictly. */
export async function findSlide(id: string, number: string, lang: string | null): Promise<Found> {
  const problems: SelectionProblem[] = [];
  if (!/^[1-9]\d{0,2}$/.test(number)) {
    problems.push({ parameter: 'slide', value: number, allowed: 'the number of a slide, from 1' });
  }
  if (lang !== null && !isLocale(lang)) problems.push({ parameter: 'lang', value: lang, allowed: 'zh or en' });
  if (problems.length > 0) return { refused: refuse(problems) };
  const locale = (lang ?? 'zh') as Locale;
  const reader = await getReader(await getDb());
  const found = reader && (await findBriefing(reader, id, locale));
  if (!found) return gone(`There is no briefing “${id.slice(0, 80)}”.`);
  const { slides } = await readyBriefing(found);
  const slide = slides[Number(number) - 1];
  return slide ? { slide, locale, id } : gone(`The briefing has ${slides.length} slides; there is no slide ${number}.`);
}

const allowed = ['id', 'slide', 'lang'];

/** The slide that `?id=…&slide=…&lang=…` asks for, as a picture with its passport. */
export async function pictureOfSlide(request: Request): Promise<{ svg: string; name: string } | { refused: Response }> {
  const search = new URL(request.url).searchParams;
  const unknown = [...new Set(search.keys())].filter((key) => !allowed.includes(key) || search.getAll(key).length > 1);
  if (unknown.length > 0) {
    const value = (key: string) => search.getAll(key).join(' and ');
    const problems = unknown.map((key) => ({ parameter: key, value: value(key), allowed: 'id, slide and lang, once' }));
    return { refused: refuse(problems) };
  }
  const id = search.get('id');
  if (!id) return { refused: refuse([{ parameter: 'id', value: id ?? '', allowed: 'the id of a briefing' }]) };
  const found = await findSlide(id, search.get('slide') ?? '', search.get('lang'));
  if ('refused' in found) return found;
  const { slide, locale } = found;
  const path = `/${locale}/briefings/${encodeURIComponent(id)}/present#${slide.number}`;
  const name = `pilin-${id.replace(/[^\w-]/g, '')}-${slide.number}-${locale}`;
  return { svg: picturedSlide(slide, readConfig().siteUrl + path, locale), name };
}

export function pictureOfSlideHeaders(type: string, file: string): HeadersInit {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${file}"`, 'Cache-Control': 'no-cache' };
}
