import { randomBytes } from 'node:crypto';
import { and, desc, eq, lt } from 'drizzle-orm';
import type { Briefing, BriefingContent } from '@/lib/briefing/briefing';
import type { Db } from './connection/client';
import { briefings, briefingVersions } from './schema/briefings';
import { starters } from './schema/starters';

/** How many earlier states of a briefing are kept. */
export const keptVersions = 100;

const columns = {
  id: briefings.id,
  version: briefings.version,
  savedAt: briefings.savedAt,
  content: briefings.content,
};

/** Of the briefing of that id; of none for what can be no id, such as text that the database cannot hold. */
const isOf = (id: string) => eq(briefings.id, /^[\w-]{1,60}$/.test(id) ? id : '');

type Row = Omit<Briefing, 'savedAt'> & { savedAt: Date };
const toBriefing = (row: Row): Briefing => ({ ...row, savedAt: row.savedAt.toISOString() });

export async function getBriefing(db: Db, id: string): Promise<Briefing | undefined> {
  const [row] = await db.select(columns).from(briefings).where(isOf(id));
  return row && toBriefing(row);
}

/** Whether there is a briefing of that id, written by an editor or coming with the data set. */
export async function isBriefing(db: Db, id: string): Promise<boolean> {
  const [kept, shipped] = await Promise.all([
    db.select({ id: briefings.id }).from(briefings).where(isOf(id)),
    db.select({ id: starters.id }).from(starters).where(eq(starters.id, id)),
  ]);
  return kept.length + shipped.length > 0;
}

/** All briefings, the last saved first. */
export async function getBriefings(db: Db): Promise<Briefing[]> {
  const rows = await db.select(columns).from(briefings).orderBy(desc(briefings.savedAt), desc(briefings.id)).limit(200);
  return rows.map(toBriefing);
}

/** An id that cannot be guessed: a briefing is read by whoever has its link. */
const newId = () => randomBytes(9).toString('base64url').replace(/[-_]/g, 'x').toLowerCase();

export async function createBriefing(db: Db, content: BriefingContent): Promise<Briefing> {
  const [row] = await db.insert(briefings).values({ id: newId(), version: 1, content }).returning(columns);
  return toBriefing(row as Row);
}

/**
 * Saves a briefing over the version that its author had before them. `conflict` is what stands there when another has
 * saved meanwhile: nothing is written then. Undefined for an unknown briefing.
 */
export async function saveBriefing(
  db: Db,
  id: string,
  version: number,
  content: BriefingContent,
): Promise<{ saved: Briefing } | { conflict: Briefing } | undefined> {
  return db.transaction(async (tx) => {
    const [old] = await tx.select(columns).from(briefings).where(isOf(id)).for('update');
    if (!old) return undefined;
    if (old.version !== version) return { conflict: toBriefing(old) };
    const { savedAt, content: before } = old;
    await tx.insert(briefingVersions).values({ briefing: id, version, content: before, savedAt });
    await tx
      .delete(briefingVersions)
      .where(and(eq(briefingVersions.briefing, id), lt(briefingVersions.version, version - keptVersions)));
    const [row] = await tx
      .update(briefings)
      .set({ content, version: version + 1, savedAt: new Date() })
      .where(eq(briefings.id, id))
      .returning(columns);
    return { saved: toBriefing(row as Row) };
  });
}

/** The earlier states of a briefing, newest first. */
export async function getVersions(db: Db, id: string): Promise<{ version: number; savedAt: string }[]> {
  const { briefing, version, savedAt } = briefingVersions;
  const rows = await db
    .select({ version, savedAt })
    .from(briefingVersions)
    .where(eq(briefing, id))
    .orderBy(desc(version));
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
}

export async function getVersion(db: Db, id: string, version: number): Promise<BriefingContent | undefined> {
  const [row] = await db
    .select({ content: briefingVersions.content })
    .from(briefingVersions)
    .where(and(eq(briefingVersions.briefing, id), eq(briefingVersions.version, version)));
  return row?.content;
}

/** Whether there was such a briefing; its versions go with it. */
export async function deleteBriefing(db: Db, id: string): Promise<boolean> {
  const gone = await db.delete(briefings).where(isOf(id)).returning({ id: briefings.id });
  return gone.length > 0;
}
