import type { Sides } from '@/lib/area/area';
import type { Comparison, Source } from '@/lib/figures/comparison';
import type { BriefingContent, Slide } from './check';
import type { SlideKind } from './slide-kinds';

export type { BriefingContent, FrozenView, Slide } from './check';
export { most, type SlideKind, slideKinds } from './slide-kinds';

/** A briefing as it is kept: what it says, which of its states this is, and when that was saved. */
export type Briefing = { id: string; version: number; savedAt: string; content: BriefingContent };

/** A view of a slide with the answer that was frozen for it; undefined when it could not be answered. */
export type ShownView = { view: string; comparison: Comparison | undefined };

/**
 * A slide as it is shown: `headline` and `text` are the author's or else what the figures say, `written` what they say;
 * null where there is nothing to say.
 */
export type ShownSlide = {
  id: string;
  kind: SlideKind;
  number: number;
  of: number;
  headline: string;
  text: string | null;
  note: string | null;
  written: { headline: string | null; text: string | null };
  views: ShownView[];
  /** Of its views; of a sources slide, those of the whole briefing. */
  sources: Source[];
  /** The sides of the border that its views, or else those of the other slides, are about; undefined where there are none. */
  sides: Sides | undefined;
};

/** A slide of a kind with nothing in it yet. */
export function emptySlide(id: string, kind: SlideKind): Slide {
  return { id, kind, headline: null, text: null, note: null, views: [] };
}
