import { savedBriefing } from '@/components/briefings/write/saved-briefing';
import { getDb } from '@/db/connection/service';
import { frozenSlides } from '@/db/found-briefing';
import { inWords } from '@/server/requests/in-words';
import { type BriefingAnswer, changeBriefing, readBriefing, removeBriefing } from '@/server/requests/kept-briefing';
import { forEditors } from '@/server/session/editor';

type Context = { params: Promise<{ id: string }> };

/** A briefing goes out with its slides drawn. */
async function drawn(answer: BriefingAnswer): Promise<Response> {
  if (answer instanceof Response) return answer;
  const { briefing, status } = answer;
  return Response.json(savedBriefing(briefing, await frozenSlides(await getDb(), briefing.content)), { status });
}

export const GET = inWords(async (_: Request, { params }: Context) => drawn(await readBriefing((await params).id)));

export const PUT = forEditors(async (request, { params }: Context) =>
  drawn(await changeBriefing(request, (await params).id)),
);

export const DELETE = forEditors(async (_, { params }: Context) => removeBriefing((await params).id));
