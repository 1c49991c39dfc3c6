import { freezeViews } from '@/db/answer/frozen-views';
import { getReader, type Reader } from '@/db/answer/reader';
import { createBriefing, getBriefing } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { getStarters } from '@/db/starters';
import { briefingPath } from '@/lib/addresses/briefings';
import { signInAddress } from '@/lib/addresses/pages';
import { type BriefingContent, most } from '@/lib/briefing/briefing';
import { checkContent } from '@/lib/briefing/check';
import { contentOfViews } from '@/lib/briefing/new-slides';
import type { Locale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { inWords } from '@/server/requests/in-words';
import { sentForm } from '@/server/requests/sent-body';
import { refusalOf, writingRefusal } from '@/server/session/editor';

function redirect(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}

/** The page to which a sign-in leads: where the reader pressed the button. */
function pageBefore({ copy, views }: Wish): string {
  if (copy !== undefined) return `/briefings/${encodeURIComponent(copy)}`;
  const query = views.map((view) => `view=${encodeURIComponent(view)}`).join('&');
  return query ? `/briefings/new?${query}` : '/briefings';
}

type Wish = { copy: string | undefined; views: string[] };

/**
 * Makes a briefing from a form that needs no script: of `view`s, as a copy of the briefing `copy`, or an empty one; `lang`
 * is its language. Leads to the new briefing, or to a page that says in words why there is none.
 */
export const POST = inWords(async (request: Request): Promise<Response> => {
  const refused = writingRefusal(request);
  if (refused === 'site') return refusalOf(refused);
  const sent = await sentForm(request);
  if ('refused' in sent) return sent.refused;
  const { form } = sent;
  const locale: Locale = form.get('lang') === 'en' ? 'en' : 'zh';
  const copy = form.get('copy');
  const wish = { copy: copy === null ? undefined : String(copy), views: form.getAll('view').map(String) };
  const explain = (reason: string) => redirect(signInAddress(locale, `/${locale}${pageBefore(wish)}`, reason));
  if (refused) return explain(refused);
  const reader = await getReader(await getDb());
  const made = reader && (await make(reader, wish, locale));
  return made ? redirect(briefingPath(locale, made)) : explain('bad');
});

/** The id of the new briefing; undefined for content that cannot be kept. */
async function make(reader: Reader, wish: Wish, locale: Locale): Promise<string | undefined> {
  const content = await contentOf(reader, wish, locale);
  const checked = content && checkContent(content);
  if (!checked || 'problems' in checked) return undefined;
  const frozen = await freezeViews(reader, checked.content);
  return 'problems' in frozen ? undefined : (await createBriefing(reader.db, frozen.content)).id;
}

async function contentOf(
  reader: Reader,
  { copy, views }: Wish,
  language: Locale,
): Promise<BriefingContent | undefined> {
  const words = briefingPageTexts[language];
  if (copy === undefined) return contentOfViews(views, { title: words.untitled, date: today(), language });
  const starter = (await getStarters(reader, language)).find(({ id }) => id === copy);
  if (starter) return { ...starter.content, date: today() };
  const kept = await getBriefing(reader.db, copy);
  return kept && { ...kept.content, title: copiedTitle(kept.content) };
}

function copiedTitle({ title, language }: BriefingContent): string {
  const copied = briefingPageTexts[language].copied(title);
  return copied.length > most.title ? title : copied;
}
