import { compareFile } from '@/app/download';

/** What the compare page shows, as JSON. */
export const GET = compareFile('json');
