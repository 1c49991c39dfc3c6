import { createHash } from 'node:crypto';
import { getReader, type Reader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { getDirectory } from '@/db/directory/directory';
import { unknownParameters } from '@/lib/addresses/tracking';
import { packDirectory } from '@/lib/find/directory-packed';
import { refuse } from '@/server/requests/strict-request';

/** All that can be found in the newest release as JSON; takes no parameters. Unchanged within a release: 304. */
export async function GET(request: Request): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const given = unknownParameters(search, []);
  if (given.length > 0) {
    return refuse(
      given.map((parameter) => ({ parameter, value: search.get(parameter) ?? '', allowed: 'no parameters at all' })),
    );
  }
  const reader = await getReader(await getDb());
  if (!reader) return Response.json({ release: 0, entries: [], traditional: '' });
  const { body, tag } = await answerOf(reader);
  const headers = { 'cache-control': 'no-cache', etag: tag };
  if (isAmong(tag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}

function answerOf(reader: Reader): Promise<{ body: string; tag: string }> {
  return reader.keep('directory as json', async () => {
    const body = JSON.stringify(packDirectory(await getDirectory(reader)));
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20);
    // Weak, for what is sent may be zipped.
    return { body, tag: `W/"${hash}"` };
  });
}

function isAmong(tag: string, given: string | null): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, '');
  return (given ?? '').split(',').some((one) => bare(one) === bare(tag) || one.trim() === '*');
}
