import { type SavedBriefing, savedBriefing } from '@/components/briefings/write/saved-briefing';
import { deleteBriefing, getBriefing, saveBriefing } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { frozenSlides } from '@/db/found-briefing';
import type { Briefing } from '@/lib/briefing/briefing';
import { keptContent } from '@/server/requests/briefing-content';
import { inWords } from '@/server/requests/in-words';
import { sentJson } from '@/server/requests/sent-body';
import { refuse } from '@/server/requests/strict-request';
import { refuseWriting } from '@/server/session/editor';

type Context = { params: Promise<{ id: string }> };

async function answerOf(briefing: Briefing): Promise<SavedBriefing> {
  return savedBriefing(briefing, await frozenSlides(await getDb(), briefing.content));
}

const notFound = () => Response.json({ error: 'There is no such briefing.' }, { status: 404 });

export const GET = inWords(async (_: Request, { params }: Context): Promise<Response> => {
  const briefing = await getBriefing(await getDb(), (await params).id);
  return briefing ? Response.json(await answerOf(briefing)) : notFound();
});

/**
 * Saves `{ version, content }` over that version: 200 with what was saved; 409 with what stands there when another has
 * saved meanwhile, and nothing is written; 400 with every problem and its place.
 */
export const PUT = inWords(async (request: Request, { params }: Context): Promise<Response> => {
  const refused = refuseWriting(request);
  if (refused) return refused;
  const sent = await sentJson(request);
  if ('refused' in sent) return sent.refused;
  const { version, content: given } = (sent.body ?? {}) as { version?: unknown; content?: unknown };
  if (!Number.isInteger(version)) {
    const value = JSON.stringify(version) ?? 'nothing';
    return refuse([{ parameter: 'version', value, allowed: 'the number of the version that was changed' }]);
  }
  const kept = await keptContent(given);
  if ('refused' in kept) return kept.refused;
  const answer = await saveBriefing(await getDb(), (await params).id, version as number, kept.content);
  if (!answer) return notFound();
  if ('conflict' in answer) return Response.json(await answerOf(answer.conflict), { status: 409 });
  return Response.json(await answerOf(answer.saved));
});

/** Removes a briefing for good: 204. */
export const DELETE = inWords(async (request: Request, { params }: Context): Promise<Response> => {
  const refused = refuseWriting(request);
  if (refused) return refused;
  return (await deleteBriefing(await getDb(), (await params).id)) ? new Response(null, { status: 204 }) : notFound();
});
