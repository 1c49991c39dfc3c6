import { integer, pgTable, text } from 'drizzle-orm/pg-core';

/** Briefings that come with the data set, in both languages; readers make copies of them. */
export const starters = pgTable('starters', {
  id: text().primaryKey(),
  titleEn: text('title_en').notNull(),
  titleZh: text('title_zh').notNull(),
  subtitleEn: text('subtitle_en').notNull(),
  subtitleZh: text('subtitle_zh').notNull(),
  position: integer().notNull(),
});

/** Their slides in order. What is left empty is written from the figures. */
export const starterSlides = pgTable('starter_slides', {
  id: text().primaryKey(),
  starter: text()
    .notNull()
    .references(() => starters.id),
  kind: text({ enum: ['cover', 'section', 'view', 'views', 'statement', 'table', 'text', 'sources'] }).notNull(),
  /** Query strings of selections. */
  views: text().array().notNull(),
  headlineEn: text('headline_en'),
  headlineZh: text('headline_zh'),
  textEn: text('text_en'),
  textZh: text('text_zh'),
  noteEn: text('note_en'),
  noteZh: text('note_zh'),
  position: integer().notNull(),
});
