import { notFound } from 'next/navigation';
import { drawnBriefing } from '@/components/briefing/drawn-slides';
import { keepDrawing } from '@/components/chart/drawings';
import { type PresentedSlide, presentedSlide } from '@/components/present/presented';
import { type FoundBriefing, findBriefing } from '@/db/found-briefing';
import type { Locale } from '@/lib/locale';
import { presentMessages } from '@/lib/messages/present';
import { contextOf } from '@/server/page/page-context';

export type BriefingParams = Promise<{ locale: string; id: string }>;

/** A briefing ready for a stage, a presenter or paper. */
export type Presentation = {
  id: string;
  /** Of the page. */
  locale: Locale;
  /** Of the slides. */
  language: Locale;
  title: string;
  slides: PresentedSlide[];
};

/** Not found where there is no such briefing. */
export async function presentationOf(params: BriefingParams): Promise<Presentation> {
  const { reader, locale } = await contextOf(params);
  const { id } = await params;
  const found = await findBriefing(reader, id, locale);
  return found ? presentationFrom(found, locale) : notFound();
}

function presentationFrom(found: FoundBriefing, locale: Locale): Presentation {
  const { id, content, slides } = drawnBriefing(found);
  const { language, title } = content;
  const presented = slides.map((slide) => presentedSlide(slide, keepDrawing(slide.svg), language));
  return { id, locale, language, title, slides: presented };
}

/** The title of a page about a briefing. */
export async function presentationTitle(params: BriefingParams, what: 'present' | 'presenter' | 'print') {
  const { reader, locale } = await contextOf(params);
  const words = presentMessages[locale];
  const found = await findBriefing(reader, (await params).id, locale);
  if (!found) notFound();
  const name = what === 'print' ? words.printPage : words[what];
  return { title: `${found.content.title} · ${name}`, robots: { index: false } };
}
