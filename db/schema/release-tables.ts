import { integer, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { releases } from './releases';

/**
 * The small tables as they were in a release, written with it: a past release is read with the names that it had, and
 * never in part with those of another. `content` has the rows of each table by its name, each row by column name.
 */
export const releaseTables = pgTable('release_tables', {
  release: integer()
    .primaryKey()
    .references(() => releases.number),
  content: jsonb().$type<Record<string, Record<string, unknown>[]>>().notNull(),
});
