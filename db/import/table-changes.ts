import type { StoredTables } from '@/db/connection/stored-tables';
import { primaryKeyOf } from './keys';
import { type Sheet, smallNames, smallSheets } from './tables';

/** How many rows of a file are new, read otherwise, or gone. */
export type TableChange = { file: string; added: number; changed: number; removed: number };

type Row = Record<string, unknown>;

/** The rows of a table by their key, each as the text of its cells. */
function textsOf(sheet: Sheet, rows: readonly Row[]): Map<string, string> {
  const keys = primaryKeyOf(sheet);
  const text = (row: Row, columns: readonly string[]) => JSON.stringify(columns.map((key) => row[key] ?? null));
  const all = sheet.columns.map(({ key }) => key);
  return new Map(rows.map((row) => [text(row, keys), text(row, all)]));
}

/** Returns the files of which rows differ between two states of the small tables, with counts; all are new where there was none. */
export function tableChanges(before: StoredTables | undefined, after: StoredTables): TableChange[] {
  return smallNames.flatMap((name): TableChange[] => {
    const sheet: Sheet = smallSheets[name];
    const [old, now] = [textsOf(sheet, before?.[name] ?? []), textsOf(sheet, after[name])];
    const kept = [...now].filter(([key]) => old.has(key));
    const changed = kept.filter(([key, text]) => old.get(key) !== text).length;
    const [added, removed] = [now.size - kept.length, old.size - kept.length];
    return added + changed + removed > 0 ? [{ file: sheet.file, added, changed, removed }] : [];
  });
}
