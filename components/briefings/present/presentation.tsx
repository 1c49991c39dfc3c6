import { drawnBriefing } from '@/components/briefings/slides/drawn-slides';
import { keepDrawing } from '@/components/charts/draw/drawings';
import type { FoundBriefing } from '@/db/found-briefing';
import type { Area } from '@/lib/area/area';
import type { Locale } from '@/lib/language/locale';
import type { PageContext } from '@/server/page/page-context';
import { type PresentedSlide, presentedSlide } from './presented';

/** A briefing ready for a stage, a presenter or paper. */
export type Presentation = {
  area: Area;
  id: string;
  /** Of the page. */
  locale: Locale;
  /** Of the slides. */
  language: Locale;
  title: string;
  slides: PresentedSlide[];
};

/** Draws a briefing for a stage, a presenter or paper. */
export function presentationOf(
  { reader, locale, siteUrl }: Pick<PageContext, 'reader' | 'locale' | 'siteUrl'>,
  found: FoundBriefing,
): Presentation {
  const { id, content, slides } = drawnBriefing(found, siteUrl);
  const { area } = reader.catalogue;
  const { language, title } = content;
  const presented = slides.map((slide) => presentedSlide(slide, keepDrawing(slide.svg), language));
  return { area, id, locale, language, title, slides: presented };
}
