import { boolean, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** One import, or the return to the state of an earlier release, and what it changed. */
export const releases = pgTable('releases', {
  number: integer().primaryKey(),
  importedAt: timestamp('imported_at', { withTimezone: true }).notNull().defaultNow(),
  checksum: text().notNull(),
  rows: integer().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  retired: integer().notNull(),
  /** The folder that was imported, for the operator alone; unknown of releases made before it was kept. */
  folder: text(),
  /** Imported by command; a start then leaves the data as they are. */
  byCommand: boolean('by_command').notNull().default(false),
  /** The release whose state this one restores; absent of an import. */
  restores: integer(),
  /** Why, in the words of who made it. */
  reason: text(),
  /** Who made it, and who else let it pass, by the names that they signed in with. */
  ...{ author: text(), reviewer: text() },
  /** The draft that became it; absent of an import. */
  draft: text(),
});
