import { compareFile } from '@/server/requests/download';

/** What the compare page shows, as an XLSX workbook. */
export const GET = compareFile('xlsx');
