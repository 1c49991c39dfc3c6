import { drawnMap } from '@/lib/map/geography';
import { keptJson } from '@/server/requests/kept-json';

/** The maps of the newest release as JSON; takes no parameters. Unchanged within a release: 304. */
export function GET(request: Request): Promise<Response> {
  return keptJson(request, 'map', ({ catalogue }) => drawnMap(catalogue.geography), {});
}
