import { sentJson } from '@/app/body';
import { frozenSlides } from '@/app/briefing';
import { refuseWriting } from '@/app/editor';
import { inWords } from '@/app/in-words';
import { keptContent } from '@/app/kept-content';
import { drawnSlides, type ReadySlide } from '@/app/slides';
import { refuse } from '@/app/strict';
import { deleteBriefing, getBriefing, saveBriefing } from '@/db/briefings';
import { getDb } from '@/db/service';
import type { Briefing } from '@/lib/briefing';
import { type MeasuredView, measuredViews } from '@/lib/measured-view';

type Context = { params: Promise<{ id: string }> };

/** What an editor gets back: the briefing as saved, and its slides with what their views measure in place of the answers. */
export type SavedBriefing = {
  briefing: Briefing;
  slides: (Omit<ReadySlide, 'views' | 'sources'> & { views: MeasuredView[] })[];
};

async function savedBriefing(briefing: Briefing): Promise<SavedBriefing> {
  const slides = await frozenSlides(await getDb(), briefing.content);
  const ready = drawnSlides(slides, briefing.content);
  const { language } = briefing.content;
  return {
    briefing,
    slides: ready.map(({ views, sources, ...slide }) => ({ ...slide, views: measuredViews(views, language) })),
  };
}

const notFound = () => Response.json({ error: 'There is no such briefing.' }, { status: 404 });

export const GET = inWords(async (_: Request, { params }: Context): Promise<Response> => {
  const briefing = await getBriefing(await getDb(), (await params).id);
  return briefing ? Response.json(await savedBriefing(briefing)) : notFound();
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
  if ('conflict' in answer) return Response.json(await savedBriefing(answer.conflict), { status: 409 });
  return Response.json(await savedBriefing(answer.saved));
});

/** Removes a briefing for good: 204. */
export const DELETE = inWords(async (request: Request, { params }: Context): Promise<Response> => {
  const refused = refuseWriting(request);
  if (refused) return refused;
  return (await deleteBriefing(await getDb(), (await params).id)) ? new Response(null, { status: 204 }) : notFound();
});
