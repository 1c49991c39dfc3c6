import { doublePrecision, integer, pgTable, primaryKey, serial, text } from 'drizzle-orm/pg-core';
import { bound, indicators, places } from './observations';
import { sources } from './sources';

/** Railways, ports, parks, hubs and lists that the proposal names; what it claims is a row of `claims`. */
export const projects = pgTable('projects', {
  id: text().primaryKey(),
  kind: text().notNull(),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  side: text({ enum: ['left', 'right', 'both'] }),
  places: text().array().notNull(),
  status: text().notNull(),
  statusDate: text('status_date'),
  basis: text({ enum: ['article', 'source'] }).notNull(),
  sources: text().array().notNull(),
  /** Of what was not found: the projects that are nearest to it. */
  nearest: text().array(),
  noteEn: text('note_en'),
  noteZh: text('note_zh'),
  position: integer().notNull(),
});

/** Bonded and free-trade zones. `approved` and `opened` keep the words of the source. */
export const zones = pgTable('zones', {
  id: text().primaryKey(),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  kind: text().notNull(),
  place: text()
    .notNull()
    .references(() => places.id),
  approved: text(),
  opened: text(),
  /** `opened` in Chinese where it has words beside the date. */
  openedZh: text('opened_zh'),
  areaKm2: doublePrecision('area_km2'),
  /** The project that is this zone. */
  project: text().references(() => projects.id),
  sources: text().array().notNull(),
  noteEn: text('note_en'),
  noteZh: text('note_zh'),
  position: integer().notNull(),
});

/** What single figures and targets measure. */
export const measures = pgTable('measures', {
  id: text().primaryKey(),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  /** What comes about at the date that is measured; absent where it is no date in the course of a project. */
  event: text({ enum: ['approved', 'started', 'opened', 'planned'] }),
  /** Whether that is of the whole project or of a part of it. */
  eventOf: text('event_of', { enum: ['whole', 'part'] }),
  position: integer().notNull(),
});

/**
 * A single figure about a project, zone, group, place or claim; `value` is a number, or a date when `unit` is date. `measure` is
 * the id of a measure, with `@` and the id of a place or group where the figure belongs to that alone. `evidence` is in the
 * words of the source, the note in ours.
 */
export const facts = pgTable('facts', {
  id: serial().primaryKey(),
  subject: text().notNull(),
  measure: text().notNull(),
  period: text().notNull(),
  value: text().notNull(),
  bound: bound(),
  unit: text().notNull(),
  source: text()
    .notNull()
    .references(() => sources.id),
  evidence: text(),
  noteEn: text('note_en'),
  noteZh: text('note_zh'),
});

/** A value aimed at; with an indicator it can be drawn as a reference beside observations. */
export const targets = pgTable('targets', {
  id: text().primaryKey(),
  subject: text().notNull(),
  measure: text().notNull(),
  indicator: text().references(() => indicators.id),
  nameEn: text('name_en'),
  nameZh: text('name_zh'),
  period: text().notNull(),
  value: doublePrecision().notNull(),
  bound: bound(),
  unit: text().notNull(),
  source: text()
    .notNull()
    .references(() => sources.id),
  evidence: text(),
  noteEn: text('note_en'),
  noteZh: text('note_zh'),
  position: integer().notNull(),
});

/**
 * What can stand for an item of an infrastructure list of the proposal: indicators, measures of single figures and targets,
 * kinds of project. The choice is ours; the proposal names none.
 */
export const standIns = pgTable(
  'stand_ins',
  {
    /** The project that is the list. */
    list: text()
      .notNull()
      .references(() => projects.id),
    item: text().notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    indicators: text().array().notNull(),
    measures: text().array().notNull(),
    kinds: text().array().notNull(),
    noteEn: text('note_en'),
    noteZh: text('note_zh'),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.list, t.item] })],
);
