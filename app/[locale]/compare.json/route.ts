import { compareFile } from '@/server/requests/download';

/** What the compare page shows, as JSON. */
export const GET = compareFile('json');
