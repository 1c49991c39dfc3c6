import { openDatabase } from '@/db/client';
import { readConfig, withoutSecrets } from '@/lib/config';
import { type ImportResult, importFolder } from './import-folder';

const usage = 'Usage: npm run import -- FOLDER\nFOLDER holds the CSV files, such as data.';

function summaryOf({ release, added, changed, retired, unchanged }: ImportResult): string {
  if (unchanged) return `Nothing to do: release ${release} holds this folder already.`;
  return `Release ${release}: ${added} observations added, ${changed} changed, ${retired} retired.`;
}

async function main([folder, ...rest]: string[]): Promise<void> {
  if (!folder || folder.startsWith('-') || rest.length > 0) throw new Error(usage);
  const database = await openDatabase(readConfig());
  try {
    const result = await importFolder(database.importer, folder, { onProgress: (text) => console.log(text) });
    console.log(summaryOf(result));
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(withoutSecrets(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
});
