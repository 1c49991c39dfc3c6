import { drawnBriefing, drawnSlides, type ReadySlide } from '@/components/briefings/slides/drawn-slides';
import type { FoundBriefing } from '@/db/found-briefing';
import { slideAddress } from '@/lib/addresses/slide-picture';
import type { Briefing, ShownSlide } from '@/lib/briefing/briefing';
import { type MeasuredView, measuredViews } from '@/lib/figures/measured-view';
import type { Locale } from '@/lib/language/locale';
import type { DrawnSlide } from './drawn-slide';

/** What an editor gets back: the briefing as saved, and its slides with what their views measure in place of the answers. */
export type SavedBriefing = {
  briefing: Briefing;
  slides: (Omit<ReadySlide, 'views' | 'sources'> & { views: MeasuredView[] })[];
};

/** Draws a briefing that was just saved, for its editor. */
export function savedBriefing(briefing: Briefing, slides: ShownSlide[]): SavedBriefing {
  const { content } = briefing;
  return {
    briefing,
    slides: drawnSlides(slides, content).map(({ views, sources, ...slide }) => ({
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
