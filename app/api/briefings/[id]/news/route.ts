import { getReader } from '@/db/answer/reader';
import { getNews } from '@/db/briefing-news';
import { getBriefing } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { inWords } from '@/server/requests/in-words';

/** What the newest release says otherwise than the slides of a briefing: figures old and new by slide. */
export const GET = inWords(async (_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const db = await getDb();
  const [briefing, reader] = [await getBriefing(db, (await params).id), await getReader(db)];
  if (!briefing || !reader) return Response.json({ error: 'There is no such briefing.' }, { status: 404 });
  return Response.json({ news: await getNews(reader, briefing.content) });
});
