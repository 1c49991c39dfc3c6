import { getVersion } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { forEditors } from '@/server/session/editor';

type Context = { params: Promise<{ id: string; version: string }> };

/** An earlier state of a briefing, to be restored by a save. */
export const GET = forEditors(async (_, { params }: Context) => {
  const { id, version } = await params;
  const content = /^\d{1,9}$/.test(version) ? await getVersion(await getDb(), id, Number(version)) : undefined;
  return content
    ? Response.json({ content })
    : Response.json({ error: 'There is no such version of this briefing.' }, { status: 404 });
});
