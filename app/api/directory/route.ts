import { getDirectory } from '@/db/directory/directory';
import { packDirectory } from '@/lib/find/directory-packed';
import { keptJson } from '@/server/requests/kept-json';

/** All that can be found in the newest release as JSON; takes no parameters. Unchanged within a release: 304. */
export function GET(request: Request): Promise<Response> {
  const empty = { release: 0, entries: [], traditional: '' };
  return keptJson(request, 'directory', async (reader) => packDirectory(await getDirectory(reader)), empty);
}
