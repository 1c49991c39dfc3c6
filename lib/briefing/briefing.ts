import type { Side, Sides } from '@/lib/area/area';
import type { Comparison, Line, Source } from '@/lib/figures/comparison';
import type { MapLayout } from '@/lib/map/layout';
import type { BriefingContent, Slide } from './check';
import type { SlideKind } from './slide-kinds';

export type { BriefingContent, FrozenView, Slide } from './check';
export { most, type SlideKind, slideKinds } from './slide-kinds';

/** What a briefing is, its slides aside. */
export const headParts = ['title', 'subtitle', 'institution', 'speaker', 'date', 'language'] as const;

/** A briefing as it is kept: what it says, which of its states this is, and when that was saved. */
export type Briefing = { id: string; version: number; savedAt: string; content: BriefingContent };

/** A view of a slide with the answer that was frozen for it; undefined when it could not be answered. */
export type ShownView = { view: string; comparison: Comparison | undefined };

/** The units of both sides and the border between them, in map units; those of the one group that a briefing is about in its colour. */
export type CoverMap = Pick<MapLayout, 'width' | 'height' | 'border' | 'sides'> & {
  units: { path: string; side: Side; colour?: Line['colour'] }[];
};

/** Sources of one origin and document, in one line. */
export type SourceEntry = { text: string; url: string | null; sources: Source[] };

/** What is known from some sources, which slides say so, and the sources. */
export type SourceGroup = { subject: string; pages: string; entries: SourceEntry[] };

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
  /** Of a sources slide its sources by subject, in columns. */
  columns?: SourceGroup[][];
  /** The sides of the border that its views, or else those of the other slides, are about; undefined where there are none. */
  sides: Sides | undefined;
  /** Of a cover that of the first map of its briefing, where there is one. */
  map?: CoverMap;
  /** What is to be known of the codes of its views, such as that a place is no more. */
  notices?: string[];
};

/** Returns what a briefing is, its slides aside. */
export function headOf({ slides: _, ...head }: BriefingContent): Omit<BriefingContent, 'slides'> {
  return head;
}

/** A slide of a kind with nothing in it yet. */
export function emptySlide(id: string, kind: SlideKind): Slide {
  return { id, kind, headline: null, text: null, note: null, views: [] };
}
