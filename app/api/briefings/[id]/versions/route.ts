import { getBriefing, getVersions } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { forEditors } from '@/server/session/editor';

/** The earlier states of a briefing, newest first, for who may write: what an author took out is not for every reader. */
export const GET = forEditors(async (_, { params }: { params: Promise<{ id: string }> }) => {
  const [db, { id }] = [await getDb(), await params];
  if (!(await getBriefing(db, id))) return Response.json({ error: 'There is no such briefing.' }, { status: 404 });
  return Response.json({ versions: await getVersions(db, id) });
});
