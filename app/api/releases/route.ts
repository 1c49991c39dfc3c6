import { getImporter } from '@/db/connection/service';
import { NothingUndoneError, undoNewest } from '@/db/exchange/undo';
import { pathOf, signInAddress } from '@/lib/addresses/pages';
import { isLocale, usualLocale } from '@/lib/language/locale';
import { inWords } from '@/server/requests/in-words';
import { seeOther } from '@/server/requests/see-other';
import { sentForm } from '@/server/requests/sent-body';
import { refusalOf, writingRefusal } from '@/server/session/editor';

/** Undoes the newest release by a form that needs no script: `release` is the one that was seen, `reason` says why. */
export const POST = inWords(async (request: Request) => {
  const refused = writingRefusal(request);
  if (refused === 'site') return refusalOf(refused);
  const sent = await sentForm(request);
  if ('refused' in sent) return sent.refused;
  const field = (name: string) => String(sent.form.get(name) ?? '').trim();
  const [given, newest, reason] = [field('lang'), Number(field('release')), field('reason').slice(0, 500)];
  const locale = isLocale(given) ? given : usualLocale;
  const seen = pathOf(locale, 'releases', String(newest));
  if (refused) return seeOther(signInAddress(locale, seen, refused));
  if (!Number.isInteger(newest) || reason === '')
    return Response.json({ error: 'Give release and reason.' }, { status: 400 });
  const undone = await undoNewest(await getImporter(), { newest, reason, locale }).catch((error: unknown) => {
    if (error instanceof NothingUndoneError) return undefined;
    throw error;
  });
  return seeOther(undone ? pathOf(locale, 'releases', String(undone.release)) : pathOf(locale, 'releases'));
});
