import { and, asc, gt } from 'drizzle-orm';
import Papa from 'papaparse';
import { asOf } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { readTables } from '@/db/connection/stored-tables';
import { observationSheet, type Sheet, smallNames, smallSheets } from '@/db/import/tables';
import { observations } from '@/db/schema/observations';
import { cellText } from './cell-text';

/** A file of a data folder: its name, and its text in pieces. */
export type FolderFile = { name: string; text(): AsyncIterable<string> };

type Row = Record<string, unknown>;

/** Observations that are held at once. */
const batch = 5_000;

/** Rows of a sheet as lines of CSV (RFC 4180) in the order of its columns. */
function linesOf({ columns }: Sheet, rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ key }) => cellText(row[key])));
  return cells.length > 0 ? `${Papa.unparse(cells, { newline: '\n' })}\n` : '';
}

const headOf = ({ columns }: Sheet) => `${columns.map(({ name }) => name).join(',')}\n`;

async function* smallText(sheet: Sheet, rows: readonly Row[]): AsyncGenerator<string> {
  yield headOf(sheet) + linesOf(sheet, rows);
}

async function* observationText(db: Db, release: number): AsyncGenerator<string> {
  yield headOf(observationSheet);
  let last = 0;
  for (;;) {
    const rows = await db
      .select()
      .from(observations)
      .where(and(asOf(observations, release), gt(observations.id, last)))
      .orderBy(asc(observations.id))
      .limit(batch);
    yield linesOf(observationSheet, rows);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < batch) return;
  }
}

/**
 * Returns a release as the files of a data folder, which the import reads as the same release: every row with its source,
 * notes, evidence and status. Files that a folder may lack are left out where there is nothing in them.
 */
export async function folderFiles(db: Db, release: number): Promise<FolderFile[]> {
  const tables = await readTables(db, release);
  const small = smallNames.flatMap((name): FolderFile[] => {
    const [sheet, rows] = [smallSheets[name] as Sheet, tables[name] as Row[]];
    if (sheet.mayBeMissing && rows.length === 0) return [];
    return [{ name: sheet.file, text: () => smallText(sheet, rows) }];
  });
  return [...small, { name: observationSheet.file, text: () => observationText(db, release) }];
}
