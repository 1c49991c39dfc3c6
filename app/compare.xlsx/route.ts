import { downloadOf } from '@/server/requests/download';

/** The figures of any view as a XLSX file. */
export function GET(request: Request): Promise<Response> {
  return downloadOf(request, 'xlsx');
}
