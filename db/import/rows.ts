import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { PgTable } from 'drizzle-orm/pg-core';
import { say } from '@/lib/texts/import';
import { Advice, checkText } from './cells';
import { type CsvRow, csvRows } from './csv';
import { checkWords, withoutDamage } from './damage';
import { delimiterOf, readHeader } from './header';
import { type Problems, Unreadable } from './problem';
import type { Column, Row, Sheet } from './tables';

function readCell(column: Column, text: string): unknown {
  if (text === '' || (column.required && text.trim() === '')) {
    if (!column.required) return null;
    return column.list ? [] : new Advice(say('empty'));
  }
  return checkText(text) ?? checkWords(text, column.words) ?? column.parse(text);
}

/** Tells of a line that is no row, as a note or a total under the table; returns whether it is one. */
function checkShape(sheet: Sheet, columns: Column[], { line, cells }: CsvRow, problems: Problems): boolean {
  const { file } = sheet;
  const filled = cells.filter((cell) => cell.trim() !== '');
  const needed = columns.flatMap(({ required, list }, index) => (required && !list ? [cells[index] ?? ''] : []));
  const missing = needed.filter((cell) => cell.trim() === '').length;
  const fits = cells.length === columns.length;
  const isNote = fits ? missing * 2 >= needed.length : filled.length === 1 && !/[;\t|]/.test(filled[0] ?? '');
  if (filled.length === 0) problems.add({ file, line, said: say('emptyLine') });
  else if (isNote && missing > 1) problems.add({ file, line, value: filled[0], said: say('notRow') });
  else if (fits) return true;
  else problems.addBroken({ file, line, said: say('cellCount', cells.length, columns.length) });
  return false;
}

function readRow(sheet: Sheet, columns: Column[], row: CsvRow, problems: Problems): Row | undefined {
  const { line, cells } = row;
  const isWhole = checkShape(sheet, columns, row, problems);
  const values: Record<string, unknown> = {};
  const written: Record<string, string> = {};
  columns.forEach((column, index) => {
    // Of a line that is no row nothing is known but the id, which others may refer to.
    if (!isWhole && column.key !== 'id') return;
    const text = cells[index] ?? '';
    const value = readCell(column, text);
    const isRefused = value instanceof Advice;
    // The id that was meant stands for a damaged one in further checks, so that it is told once.
    const known = isRefused && column.words === 'id' ? readCell(column, withoutDamage(text)) : value;
    if (!(known instanceof Advice)) values[column.key] = known;
    if (typeof known === 'number' && String(known) !== text) written[column.key] = text;
    if (!isRefused || !isWhole) return;
    const problem = { file: sheet.file, line, column: column.name, value: text, said: value.said };
    if (column.key === 'id' && known instanceof Advice) problems.addBroken(problem);
    else problems.add(problem);
  });
  return isWhole || values.id !== undefined ? { line, values, written } : undefined;
}

/** What separates the cells of a file whose first line cannot be read as CSV. */
async function strangeDelimiter(path: string, sheet: Sheet): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_000), 0, 4_000, 0);
    const [line = ''] = buffer
      .subarray(0, bytesRead)
      .toString()
      .split(/[\r\n]/);
    return delimiterOf(sheet, line);
  } finally {
    await file.close();
  }
}

/** Rows of a sheet in batches. What cannot be read is left out and listed in `problems`. */
export async function* rowsOf<T extends PgTable>(
  folder: string,
  sheet: Sheet<T>,
  problems: Problems,
): AsyncGenerator<Row<T>[]> {
  if (problems.isBroken(sheet.file)) return;
  const path = join(folder, sheet.file);
  if (sheet.mayBeMissing && !existsSync(path)) return;
  let columns: Column[] | undefined;
  try {
    for await (const batch of csvRows(path)) {
      if (!columns) {
        columns = readHeader(sheet, batch, problems);
        if (!columns) return;
        batch.shift();
      }
      const order = columns;
      // The keys are those of the table's columns and the values come from their cells.
      yield batch.flatMap((row) => readRow(sheet, order, row, problems) ?? []) as Row<T>[];
    }
    if (!columns) readHeader(sheet, [], problems);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const quoted = error.said.key === 'strayQuote' || error.said.key === 'openQuote';
    const delimiter = !columns && quoted ? await strangeDelimiter(path, sheet) : undefined;
    const said = delimiter === undefined ? error.said : say('delimiter', delimiter);
    problems.addBroken({ file: sheet.file, line: error.line, said });
  }
}
