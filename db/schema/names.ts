import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { indicators, places } from './observations';

/** Names and codes by which a place is looked for, beside its own. Two places may have had the same. */
export const placeNames = pgTable(
  'place_names',
  {
    place: text()
      .notNull()
      .references(() => places.id),
    name: text().notNull(),
    kind: text({ enum: ['former', 'full', 'short', 'traditional', 'pinyin', 'code'] }).notNull(),
    /** The year or day until which it held; absent while it does. */
    validUntil: text('valid_until'),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.place, t.name] })],
);

/** Words of the trade by which an indicator is looked for, beside its own name. Two indicators may share one. */
export const indicatorNames = pgTable(
  'indicator_names',
  {
    indicator: text()
      .notNull()
      .references(() => indicators.id),
    name: text().notNull(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.indicator, t.name] })],
);
