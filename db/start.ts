import { readConfig } from '@/lib/config';
import { getDb } from './service';

/** Makes the database ready, or prints what is wrong and ends the process. */
export async function startService(): Promise<void> {
  try {
    if (readConfig().building) return;
    await getDb();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
