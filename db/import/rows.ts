import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { PgTable } from 'drizzle-orm/pg-core';
import { say } from '@/lib/messages/import';
import { Advice, checkText } from './cells';
import { type CsvRow, csvRows } from './csv';
import { checkWords } from './damage';
import { delimiterOf, readHeader } from './header';
import { type Problems, Unreadable } from './problem';
import type { Column, Row, Sheet } from './tables';

function readCell(column: Column, text: string): unknown {
  if (text === '' || (column.required && text.trim() === '')) {
    if (column.list) return [];
    return column.required ? new Advice(say('empty')) : null;
  }
  return checkText(text) ?? (column.words ? checkWords(text, column.words) : undefined) ?? column.parse(text);
}

function readRow(sheet: Sheet, columns: Column[], { line, cells }: CsvRow, problems: Problems): Row | undefined {
  const { file } = sheet;
  if (cells.length !== columns.length) {
    const empty = cells.length === 1 && cells[0] === '';
    const said = empty ? say('emptyLine') : say('cellCount', cells.length, columns.length);
    problems.addBroken({ file, line, said });
    return undefined;
  }
  const values: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const text = cells[index] ?? '';
    const value = readCell(column, text);
    if (!(value instanceof Advice)) values[column.key] = value;
    else problems.add({ file, line, column: column.name, value: text, said: value.said });
  });
  return { line, values };
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
