import { getReader, type Reader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { getPreviewReader } from '@/db/drafts/candidate';
import { isCandidate } from '@/lib/releases/candidate';
import { mayWriteBy } from '@/server/session/editor';
import { previewIn } from '@/server/session/preview';

/**
 * Returns the reader of the release that a request names, or of the newest; for an editor who looks at a draft as if
 * published that of the draft. Undefined where there is no such release.
 */
export async function requestReader(request: Request, release?: number | null): Promise<Reader | undefined> {
  const db = await getDb();
  const draft = previewIn(request.headers.get('cookie') ?? '');
  const isOfDraft = typeof release !== 'number' || isCandidate(release);
  const preview = draft && isOfDraft && mayWriteBy(request) ? await getPreviewReader(db, draft) : undefined;
  return preview ?? getReader(db, release);
}
