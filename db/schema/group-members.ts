import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { groups, places } from './observations';

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
    /** Row order of the CSV, which is the order on screen. */
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.group, t.place] })],
);
