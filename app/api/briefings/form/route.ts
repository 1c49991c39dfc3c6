import { briefingPath } from '@/lib/addresses/briefings';
import { makeBriefing, refusalAddress, wishOf } from '@/server/requests/briefing-wish';
import { inWords } from '@/server/requests/in-words';
import { seeOther } from '@/server/requests/see-other';
import { sentForm } from '@/server/requests/sent-body';
import { refusalOf, writingRefusal } from '@/server/session/editor';

/**
 * Makes a briefing from a form that needs no script: of `view`s, as a copy of the briefing `copy`, or an empty one; `lang`
 * is its language. Leads to the new briefing, or to a page that says in words why there is none.
 */
export const POST = inWords(async (request: Request) => {
  const refused = writingRefusal(request);
  if (refused === 'site') return refusalOf(refused);
  const sent = await sentForm(request);
  if ('refused' in sent) return sent.refused;
  const wish = wishOf(sent.form);
  if (refused) return seeOther(refusalAddress(wish, refused));
  const made = await makeBriefing(wish);
  return seeOther(made ? briefingPath(wish.locale, made) : refusalAddress(wish, 'bad'));
});
