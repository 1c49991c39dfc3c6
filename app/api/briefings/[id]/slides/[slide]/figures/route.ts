import { exportable } from '@/components/charts/draw/picture';
import { getReader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { findBriefing } from '@/db/found-briefing';
import { isLocale, locales, usualLocale } from '@/lib/language/locale';
import { readConfig } from '@/lib/settings/config';
import { inWords } from '@/server/requests/in-words';
import { refuse } from '@/server/requests/strict-request';

type Context = { params: Promise<{ id: string; slide: string }> };

/** The figures behind the charts of a slide, as they were frozen for it, in the order of its views; `?lang=` as on the page. */
export const GET = inWords(async (request: Request, { params }: Context): Promise<Response> => {
  const { id, slide } = await params;
  const lang = new URL(request.url).searchParams.get('lang') ?? usualLocale;
  if (!isLocale(lang)) return refuse([{ parameter: 'lang', value: lang, allowed: locales.join(' or ') }]);
  const reader = await getReader(await getDb());
  const found = reader && (await findBriefing(reader, id, lang));
  const shown = found?.slides.find((one) => one.id === slide);
  if (!shown) return Response.json({ error: 'There is no such slide.' }, { status: 404 });
  const { mapReviewNumber } = readConfig();
  const comparisons = shown.views.map(({ comparison }) =>
    comparison ? exportable(comparison, mapReviewNumber) : null,
  );
  return Response.json({ comparisons }, { headers: { 'Cache-Control': 'no-cache' } });
});
