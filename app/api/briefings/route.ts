import { jsonOf } from '@/app/body';
import { refuseWriting } from '@/app/editor';
import { keptContent } from '@/app/kept-content';
import { createBriefing } from '@/db/briefings';
import { getDb } from '@/db/service';

/** Makes a briefing of the content sent: 201 with it, 400 with every problem and its place. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseWriting(request);
  if (refused) return refused;
  const sent = await jsonOf(request);
  if ('refused' in sent) return sent.refused;
  const kept = await keptContent(sent.body);
  if ('refused' in kept) return kept.refused;
  const briefing = await createBriefing(await getDb(), kept.content);
  return Response.json({ briefing }, { status: 201, headers: { Location: `/api/briefings/${briefing.id}` } });
}
