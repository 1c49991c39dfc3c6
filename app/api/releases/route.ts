import { getImporter } from '@/db/connection/service';
import { NothingUndoneError, undoNewest } from '@/db/exchange/undo';
import { pathOf, signInAddress } from '@/lib/addresses/pages';
import { longestReason } from '@/lib/releases/reason';
import { inWords } from '@/server/requests/in-words';
import { seeOther } from '@/server/requests/see-other';
import { sentForm } from '@/server/requests/sent-body';
import { undoWishOf } from '@/server/requests/undo-wish';
import { refusalOf, writingRefusal } from '@/server/session/editor';

const wanted = `Give the number of the newest release and a reason of at most ${longestReason} characters.`;

/** Undoes the newest release by a form that needs no script: `release` is the one that was seen, `reason` says why. */
export const POST = inWords(async (request: Request) => {
  const refused = writingRefusal(request);
  if (refused === 'site') return refusalOf(refused);
  const sent = await sentForm(request);
  if ('refused' in sent) return sent.refused;
  const { locale, newest, reason, page } = undoWishOf(sent.form);
  if (refused) return seeOther(signInAddress(locale, page, refused));
  if (newest === undefined || reason === undefined) return Response.json({ error: wanted }, { status: 400 });
  const undone = await undoNewest(await getImporter(), { newest, reason, locale }).catch((error: unknown) => {
    if (error instanceof NothingUndoneError) return undefined;
    throw error;
  });
  return seeOther(pathOf(locale, 'releases', undone && String(undone.release)));
});
