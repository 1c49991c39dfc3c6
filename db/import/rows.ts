import { join } from 'node:path';
import type { PgTable } from 'drizzle-orm/pg-core';
import { Advice, checkText } from './cells';
import { type CsvRow, csvRows } from './csv';
import { type Problems, Unreadable } from './problem';
import type { Column, Row, Sheet } from './tables';

/** The columns in the order of the header; undefined, with the problems listed, when it is not exactly these columns. */
function readHeader(sheet: Sheet, header: CsvRow | undefined, problems: Problems): Column[] | undefined {
  const names = header?.cells ?? [];
  const known = new Map(sheet.columns.map((column) => [column.name, column]));
  const all = [...known.keys()].join(',');
  const refuse = (at: { column?: string; value?: string }, message: string) =>
    problems.addBroken({ file: sheet.file, line: 1, ...at, message: `${message}; the header must be ${all}` });
  if (names.every((name) => name === '')) {
    problems.addBroken({ file: sheet.file, message: `has no header line; it must be ${all}` });
    return undefined;
  }
  for (const name of new Set(names)) {
    if (!known.has(name)) refuse({ value: name }, 'is not a known column');
    else if (names.filter((other) => other === name).length > 1)
      refuse({ column: name }, 'stands in the header more than once');
  }
  for (const { name, mayBeMissing } of sheet.columns)
    if (!mayBeMissing && !names.includes(name)) refuse({ column: name }, 'is missing');
  return problems.isBroken(sheet.file) ? undefined : names.flatMap((name) => known.get(name) ?? []);
}

function readCell(column: Column, text: string): unknown {
  const advice = checkText(text);
  if (advice) return advice;
  if (text !== '' && !(column.required && text.trim() === '')) return column.parse(text);
  if (column.list) return [];
  return column.required ? new Advice('must not be empty') : null;
}

function readRow(sheet: Sheet, columns: Column[], { line, cells }: CsvRow, problems: Problems): Row | undefined {
  const { file } = sheet;
  if (cells.length !== columns.length) {
    const message =
      cells.length === 1 && cells[0] === ''
        ? 'is empty; delete the line'
        : `has ${cells.length} cells instead of ${columns.length}; a cell with a comma needs quotes around it`;
    problems.addBroken({ file, line, message });
    return undefined;
  }
  const values: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const text = cells[index] ?? '';
    const value = readCell(column, text);
    if (!(value instanceof Advice)) values[column.key] = value;
    else problems.add({ file, line, column: column.name, value: text, message: value.text });
  });
  return { line, values };
}

/** Rows of a sheet in batches. What cannot be read is left out and listed in `problems`. */
export async function* rowsOf<T extends PgTable>(
  folder: string,
  sheet: Sheet<T>,
  problems: Problems,
): AsyncGenerator<Row<T>[]> {
  if (problems.isBroken(sheet.file)) return;
  let columns: Column[] | undefined;
  try {
    for await (const batch of csvRows(join(folder, sheet.file))) {
      if (!columns) {
        columns = readHeader(sheet, batch.shift(), problems);
        if (!columns) return;
      }
      const order = columns;
      // The keys are those of the table's columns and the values come from their cells.
      yield batch.flatMap((row) => readRow(sheet, order, row, problems) ?? []) as Row<T>[];
    }
    if (!columns) readHeader(sheet, undefined, problems);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.addBroken({ file: sheet.file, line: error.line, message: error.advice });
  }
}
