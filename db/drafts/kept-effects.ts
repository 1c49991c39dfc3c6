import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { drafts } from '@/db/schema/drafts';
import type { KeptEffects } from '@/lib/drafts/effects';
import { isOf } from './drafts';

/** Keeps what an editor was shown that an open draft would change. */
export async function keepEffects(db: Db, id: string, effects: KeptEffects): Promise<void> {
  await db
    .update(drafts)
    .set({ effects })
    .where(and(isOf(id), isNull(drafts.published)));
}

/** Returns what the editor of a release was shown that it would change; undefined of a release that no draft became. */
export async function getEffectsOf(db: Db, release: number): Promise<KeptEffects | undefined> {
  const [row] = await db.select({ effects: drafts.effects }).from(drafts).where(eq(drafts.published, release));
  return row?.effects ?? undefined;
}
