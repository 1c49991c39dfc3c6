import { sql } from 'drizzle-orm';
import { check, doublePrecision, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { series } from './observations';

/** The chapters of the proposal, in the order in which it is argued. */
export const chapters = pgTable('chapters', {
  id: text().primaryKey(),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  leadEn: text('lead_en').notNull(),
  leadZh: text('lead_zh').notNull(),
  position: integer().notNull(),
});

/** What the proposal claims, one thought a row, in the order in which it is argued. */
export const claims = pgTable('claims', {
  id: text().primaryKey(),
  step: text()
    .notNull()
    .references(() => chapters.id),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  claimEn: text('claim_en').notNull(),
  claimZh: text('claim_zh').notNull(),
  /** A few words of the article as read. */
  quote: text(),
  sources: text().array().notNull(),
  /** How the claim may be read, and what of that is inferred here. */
  readingEn: text('reading_en').notNull(),
  readingZh: text('reading_zh').notNull(),
  /** What would settle it. */
  settleEn: text('settle_en').notNull(),
  settleZh: text('settle_zh').notNull(),
  /** Groups, projects, zones and places that it is about. */
  subjects: text().array().notNull(),
  /** The id under which it once stood among the projects: that address leads here. */
  formerId: text('former_id'),
  position: integer().notNull(),
});

/** One way to hold figures against a claim. The first is told with the verdict, and where it is a status it is that of the thing itself. */
export const readings = pgTable(
  'readings',
  {
    id: text().primaryKey(),
    claim: text()
      .notNull()
      .references(() => claims.id),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    how: text({
      enum: ['points', 'growth', 'people', 'times', 'members', 'change', 'zones', 'status', 'fact'],
    }).notNull(),
    series: text().references(() => series.id),
    /** A place or group, perhaps without some of its places (`group~place`); of a status or fact a project or group. */
    subject: text().notNull(),
    /** What the subject is set against: places, groups or targets. The first is shown until the reader picks another. */
    comparators: text().array().notNull(),
    /** The period shown until the reader picks a year; the last common one where absent. */
    period: text(),
    direction: text({ enum: ['more', 'less'] }),
    threshold: doublePrecision(),
    /** Of a fact. */
    measure: text(),
    /** Draws a chart of it. */
    chart: text({ enum: ['line', 'bars', 'strip'] }),
    noteEn: text('note_en'),
    noteZh: text('note_zh'),
    position: integer().notNull(),
  },
  (t) => [
    check('readings_threshold', sql`${t.threshold} > 0`),
    check(
      'readings_series',
      sql`(${t.series} is not null) = (${t.how} in ('points', 'growth', 'people', 'times', 'members', 'change'))`,
    ),
    check('readings_measure', sql`(${t.measure} is not null) = (${t.how} = 'fact')`),
  ],
);
