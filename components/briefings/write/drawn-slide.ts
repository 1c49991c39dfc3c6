import type { ShownSlide } from '@/lib/briefing/briefing';
import type { MeasuredView } from '@/lib/figures/measured-view';
import type { SavedBriefing } from './saved-briefing';

/** A slide as it was last drawn: its picture and what it says by itself. */
export type DrawnSlide = Pick<ShownSlide, 'id' | 'headline' | 'text' | 'written'> & {
  cut: boolean;
  /** Whether its charts cannot be read from the back row. */
  small: boolean;
  /** The address of its picture. */
  picture: string;
  views: MeasuredView[];
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
