import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/connection/client';

/**
 * Inserts rows as one JSON parameter, which both drivers send faster than thousands of single ones.
 * Keys are those of the table's schema; what a row lacks is null. `conflict` ends the statement.
 */
export async function insertRows(
  tx: Db,
  table: PgTable,
  rows: Record<string, unknown>[],
  conflict: SQL = sql``,
): Promise<void> {
  const given = Object.entries<PgColumn>(getTableColumns(table)).filter(([key]) => rows.some((row) => key in row));
  if (given.length === 0) return;
  const named = rows.map((row) => Object.fromEntries(given.map(([key, column]) => [column.name, row[key] ?? null])));
  const columns = sql.join(
    given.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  await tx.execute(
    sql`insert into ${table} (${columns}) select ${columns}
      from json_populate_recordset(null::${table}, ${JSON.stringify(named)}::text::json) ${conflict}`,
  );
}
