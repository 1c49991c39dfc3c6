import { doublePrecision, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { places } from './observations';

/** The shapes of the map, in whole map units, y downwards, as `npm run map` makes them from county boundaries. */
export const shapes = pgTable(
  'shapes',
  {
    kind: text({ enum: ['frame', 'unit', 'land', 'beyond', 'outline', 'seams', 'border'] }).notNull(),
    /** The place code of a unit, of the prefecture or province of which land is the rest; of a frame what it is measured in. */
    id: text().notNull(),
    path: text().notNull(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id] })],
);

/** The cell of each border unit in a honeycomb whose odd rows are set half a cell to the right. */
export const tiles = pgTable(
  'tiles',
  {
    place: text()
      .notNull()
      .references(() => places.id),
    column: integer().notNull(),
    row: integer().notNull(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.place] })],
);

/** Where words stand on the map, in map units, where that was laid by hand. */
export const mapLabels = pgTable(
  'map_labels',
  {
    layout: text({ enum: ['boundary', 'tiles'] }).notNull(),
    /** A place code, a side, or the legend. */
    label: text().notNull(),
    spot: text({ enum: ['inside', 'wide', 'outside'] }).notNull(),
    x: doublePrecision().notNull(),
    y: doublePrecision().notNull(),
    /** The greatest width; outside all that there is where absent. */
    room: doublePrecision(),
    /** Where the line to a label outside begins. */
    fromX: doublePrecision('from_x'),
    fromY: doublePrecision('from_y'),
    align: text({ enum: ['left', 'right', 'center'] }),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.layout, t.label, t.spot] })],
);
