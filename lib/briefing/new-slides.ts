import { readSelection } from '@/lib/figures/selection';
import { type BriefingContent, emptySlide, type Slide } from './briefing';

/** An id that no other slide of a briefing has. */
export function newSlideId(): string {
  return `s${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/** A slide that shows a view, to be frozen when it is saved. */
export function slideOfView(view: string, id = newSlideId()): Slide {
  const kind = readSelection(new URLSearchParams(view)).selection.chart === 'table' ? 'table' : 'view';
  return { ...emptySlide(id, kind), views: [{ view, frozen: null, kept: null }] };
}

/** A briefing with a cover, a slide for each view, and the sources. */
export function contentOfViews(
  views: readonly string[],
  { title, date, language }: Pick<BriefingContent, 'title' | 'date' | 'language'>,
): BriefingContent {
  const slides = [emptySlide(newSlideId(), 'cover'), ...views.map((view) => slideOfView(view))];
  if (views.length > 0) slides.push(emptySlide(newSlideId(), 'sources'));
  return { title, subtitle: '', date, language, slides };
}
