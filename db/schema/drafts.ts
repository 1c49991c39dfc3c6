import {
  customType,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { DraftState } from '@/lib/drafts/draft';
import type { KeptEffects } from '@/lib/drafts/effects';
import { observations } from './observations';
import { releases } from './releases';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Tables that were given to be imported, as far as their editors have come; readers see nothing of them. */
export const drafts = pgTable(
  'drafts',
  {
    id: text().primaryKey(),
    /** The file that was given, or pasted text as `html` or `text`; what is read of it is worked out. */
    ...{
      file: text().notNull(),
      media: text({ enum: ['file', 'html', 'text'] }).notNull(),
      content: bytes().notNull(),
    },
    /** What editors said of it. `version` counts the saves, so that none overwrites another unseen. */
    ...{ state: jsonb().$type<DraftState>().notNull(), version: integer().notNull() },
    /** What would change for readers, as its editor saw it last; kept with the release that it became. */
    effects: jsonb().$type<KeptEffects>(),
    author: text(),
    /** The release that it became; absent while it is none. */
    published: integer().references(() => releases.number),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('drafts_saved_at').on(t.savedAt)],
);

/** What numbers candidates, see `candidateNumber`; it begins again long after the first are forgotten. */
export const candidateOrdinals = pgSequence('candidate_ordinals', { minValue: 1, maxValue: 20_000, cycle: true });

/** Observations of its base that a candidate would retire. */
export const candidateRetired = pgTable(
  'candidate_retired',
  {
    release: integer()
      .notNull()
      .references(() => releases.number, { onDelete: 'cascade' }),
    observation: integer()
      .notNull()
      .references(() => observations.id),
  },
  (t) => [primaryKey({ columns: [t.release, t.observation] })],
);
