import { deleteBriefing, getBriefing, saveBriefing } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import type { Briefing } from '@/lib/briefing/briefing';
import { keptContent } from './briefing-content';
import { sentJson } from './sent-body';
import { refuse } from './strict-request';

/** A briefing to be answered with, and how; or an answer without one. */
export type BriefingAnswer = { briefing: Briefing; status: 200 | 409 } | Response;

const notFound = () => Response.json({ error: 'There is no such briefing.' }, { status: 404 });

export async function readBriefing(id: string): Promise<BriefingAnswer> {
  const briefing = await getBriefing(await getDb(), id);
  return briefing ? { briefing, status: 200 } : notFound();
}

/**
 * Saves the `{ version, content }` that a request brings over that version: 200 with what was saved; 409 with what stands
 * there when another has saved meanwhile, and nothing is written; 400 with every problem and its place.
 */
export async function changeBriefing(request: Request, id: string): Promise<BriefingAnswer> {
  const sent = await sentJson(request);
  if ('refused' in sent) return sent.refused;
  const { version, content: given } = (sent.body ?? {}) as { version?: unknown; content?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    const value = JSON.stringify(version) ?? 'nothing';
    return refuse([{ parameter: 'version', value, allowed: 'the number of the version that was changed' }]);
  }
  const kept = await keptContent(given);
  if ('refused' in kept) return kept.refused;
  const answer = await saveBriefing(await getDb(), id, version, kept.content);
  if (!answer) return notFound();
  return 'conflict' in answer ? { briefing: answer.conflict, status: 409 } : { briefing: answer.saved, status: 200 };
}

/** Removes a briefing for good: 204. */
export async function removeBriefing(id: string): Promise<Response> {
  return (await deleteBriefing(await getDb(), id)) ? new Response(null, { status: 204 }) : notFound();
}
