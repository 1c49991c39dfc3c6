import { getReader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { getDirectory } from '@/db/directory/directory';
import { unknownParameters } from '@/lib/addresses/tracking';
import { packDirectory } from '@/lib/find/directory-packed';
import { answer } from '@/server/requests/download';
import { refuse } from '@/server/requests/strict-request';

/** All that can be found in the newest release as JSON; takes no parameters. Unchanged within a release: 304. */
export async function GET(request: Request): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const given = unknownParameters(search, []);
  const problemOf = (parameter: string) => ({
    parameter,
    value: search.get(parameter) ?? '',
    allowed: 'no parameters at all',
  });
  if (given.length > 0) return refuse(given.map(problemOf));
  const reader = await getReader(await getDb());
  if (!reader) return Response.json({ release: 0, entries: [], traditional: '' });
  const body = await reader.keep('directory as json', async () =>
    JSON.stringify(packDirectory(await getDirectory(reader))),
  );
  return answer(request, body, { 'Content-Type': 'application/json' });
}
