import { getDb, getImporter } from '@/db/connection/service';
import { discardDraft } from '@/db/drafts/discard-draft';
import { getDraft, saveState } from '@/db/drafts/drafts';
import { publishDraft } from '@/db/drafts/publish-draft';
import { draftPath } from '@/lib/addresses/drafts';
import { pathOf } from '@/lib/addresses/pages';
import { longestReason } from '@/lib/releases/reason';
import { readConfig } from '@/lib/settings/config';
import { setPreview } from '@/server/session/preview';
import { type DraftWish, stateAfter } from './draft-wish';
import { seeOther } from './see-other';

/** Does with a draft what a form asks, and leads on: to its next step, to its release, or back with the reason why not. */
export async function changeDraft(id: string, wish: DraftWish, form: FormData, by: string | null): Promise<Response> {
  const { locale, version, does, next } = wish;
  if (does === 'publish') return publish(id, wish, form, by);
  if (does === 'preview') return seeOther(pathOf(locale, 'overview'), { 'Set-Cookie': setPreview(id) });
  if (does === 'unpreview') return seeOther(draftPath(locale, id, 'changes'), { 'Set-Cookie': setPreview(undefined) });
  const db = await getDb();
  if (does === 'drop') {
    await discardDraft(await getImporter(), id);
    return seeOther(pathOf(locale, 'data/import'), { 'Set-Cookie': setPreview(undefined) });
  }
  const draft = await getDraft(db, id);
  if (!draft || draft.published !== null) return seeOther(draftPath(locale, id));
  if (draft.version !== version) return seeOther(draftPath(locale, id, next, 'changed'));
  const state = stateAfter(draft.state, does, form, by);
  if (!state) return seeOther(draftPath(locale, id, does === 'source' ? 'source' : next, 'wrong'));
  const saved = await saveState(db, id, version, state);
  return seeOther(draftPath(locale, id, next, saved ? undefined : 'changed'));
}

async function publish(
  id: string,
  { locale, version }: DraftWish,
  form: FormData,
  by: string | null,
): Promise<Response> {
  const back = (why: string) => seeOther(draftPath(locale, id, 'changes', why));
  const reason = String(form.get('reason') ?? '').trim();
  if (reason === '' || reason.length > longestReason) return back('reason');
  const release = Number(form.get('release'));
  const { review } = readConfig();
  const seen = form.getAll('seen').map((one) => String(one).slice(0, 200));
  const done = await publishDraft(await getImporter(), id, { version, release, reason, by, seen, review });
  if (typeof done === 'string') return back(done);
  return seeOther(pathOf(locale, 'releases', String(done.release)), { 'Set-Cookie': setPreview(undefined) });
}
