import { randomBytes } from 'node:crypto';
import { and, desc, eq, getTableColumns, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { drafts } from '@/db/schema/drafts';
import { type DraftState, newState } from '@/lib/drafts/draft';

export type Draft = typeof drafts.$inferSelect;

/** A draft without what was given and what it would change. */
export type DraftEntry = Omit<Draft, 'content' | 'effects'>;

/** What was given, and by whom. */
export type GivenDraft = Pick<Draft, 'file' | 'media' | 'content' | 'author'>;

const { content: _, effects: __, ...columns } = getTableColumns(drafts);

/** How many drafts are listed. */
const listed = 50;

const newId = () => randomBytes(9).toString('base64url').replace(/[-_]/g, 'x').toLowerCase();

/** Of the draft of that id; of none for what can be no id, such as text that the database cannot hold. */
export const isOf = (id: string) => eq(drafts.id, /^\w{1,20}$/.test(id) ? id : '');

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

/** Returns the draft saved last whose table had the same form and whose questions were answered; undefined where there is none. */
export async function getLikeDraft(
  db: Db,
  { id, form }: { id: string; form: string },
): Promise<DraftEntry | undefined> {
  const [like] = await db
    .select(columns)
    .from(drafts)
    .where(and(ne(drafts.id, id), sql`${drafts.state}->>'form' = ${form}`))
    .orderBy(desc(drafts.savedAt))
    .limit(1);
  return like;
}
