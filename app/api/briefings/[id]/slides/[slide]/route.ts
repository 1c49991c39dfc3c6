import { drawnSlides } from '@/components/briefings/slides/drawn-slides';
import { getReader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { findBriefing } from '@/db/found-briefing';
import { isLocale, usualLocale } from '@/lib/language/locale';
import { inWords } from '@/server/requests/in-words';

type Context = { params: Promise<{ id: string; slide: string }> };

/**
 * A slide as an SVG picture. `lang` is the language of a briefing that comes with the data; whoever names the state of the
 * slide by `v` may keep the picture.
 */
export const GET = inWords(async (request: Request, { params }: Context): Promise<Response> => {
  const { id, slide } = await params;
  const search = new URL(request.url).searchParams;
  const lang = search.get('lang') ?? usualLocale;
  const reader = await getReader(await getDb());
  const found = reader && isLocale(lang) ? await findBriefing(reader, id, lang) : undefined;
  const shown = found?.slides.filter((one) => one.id === slide) ?? [];
  const [drawn] = found ? drawnSlides(shown, found.content) : [];
  if (!drawn) return Response.json({ error: 'There is no such slide.' }, { status: 404 });
  const headers = {
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Cache-Control': search.has('v') ? 'private, max-age=31536000, immutable' : 'no-cache',
  };
  return new Response(drawn.svg, { headers });
});
