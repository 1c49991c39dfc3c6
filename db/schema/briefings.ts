import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { BriefingContent } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';

/** Briefings as last saved; `version` counts the saves, so that none overwrites another unseen. */
export const briefings = pgTable(
  'briefings',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    content: jsonb().$type<BriefingContent>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('briefings_saved_at').on(t.savedAt)],
);

/** Each briefing as it was saved before. */
export const briefingVersions = pgTable(
  'briefing_versions',
  {
    briefing: text()
      .notNull()
      .references(() => briefings.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    content: jsonb().$type<BriefingContent>().notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.briefing, t.version] })],
);

/** Answers as slides show them: kept whole, so that no later import changes a figure on a slide. `key` is their hash. */
export const frozenViews = pgTable('frozen_views', {
  key: text().primaryKey(),
  view: text().notNull(),
  release: integer().notNull(),
  comparison: jsonb().$type<Comparison>().notNull(),
});
