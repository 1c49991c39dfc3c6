import { and, isNull } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { drafts } from '@/db/schema/drafts';
import { dropOf } from './candidate';
import { isOf } from './drafts';

/** Deletes an open draft with what it would make; returns whether there was one. */
export function discardDraft(db: Db, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(drafts)
      .where(and(isOf(id), isNull(drafts.published)))
      .returning({ id: drafts.id });
    if (gone.length > 0) await dropOf(tx, id);
    return gone.length > 0;
  });
}
