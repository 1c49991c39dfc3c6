import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text } from 'drizzle-orm/pg-core';

export const sources = pgTable(
  'sources',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    publisher: text(),
    /** The publisher in Chinese where its name is English or has English words beside it. */
    publisherZh: text('publisher_zh'),
    /** Who measured or first published what it says, where that is known, and in which document. */
    ...{ originZh: text('origin_zh'), originEn: text('origin_en') },
    ...{ documentZh: text('document_zh'), documentEn: text('document_en') },
    /** Where it was read, where that is not the origin itself. */
    ...{ carrierZh: text('carrier_zh'), carrierEn: text('carrier_en') },
    /** How sure the origin is: in the source's own words, likely, or not known. */
    certain: text({ enum: ['yes', 'likely', 'unknown'] }),
    /** What was read of it, where that is not the page itself: a mirror of it or a repost. */
    copy: text({ enum: ['mirror', 'repost', 'translation'] }),
    url: text(),
    published: text(),
    /** `published` in Chinese where it has words beside the date. */
    publishedZh: text('published_zh'),
    tier: text({ enum: ['A', 'B', 'C'] }),
    noteEn: text('note_en'),
    noteZh: text('note_zh'),
    position: integer().notNull(),
  },
  (t) => [check('sources_url', sql`${t.url} ~ '^https?://'`), check('sources_tier', sql`${t.tier} in ('A', 'B', 'C')`)],
);
