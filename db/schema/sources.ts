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
    /** What was read of it, where that is not the page itself: a mirror of it or a repost. */
    copy: text({ enum: ['mirror', 'repost'] }),
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
