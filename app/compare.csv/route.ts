import { downloadOf } from '@/server/requests/download';

/** The figures of any view as a CSV file. */
export function GET(request: Request): Promise<Response> {
  return downloadOf(request, 'csv');
}
