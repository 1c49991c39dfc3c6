import { drawnBriefing, drawnSlides } from '@/components/briefings/slides/drawn-slides';
import type { FoundBriefing } from '@/db/found-briefing';
import { slideAddress } from '@/lib/addresses/slide-picture';
import type { Briefing, ShownSlide } from '@/lib/briefing/briefing';
import { measuredViews } from '@/lib/figures/measured-view';
import type { Locale } from '@/lib/language/locale';
import type { DrawnSlide, SavedBriefing } from './drawn-slide';

/** Draws a briefing that was just saved, for its editor. */
export function savedBriefing(briefing: Briefing, slides: ShownSlide[]): SavedBriefing {
  const { content } = briefing;
  return {
    briefing,
    slides: drawnSlides(slides, content).map(({ views, sources, columns, ...slide }) => ({
      ...slide,
      views: measuredViews(views, content.language),
    })),
  };
}

/** Returns what an editor starts from: a kept briefing, and its slides with the addresses of their pictures. */
export function openedBriefing(found: FoundBriefing, locale: Locale): { briefing: Briefing; drawn: DrawnSlide[] } {
  const { id, version, savedAt, content } = found;
  const drawn = drawnBriefing(found).slides.map(({ headline, text, written, cut, small, ...slide }) => ({
    ...{ id: slide.id, headline, text, written, cut, small },
    picture: slideAddress(id, slide, locale),
    views: measuredViews(slide.views, content.language),
  }));
  return { briefing: { id, version: version ?? 1, savedAt: savedAt ?? '', content }, drawn };
}
