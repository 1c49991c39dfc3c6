import { getVersion } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { inWords } from '@/server/requests/in-words';
import { refuseWriting } from '@/server/session/editor';

type Context = { params: Promise<{ id: string; version: string }> };

/** An earlier state of a briefing, to be restored by a save. */
export const GET = inWords(async (request: Request, { params }: Context): Promise<Response> => {
  const refused = refuseWriting(request);
  if (refused) return refused;
  const { id, version } = await params;
  const content = /^\d{1,9}$/.test(version) ? await getVersion(await getDb(), id, Number(version)) : undefined;
  return content
    ? Response.json({ content })
    : Response.json({ error: 'There is no such version of this briefing.' }, { status: 404 });
});
