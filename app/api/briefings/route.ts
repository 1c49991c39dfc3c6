import { createBriefing, getBriefings } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { keptContent } from '@/server/requests/briefing-content';
import { sentJson } from '@/server/requests/sent-body';
import { forEditors } from '@/server/session/editor';

/** All briefings for who may write, the last saved first; all others read by link. */
export const GET = forEditors(async () => {
  const kept = await getBriefings(await getDb());
  const briefings = kept.map(({ id, savedAt, content: { title, slides } }) => ({
    id,
    title,
    savedAt,
    slides: slides.length,
  }));
  return Response.json({ briefings });
});

/** Makes a briefing of the content sent: 201 with it, 400 with every problem and its place. */
export const POST = forEditors(async (request) => {
  const sent = await sentJson(request);
  if ('refused' in sent) return sent.refused;
  const kept = await keptContent(sent.body);
  if ('refused' in kept) return kept.refused;
  const briefing = await createBriefing(await getDb(), kept.content);
  return Response.json({ briefing }, { status: 201, headers: { Location: `/api/briefings/${briefing.id}` } });
});
