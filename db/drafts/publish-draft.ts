import { eq, sql } from 'drizzle-orm';
import { getReader } from '@/db/answer/reader';
import type { Db } from '@/db/connection/client';
import { storeTables } from '@/db/connection/stored-tables';
import { ImportError } from '@/db/import/problem';
import { writeRelease } from '@/db/import/release';
import { staged } from '@/db/import/staging';
import { drafts } from '@/db/schema/drafts';
import { releases } from '@/db/schema/releases';
import { type KeptEffects, unseenTurns } from '@/lib/drafts/effects';
import { isAccepted } from '@/lib/drafts/finding';
import { isRefusal } from '@/lib/given/refusal';
import { additionsOf, insertAdditions } from './additions';
import { dropOf, stageAndCheck } from './candidate';
import { type Draft, getDraft } from './drafts';
import { importArchive } from './folder-draft';
import { isFolder, readDraft } from './read-draft';

/** Who publishes a draft and why; `version` and `release` are those that the publisher saw. */
export type Publication = {
  version: number;
  release: number;
  reason: string;
  by: string | null;
  /** The turns that the publisher looked at, see `effectKey`. */
  seen?: readonly string[];
  /** Whether only another than its author may publish it. */
  review: boolean;
};

/** Why a draft was not published: something that its publisher has to look at first. */
export type Unpublished =
  | 'gone'
  | 'changed'
  | 'newer'
  | 'unread'
  | 'source'
  | 'stopped'
  | 'warned'
  | 'turned'
  | 'author'
  | 'nothing';

/**
 * Publishes a draft as a release, in one transaction: it is held against the newest release and checked once more.
 * Nothing is written where the publisher has not seen what would be: another version, release or finding.
 */
export async function publishDraft(
  importer: Db,
  id: string,
  by: Publication,
): Promise<{ release: number } | Unpublished> {
  return importer.transaction(async (tx) => {
    await tx.execute(sql`lock table ${releases} in share row exclusive mode`);
    const [draft, reader] = [await getDraft(tx, id), await getReader(tx)];
    if (!draft || !reader || draft.published !== null) return 'gone';
    if (draft.version !== by.version) return 'changed';
    if (reader.release.number !== by.release) return 'newer';
    if (by.review && (by.by === null || by.by === draft.author)) return 'author';
    const effects = effectsOver(draft, reader.release.number);
    if (effects && unseenTurns(effects, by.seen ?? []).length > 0) return 'turned';
    const read = await readDraft(reader, draft);
    if (isFolder(read)) return publishFolder(tx, draft, { ...by, effects });
    if (isRefusal(read) || read.cells.length === 0) return 'unread';
    if (draft.state.source === null) return 'source';
    const { findings, counts } = await stageAndCheck(tx, reader, read);
    if (findings.some(({ stops }) => stops)) return 'stopped';
    if (findings.some((finding) => !isAccepted(finding, draft.state))) return 'warned';
    if (counts.new + counts.same + counts.other === 0) return 'nothing';
    await dropOf(tx, id);
    await insertAdditions(tx, additionsOf(draft.state, id));
    const number = reader.release.number + 1;
    const { checksum, folder, byCommand } = reader.release;
    const made = { number, checksum, folder, byCommand, rows: await tx.$count(staged) };
    await writeRelease(tx, { ...made, ...signed(draft, by) });
    await storeTables(tx, number);
    return close(tx, draft, number, { ...by, effects });
  });
}

type Seen = Publication & { effects: KeptEffects | undefined };

/** Who made a release of a draft, and why. */
const signed = ({ id, author }: Draft, { by, reason }: Publication) => ({
  ...{ draft: id, author, reason },
  reviewer: by === author ? null : by,
});

/** Publishes the folder of a whole data set, which is checked once more. */
async function publishFolder(tx: Db, draft: Draft, by: Seen): Promise<{ release: number } | Unpublished> {
  await dropOf(tx, draft.id);
  try {
    const result = await importArchive(tx, draft, { made: signed(draft, by) });
    if (isRefusal(result)) return 'unread';
    return result.unchanged ? 'nothing' : close(tx, draft, result.release, by);
  } catch (error) {
    if (error instanceof ImportError) return 'stopped';
    throw error;
  }
}

/** Marks a draft as published, with what its publisher saw. */
async function close(tx: Db, { id }: Draft, release: number, { effects, seen = [] }: Seen) {
  const kept = effects ? { ...effects, seen: [...seen] } : null;
  await tx.update(drafts).set({ published: release, effects: kept, savedAt: new Date() }).where(eq(drafts.id, id));
  return { release };
}

/** What the editor of a draft was shown, where it was this version over this release. */
function effectsOver({ effects, version }: Draft, release: number): KeptEffects | undefined {
  return effects?.version === version && effects.over === release ? effects : undefined;
}
