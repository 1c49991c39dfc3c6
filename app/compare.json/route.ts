import { downloadOf } from '@/server/requests/download';

/** The figures of any view as a JSON file. */
export function GET(request: Request): Promise<Response> {
  return downloadOf(request, 'json');
}
