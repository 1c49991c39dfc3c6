import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { places } from './observations';
import { sources } from './sources';

/** The kinds of groups. */
export const groupKinds = [
  'side',
  'city_cluster',
  'growth_pole',
  'industrial_cluster',
  'cooperation_platform',
  'own',
] as const;

export const groups = pgTable('groups', {
  id: text().primaryKey(),
  /** What it is; `own`: one that whoever keeps the data has put together. */
  kind: text({ enum: groupKinds }).notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  /** For chart labels and headings. */
  shortZh: text('short_zh').notNull(),
  shortEn: text('short_en').notNull(),
  /** The colour in which it is drawn; that of its side or of any other group where absent. */
  colour: text({ enum: ['green', 'rose', 'amber'] }),
  basis: text({ enum: ['article', 'source', 'geometry', 'own'] }).notNull(),
  status: text(),
  statusDate: text('status_date'),
  sources: text().array().notNull(),
  /** A few words of a source about it, in the language in which they were read. */
  quote: text(),
  quoteSource: text('quote_source').references(() => sources.id),
  noteEn: text('note_en'),
  noteZh: text('note_zh'),
  /** Row order of the CSV, which is the order on screen. */
  position: integer().notNull(),
});

export const groupMembers = pgTable(
  'group_members',
  {
    group: text()
      .notNull()
      .references(() => groups.id),
    place: text()
      .notNull()
      .references(() => places.id),
    /** How sure the membership is; absent for the official members of a platform. */
    confidence: text({ enum: ['named', 'high', 'medium', 'low', 'geometry'] }),
    /** What of the place takes part, where not the whole of it does: its figures are then not those of the group. */
    partEn: text('part_en'),
    partZh: text('part_zh'),
    /** The year or day since which, and until which, it is a member; absent where it always was, and still is. */
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    /** Row order of the CSV, which is the order on screen. */
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.group, t.place] })],
);
