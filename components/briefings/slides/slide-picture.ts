import { escapeXml } from '@/components/charts/draw/picture';
import type { FoundBriefing } from '@/db/found-briefing';
import { briefingPath, stageAddress } from '@/lib/addresses/briefings';
import type { Locale } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { siteTexts } from '@/lib/texts/site';
import { drawnSlides, type ReadySlide } from './drawn-slides';

/** The drawing of a slide to go out as a file: it carries the address at which it is shown again, and its releases. */
export function picturedSlide(slide: ReadySlide, address: string, locale: Locale): string {
  const words = siteTexts[locale].panel;
  const releases = slide.views.flatMap(({ comparison }) => comparison?.release ?? []);
  const texts = releases.map(({ number, importedAt }) => words.release(number, dayOf(importedAt)));
  const passport = [address, ...new Set(texts)].join(' · ');
  const svg = slide.svg.replace(/<\/?a\b[^>]*>/g, '');
  return svg.replace('</title>', () => `</title><metadata>${escapeXml(passport)}</metadata>`);
}

/** Draws the slide of that number, from 1, of a briefing to go out as a file, for whoever asks at `siteUrl`. */
export function briefingSlidePicture(
  { id, content, slides }: FoundBriefing,
  number: number,
  locale: Locale,
  siteUrl: string,
) {
  const page = siteUrl + briefingPath(content.language, id);
  const [slide] = drawnSlides(slides.slice(number - 1, number), content, page);
  if (!slide) throw new Error(`Slide ${number} of ${slides.length} was not drawn.`);
  return {
    svg: picturedSlide(slide, siteUrl + stageAddress(locale, id, number), locale),
    name: `pilin-${id}-${number}-${locale}`,
  };
}

/** Returns the headers of the picture of a slide, which is asked for again each time. */
export function slidePictureHeaders(type: string, file: string): HeadersInit {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${file}"`, 'Cache-Control': 'no-cache' };
}
