import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** One import, and what it changed. */
export const releases = pgTable('releases', {
  number: integer().primaryKey(),
  importedAt: timestamp('imported_at', { withTimezone: true }).notNull().defaultNow(),
  checksum: text().notNull(),
  rows: integer().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  retired: integer().notNull(),
});
