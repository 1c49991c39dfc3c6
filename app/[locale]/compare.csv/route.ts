import { compareFile } from '@/server/requests/download';

/** What the compare page shows, as a CSV file. */
export const GET = compareFile('csv');
