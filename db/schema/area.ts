import { doublePrecision, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { groups } from './groups';
import { indicators, places } from './observations';

/** What the data set is about: one row. */
export const areas = pgTable('area', {
  id: text().primaryKey(),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  /** The country in which it lies, set beside its figures. */
  nation: text().references(() => places.id),
  /** The indicator that the site leads with. */
  indicator: text()
    .notNull()
    .references(() => indicators.id),
  /** Indicators that comparisons show beside it unless a reader picks. */
  others: text().array().notNull(),
  /** Places to show an indicator of for which neither the sides nor their provinces have figures. */
  elsewhere: text().array().notNull(),
  /** What to mind where figures are told by classes of units, which differ across the border. */
  classNoteEn: text('class_note_en'),
  classNoteZh: text('class_note_zh'),
  /** How many median deviations a figure may move away from what the others of its column do before that is told. */
  jumpDeviations: doublePrecision('jump_deviations'),
  /** How many times, or which part of, its nearest figure it may always be. */
  jumpTimes: doublePrecision('jump_times'),
  /** How many percentage points a share may always be from its nearest figure. */
  jumpPoints: doublePrecision('jump_points'),
  /** How many years the nearest figure may lie off. */
  jumpYears: integer('jump_years'),
});

/** The two sides of the border: what stands left and what stands right. */
export const sides = pgTable('sides', {
  side: text({ enum: ['left', 'right'] }).primaryKey(),
  /** The word for it in addresses. */
  id: text().notNull().unique(),
  /** The group of its border places, pooled. */
  group: text()
    .notNull()
    .references(() => groups.id),
  /** The province, or municipality, in which it lies. */
  province: text().references(() => places.id),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  /** One character, by which both sides are named together. */
  shortZh: text('short_zh').notNull(),
  /** What its border places are called together; in English first what most of them are. */
  unitsEn: text('units_en').notNull(),
  unitsZh: text('units_zh').notNull(),
  /** Colours of marks and of small text, as hex, on light and on dark paper. */
  colour: text().notNull(),
  colourText: text('colour_text').notNull(),
  colourDark: text('colour_dark').notNull(),
  colourDarkText: text('colour_dark_text').notNull(),
  /** A member without which the side is told as well, and why, behind its name. */
  apart: text().references(() => places.id),
  apartEn: text('apart_en'),
  apartZh: text('apart_zh'),
});

/** Pages made of views, in the order of the navigation; the overview is one of them. */
export const themes = pgTable('themes', {
  id: text().primaryKey(),
  nameEn: text('name_en').notNull(),
  nameZh: text('name_zh').notNull(),
  leadEn: text('lead_en'),
  leadZh: text('lead_zh'),
  position: integer().notNull(),
});

/** The panels of the themes in order. */
export const panels = pgTable('panels', {
  /** Its anchor, behind its theme: `urbanization.gap`. */
  id: text().primaryKey(),
  theme: text()
    .notNull()
    .references(() => themes.id),
  /** Panels of one section stand side by side. */
  section: integer().notNull(),
  /** A view, or what the site can show beside views. */
  kind: text({
    enum: [
      ...(['view', 'hero', 'pairs', 'years', 'distance', 'published', 'ports'] as const),
      ...(['projects', 'zones', 'clusters', 'news'] as const),
    ],
  }).notNull(),
  /** The query string of a view, of what another kind is worked out from, or of a choice of projects. */
  view: text(),
  width: text({ enum: ['full', 'map', 'half', 'side'] }),
  /** The key in the address by which a reader picks among panels of one anchor, and its name. */
  choice: text(),
  choiceEn: text('choice_en'),
  choiceZh: text('choice_zh'),
  /** The value of that key that shows this panel; the first of its anchor is shown unless a reader picks. */
  variant: text(),
  variantEn: text('variant_en'),
  variantZh: text('variant_zh'),
  /** Head and lead of the section that begins here. */
  headEn: text('head_en'),
  headZh: text('head_zh'),
  leadEn: text('lead_en'),
  leadZh: text('lead_zh'),
  position: integer().notNull(),
});
