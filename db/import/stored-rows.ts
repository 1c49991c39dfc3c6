import type { StoredTables } from '@/db/connection/stored-tables';
import { type Sheet, smallNames, smallSheets, type Tables } from './tables';

/** Returns stored rows as rows of their files: without what is filled in when they are written. */
export function tablesOf(stored: StoredTables): Tables {
  const pairs = smallNames.map((name) => {
    const { columns }: Sheet = smallSheets[name];
    const rows = stored[name] as Record<string, unknown>[];
    return [
      name,
      rows.map((row, line) => ({ line, values: Object.fromEntries(columns.map(({ key }) => [key, row[key]])) })),
    ];
  });
  // Each table was stored from the sheet of its name.
  return Object.fromEntries(pairs) as Tables;
}
