import { getDb } from '@/db/connection/service';
import { createDraft } from '@/db/drafts/drafts';
import { draftPath } from '@/lib/addresses/drafts';
import { pathOf, signInAddress } from '@/lib/addresses/pages';
import { sentUpload } from '@/server/requests/draft-upload';
import { inWords } from '@/server/requests/in-words';
import { seeOther } from '@/server/requests/see-other';
import { editorName, refusalOf, writingRefusal } from '@/server/session/editor';

/** Keeps a table that a form brings as a draft, and leads to how it is read; see `sentUpload`. */
export const POST = inWords(async (request: Request) => {
  const refused = writingRefusal(request);
  if (refused === 'site') return refusalOf(refused);
  const sent = await sentUpload(request);
  if ('refused' in sent) return sent.refused;
  const { locale, given } = sent;
  const page = pathOf(locale, 'data/import');
  if (refused) return seeOther(signInAddress(locale, page, refused));
  if (typeof given === 'string') return seeOther(`${page}?why=${given}`);
  const id = await createDraft(await getDb(), { ...given, author: editorName(request) });
  return seeOther(draftPath(locale, id));
});
