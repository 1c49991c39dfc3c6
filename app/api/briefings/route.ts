import { jsonOf } from '@/app/body';
import { refuseWriting } from '@/app/editor';
import { refuse } from '@/app/strict';
import { createBriefing, getBriefings } from '@/db/briefings';
import { freezeViews } from '@/db/frozen-views';
import { getReader } from '@/db/reader';
import { getDb } from '@/db/service';
import { checkContent } from '@/lib/briefing-check';

/** What a list tells of a briefing. */
export type ListedBriefing = { id: string; title: string; savedAt: string; slides: number };

/** All briefings for who may write, the last saved first; all others read by link. */
export async function GET(request: Request): Promise<Response> {
  const refused = refuseWriting(request);
  if (refused) return refused;
  const kept = await getBriefings(await getDb());
  const briefings: ListedBriefing[] = kept.map(({ id, savedAt, content: { title, slides } }) => ({
    id,
    title,
    savedAt,
    slides: slides.length,
  }));
  return Response.json({ briefings });
}

/** Makes a briefing of the content sent: 201 with it, 400 with every problem and its place. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseWriting(request);
  if (refused) return refused;
  const sent = await jsonOf(request);
  if ('refused' in sent) return sent.refused;
  const checked = checkContent(sent.body);
  if ('problems' in checked) return refuse(checked.problems);
  const db = await getDb();
  const reader = await getReader(db);
  if (!reader) return Response.json({ error: 'The database holds no release yet.' }, { status: 503 });
  const frozen = await freezeViews(reader, checked.content);
  if ('problems' in frozen) return refuse(frozen.problems);
  const briefing = await createBriefing(db, frozen.content);
  return Response.json({ briefing }, { status: 201, headers: { Location: `/api/briefings/${briefing.id}` } });
}
