import { freezeViews } from '@/db/answer/frozen-views';
import { getReader, type Reader } from '@/db/answer/reader';
import { createBriefing, getBriefing } from '@/db/briefings';
import { getDb } from '@/db/connection/service';
import { getStarters } from '@/db/starters';
import { signInAddress } from '@/lib/addresses/pages';
import { areaNames } from '@/lib/area/side-names';
import { type BriefingContent, most } from '@/lib/briefing/briefing';
import { checkContent } from '@/lib/briefing/check';
import { contentOfViews } from '@/lib/briefing/new-slides';
import { type Locale, locales, usualLocale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';

/** What is to become a briefing: the `views`, or a copy of the briefing `copy`; else an empty one. */
export type BriefingWish = { locale: Locale; copy: string | undefined; views: string[] };

export function wishOf(form: FormData): BriefingWish {
  const copy = form.get('copy');
  return {
    locale: locales.find((one) => one === form.get('lang')) ?? usualLocale,
    copy: copy === null ? undefined : String(copy),
    views: form.getAll('view').map(String),
  };
}

/** Returns the sign-in page with a reason why there is no briefing; it leads back to where the reader pressed the button. */
export function refusalAddress({ locale, copy, views }: BriefingWish, reason: string): string {
  const query = views.map((view) => `view=${encodeURIComponent(view)}`).join('&');
  const page = copy !== undefined ? `/${encodeURIComponent(copy)}` : query && `/new?${query}`;
  return signInAddress(locale, `/${locale}/briefings${page}`, reason);
}

/** Makes a briefing as it is wished and returns its id; undefined for content that cannot be kept. */
export async function makeBriefing({ locale, ...wish }: BriefingWish): Promise<string | undefined> {
  const reader = await getReader(await getDb());
  if (!reader) return undefined;
  const content = await contentOf(reader, wish, locale);
  const checked = content && checkContent(content);
  if (!checked || 'problems' in checked) return undefined;
  const frozen = await freezeViews(reader, checked.content);
  return 'problems' in frozen ? undefined : (await createBriefing(reader.db, frozen.content)).id;
}

async function contentOf(
  reader: Reader,
  { copy, views }: Omit<BriefingWish, 'locale'>,
  language: Locale,
): Promise<BriefingContent | undefined> {
  const words = briefingPageTexts[language];
  const title = words.untitled(areaNames(reader.catalogue.area, language));
  if (copy === undefined) return contentOfViews(views, { title, date: today(), language });
  const starter = (await getStarters(reader, language)).find(({ id }) => id === copy);
  if (starter) return { ...starter.content, date: today() };
  const kept = await getBriefing(reader.db, copy);
  return kept && { ...kept.content, title: copiedTitle(kept.content) };
}

function copiedTitle({ title, language }: BriefingContent): string {
  const copied = briefingPageTexts[language].copied(title);
  return copied.length > most.title ? title : copied;
}
