import { getTableColumns, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/connection/client';
import { insertRows } from './insert';
import { primaryKeyOf } from './keys';
import { type Sheet, type SmallName, smallNames, smallSheets, type Tables } from './tables';

/** The rows to write; `position` is the row's place in its file. */
function recordsOf(name: SmallName, tables: Tables): Record<string, unknown>[] {
  const { table, columns }: Sheet = smallSheets[name];
  const ordered = 'position' in getTableColumns(table);
  // A folder may lack a column of lists that a row entered here has.
  const lists = Object.fromEntries(columns.filter(({ list }) => list).map(({ key }) => [key, []]));
  return tables[name].map(({ values }, position) => ({ ...lists, ...values, ...(ordered && { position }) }));
}

/** The column by which rows live on from release to release; undefined for tables that are replaced. */
function idOf(sheet: Sheet): PgColumn | undefined {
  return getTableConfig(sheet.table).columns.find(({ primary, columnType }) => primary && columnType === 'PgText');
}

async function putTable(tx: Db, name: SmallName, tables: Tables): Promise<void> {
  const sheet: Sheet = smallSheets[name];
  const id = idOf(sheet);
  if (!id) {
    await tx.delete(sheet.table);
    await insertRows(tx, sheet.table, recordsOf(name, tables));
    return;
  }
  const others = getTableConfig(sheet.table).columns.filter((column) => column !== id);
  const updates = others.map(({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`);
  const conflict = sql`on conflict (${sql.identifier(id.name)}) do update set ${sql.join(updates, sql`, `)}`;
  await insertRows(tx, sheet.table, recordsOf(name, tables), conflict);
}

async function deleteVanished(tx: Db, name: SmallName, tables: Tables): Promise<void> {
  const sheet: Sheet = smallSheets[name];
  const id = idOf(sheet);
  if (!id) return;
  const [key = ''] = primaryKeyOf(sheet);
  const ids = JSON.stringify(recordsOf(name, tables).map((record) => record[key]));
  await tx.delete(sheet.table).where(sql`${id} not in (select json_array_elements_text(${ids}::text::json))`);
}

/** Makes the small tables what the sheets say. */
export async function writeTables(tx: Db, tables: Tables): Promise<void> {
  for (const name of smallNames) await putTable(tx, name, tables);
  for (const name of smallNames.toReversed()) await deleteVanished(tx, name, tables);
}
