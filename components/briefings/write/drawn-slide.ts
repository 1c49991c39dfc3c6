import type { ReadySlide } from '@/components/briefings/slides/drawn-slides';
import type { Briefing, ShownSlide } from '@/lib/briefing/briefing';
import type { MeasuredView } from '@/lib/figures/measured-view';

/** A slide as it was last drawn: its picture and what it says by itself. */
export type DrawnSlide = Pick<ShownSlide, 'id' | 'headline' | 'text' | 'written'> & {
  cut: boolean;
  /** Whether its charts cannot be read from the back row. */
  small: boolean;
  /** The address of its picture. */
  picture: string;
  views: MeasuredView[];
};

/** What an editor gets back: the briefing as saved, and its slides with what their views measure in place of the answers. */
export type SavedBriefing = {
  briefing: Briefing;
  slides: (Omit<ReadySlide, 'views' | 'sources'> & { views: MeasuredView[] })[];
};

/** The slides that a save brings back, by id. */
export function drawnAnew({ slides }: SavedBriefing): Map<string, DrawnSlide> {
  return new Map(
    slides.map(({ id, headline, text, written, cut, small, views, svg }) => [
      id,
      { id, headline, text, written, cut, small, views, picture: `data:image/svg+xml,${encodeURIComponent(svg)}` },
    ]),
  );
}
