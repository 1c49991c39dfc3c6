import { checkConfig, unknownSettings, withoutSecrets } from '@/lib/settings/config';
import { getDb } from './service';

/** Checks the settings, makes ready what comes `first`, and then the database; or prints what is wrong and ends the process. */
export async function startService(first: () => void): Promise<void> {
  try {
    if (checkConfig().building) return;
    for (const name of unknownSettings()) console.warn(`${name} is no setting of Pilin: nothing reads it.`);
    first();
    await getDb();
  } catch (error) {
    console.error(withoutSecrets(error instanceof Error ? error.message : String(error)));
    process.exit(1);
  }
}
