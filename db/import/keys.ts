import { getTableColumns, type Table } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { type Said, say } from '@/lib/texts/import';
import type { Problems } from './problem';
import { observationSheet, type Row, type Sheet, type SmallName, smallNames, smallSheets, type Tables } from './tables';

type AnyRow = { line: number; values: Record<string, unknown>; written?: Record<string, string> };

function keyOf(table: PgTable, column: PgColumn): string {
  const [key] = Object.entries(getTableColumns(table)).find(([, { name }]) => name === column.name) ?? [];
  if (key === undefined) throw new Error(`No column ${column.name}`);
  return key;
}

/** The keys of the columns by which rows are told apart; all of them where the table has only a serial number. */
export function primaryKeyOf(sheet: Sheet): string[] {
  const { columns, primaryKeys } = getTableConfig(sheet.table);
  const keys = [...columns.filter(({ primary }) => primary), ...primaryKeys.flatMap((key) => key.columns)]
    .map((column) => keyOf(sheet.table, column))
    .filter((key) => sheet.columns.some((column) => column.key === key));
  return keys.length > 0 ? keys : sheet.columns.map(({ key }) => key);
}

export function byId<T extends { line: number; values: { id?: string } }>(
  rows: T[],
): Map<string | null | undefined, T> {
  return new Map(rows.map((row) => [row.values.id, row]));
}

/** Lists a problem of one cell of a row that was read. */
export function flag(problems: Problems, sheet: Sheet, row: AnyRow, key: string, said: Said): void {
  const column = sheet.columns.find((column) => column.key === key)?.name ?? key;
  const value = row.written?.[key] ?? row.values[key];
  problems.add({
    file: sheet.file,
    line: row.line,
    column,
    value: Array.isArray(value) ? value.join(';') : String(value ?? ''),
    said,
  });
}

function checkDuplicates(sheet: Sheet, rows: AnyRow[], problems: Problems): void {
  const keys = primaryKeyOf(sheet);
  const lines = new Map<string, number>();
  for (const row of rows) {
    const parts = keys.map((key) => row.values[key]);
    if (parts.includes(undefined)) continue;
    const key = JSON.stringify(parts);
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
    else flag(problems, sheet, row, keys[0] ?? '', say('sameRow', first));
  }
}

/** A column that holds ids of another sheet, of several where any will do. */
type Reference = { key: string; to: SmallName[] };

/** What observations refer to. */
const observed: Reference[] = [
  { key: 'series', to: ['series'] },
  { key: 'place', to: ['places'] },
  { key: 'source', to: ['sources'] },
  { key: 'zone', to: ['zones'] },
];

/** Columns that hold ids of another sheet, beside those that the schema knows. */
const listed: (Reference & { from: SmallName })[] = [
  { from: 'places', key: 'successors', to: ['places'] },
  { from: 'placeEvents', key: 'sources', to: ['sources'] },
  { from: 'groups', key: 'sources', to: ['sources'] },
  { from: 'series', key: 'supersededBy', to: ['series'] },
  { from: 'projects', key: 'sources', to: ['sources'] },
  { from: 'projects', key: 'places', to: ['places'] },
  { from: 'projects', key: 'nearest', to: ['projects'] },
  { from: 'zones', key: 'sources', to: ['sources'] },
  { from: 'standIns', key: 'indicators', to: ['indicators'] },
  { from: 'standIns', key: 'measures', to: ['measures'] },
  { from: 'facts', key: 'subject', to: ['projects', 'groups', 'zones', 'places', 'claims'] },
  { from: 'targets', key: 'subject', to: ['projects', 'groups', 'zones', 'places'] },
  { from: 'claims', key: 'sources', to: ['sources'] },
  { from: 'claims', key: 'subjects', to: ['groups', 'projects', 'zones', 'places'] },
];

function sheetNameOf(table: Table): SmallName | undefined {
  return smallNames.find((name) => smallSheets[name].table === table);
}

function foreignKeysOf(sheet: Sheet): Reference[] {
  return getTableConfig(sheet.table).foreignKeys.flatMap((foreignKey) => {
    const { columns, foreignTable } = foreignKey.reference();
    const to = sheetNameOf(foreignTable);
    return to ? columns.map((column) => ({ key: keyOf(sheet.table, column as PgColumn), to: [to] })) : [];
  });
}

const referencesOf = (name: SmallName) => [
  ...foreignKeysOf(smallSheets[name]),
  ...listed.filter(({ from }) => from === name),
];

/** The ids of some sheets; undefined when one of them could not be read whole, so that nothing can be said of them. */
export function idsOf(names: SmallName[], tables: Tables, problems: Problems): Set<unknown> | undefined {
  if (names.some((name) => problems.isBroken(smallSheets[name].file))) return undefined;
  return new Set(names.flatMap((name) => tables[name].map((row: AnyRow) => row.values.id)));
}

type Check = (row: AnyRow) => void;

/** A check that the ids in a row's cells exist. */
function referenceCheck(sheet: Sheet, references: Reference[], tables: Tables, problems: Problems): Check {
  const known = references.map(({ key, to }) => ({ key, ids: idsOf(to, tables, problems), to }));
  return (row) => {
    for (const { key, ids, to } of known) {
      const value = row.values[key];
      const unknown = ids && [value].flat().filter((id) => id !== null && id !== undefined && !ids.has(id));
      if (!unknown || unknown.length === 0) continue;
      const files = to.map((name) => smallSheets[name].file);
      flag(
        problems,
        sheet,
        row,
        key,
        Array.isArray(value) ? say('notIds', unknown.map(String), files) : say('notAnId', files),
      );
    }
  };
}

const isKnown = (id: unknown, names: SmallName[], tables: Tables) =>
  names.some((name) => tables[name].some((row: AnyRow) => row.values.id === id));

/** Tables without a row, of which others name one: each is one problem, and no other is told of what it lacks. */
export function checkFilled(tables: Tables, problems: Problems): void {
  const always: SmallName[] = ['series', 'places', 'sources'];
  const lacks = (name: SmallName) => (from: SmallName) =>
    referencesOf(from).some(
      ({ key, to }) =>
        to.includes(name) &&
        tables[from].some(({ values }: AnyRow) => [values[key] ?? []].flat().some((id) => !isKnown(id, to, tables))),
    );
  for (const name of smallNames) {
    const { file } = smallSheets[name];
    if (tables[name].length > 0 || problems.isBroken(file)) continue;
    if (always.includes(name) || smallNames.some(lacks(name))) problems.addBroken({ file, said: say('noRow') });
  }
}

/** Duplicate keys, and ids that nothing has. */
export function checkKeys(tables: Tables, problems: Problems): void {
  for (const name of smallNames) {
    const sheet: Sheet = smallSheets[name];
    const rows: AnyRow[] = tables[name];
    checkDuplicates(sheet, rows, problems);
    rows.forEach(referenceCheck(sheet, referencesOf(name), tables, problems));
  }
}

/** The check of each observation, which is not held in memory. */
export function observationCheck(
  tables: Tables,
  problems: Problems,
): (row: Row<(typeof observationSheet)['table']>) => void {
  return referenceCheck(observationSheet, observed, tables, problems);
}
