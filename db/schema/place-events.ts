import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';

/** What happened to places: how they came to be, and to the area, name and code that they have. */
export const placeEvents = pgTable('place_events', {
  id: serial().primaryKey(),
  /** The code of a place, which `places` may lack: then its name is told here. */
  place: text().notNull(),
  nameEn: text('name_en'),
  nameZh: text('name_zh'),
  kind: text({
    enum: [
      ...(['created', 'renamed', 'upgraded', 'merged', 'split', 'transferred', 'boundary_change'] as const),
      /** `reporting`: what figures of it cover, not the place itself. */
      ...(['code_change', 'reporting'] as const),
    ],
  }).notNull(),
  /** A year, month or day. */
  date: text().notNull(),
  /** Codes and names of before it. */
  oldCodes: text('old_codes').array().notNull(),
  oldNameEn: text('old_name_en'),
  oldNameZh: text('old_name_zh'),
  /** Codes of the other places that it concerns. */
  otherPlaces: text('other_places').array().notNull(),
  detailEn: text('detail_en').notNull(),
  detailZh: text('detail_zh').notNull(),
  /** Where figures before and after it are not of one area, what happened in a few words, which stand behind the year. */
  breakEn: text('break_en'),
  breakZh: text('break_zh'),
  /** Names of series whose figures of before it were published again, or added up, for the area of after it. */
  restated: text().array().notNull(),
  sources: text().array().notNull(),
  /** Words of a source, in the language in which they were read. */
  quote: text(),
  certain: text({ enum: ['yes', 'likely'] }).notNull(),
  position: integer().notNull(),
});
