import { randomBytes } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { drafts } from '@/db/schema/drafts';
import { type DraftState, newState } from '@/lib/drafts/draft';

export type Draft = typeof drafts.$inferSelect;

/** A draft without what was given. */
export type DraftEntry = Omit<Draft, 'content'>;

/** What was given, and by whom. */
export type GivenDraft = Pick<Draft, 'file' | 'media' | 'content' | 'author'>;

const { content: _, ...columns } = {
  ...{ id: drafts.id, file: drafts.file, media: drafts.media, content: drafts.content },
  ...{ state: drafts.state, version: drafts.version, author: drafts.author, published: drafts.published },
  ...{ createdAt: drafts.createdAt, savedAt: drafts.savedAt },
};

/** How many drafts are listed. */
const listed = 50;

const newId = () => randomBytes(9).toString('base64url').replace(/[-_]/g, 'x').toLowerCase();

/** Of the draft of that id; of none for what can be no id, such as text that the database cannot hold. */
const isOf = (id: string) => eq(drafts.id, /^\w{1,20}$/.test(id) ? id : '');

/** Keeps what was given as a new draft; returns its id. */
export async function createDraft(db: Db, given: GivenDraft): Promise<string> {
  const id = newId();
  await db.insert(drafts).values({ ...given, id, state: newState, version: 1 });
  return id;
}

export async function getDraft(db: Db, id: string): Promise<Draft | undefined> {
  const [draft] = await db.select().from(drafts).where(isOf(id));
  return draft;
}

/** Returns the drafts that became no release yet, the last saved first, then those that did. */
export async function getDrafts(db: Db): Promise<{ open: DraftEntry[]; published: DraftEntry[] }> {
  const rows = await db.select(columns).from(drafts).orderBy(desc(drafts.savedAt)).limit(listed);
  return {
    open: rows.filter(({ published }) => published === null),
    published: rows.filter(({ published }) => published !== null),
  };
}

/** Saves what was said of an open draft over the version that its editor saw; returns whether it was still that. */
export async function saveState(db: Db, id: string, version: number, state: DraftState): Promise<boolean> {
  const saved = await db
    .update(drafts)
    .set({ state, version: version + 1, savedAt: new Date() })
    .where(and(isOf(id), eq(drafts.version, version), isNull(drafts.published)))
    .returning({ id: drafts.id });
  return saved.length > 0;
}

/** Deletes an open draft; returns whether there was one. */
export async function deleteDraft(db: Db, id: string): Promise<boolean> {
  const gone = await db
    .delete(drafts)
    .where(and(isOf(id), isNull(drafts.published)))
    .returning({ id: drafts.id });
  return gone.length > 0;
}
