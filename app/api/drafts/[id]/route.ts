import { draftPath } from '@/lib/addresses/drafts';
import { signInAddress } from '@/lib/addresses/pages';
import { changeDraft } from '@/server/requests/change-draft';
import { draftWishOf } from '@/server/requests/draft-wish';
import { inWords } from '@/server/requests/in-words';
import { seeOther } from '@/server/requests/see-other';
import { sentForm } from '@/server/requests/sent-body';
import { editorName, refusalOf, writingRefusal } from '@/server/session/editor';

/** A form may name each cell of the largest table. */
const mostOfCells = 6_000_000;

type Given = { params: Promise<{ id: string }> };

/** Changes, publishes or discards a draft by a form that needs no script, and leads to the page where its sender goes on. */
export const POST = inWords(async (request: Request, { params }: Given) => {
  const refused = writingRefusal(request);
  if (refused === 'site') return refusalOf(refused);
  const sent = await sentForm(request, mostOfCells);
  if ('refused' in sent) return sent.refused;
  const { id } = await params;
  const wish = draftWishOf(sent.form);
  if (refused) return seeOther(signInAddress(wish.locale, draftPath(wish.locale, id), refused));
  return changeDraft(id, wish, sent.form, editorName(request));
});
