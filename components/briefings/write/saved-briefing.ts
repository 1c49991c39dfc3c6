import { drawnSlides, type ReadySlide } from '@/components/briefings/slides/drawn-slides';
import type { Briefing, ShownSlide } from '@/lib/briefing/briefing';
import { type MeasuredView, measuredViews } from '@/lib/figures/measured-view';

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
