import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FoundBriefing } from '@/db/found-briefing';
import { briefingPath } from '@/lib/addresses/briefings';
import { type BriefingContent, headOf, type ShownSlide } from '@/lib/briefing/briefing';
import { sizeOf } from '@/lib/cache/keeper';
import { readConfig } from '@/lib/settings/config';
import { type DrawnSlide, slideSvg } from './slide-svg';

/** A slide with its drawing. */
export type ReadySlide = ShownSlide & DrawnSlide;

/** Drawings by all that they are made from, 32 MB at most; a change of one slide draws that one. */
const drawings = new LRUCache<string, DrawnSlide>({ maxSize: 32e6, sizeCalculation: sizeOf });

/** The slides of a briefing, each drawn once as long as nothing on it changes; `page` is where all of it can be read, to which a code leads. */
export function drawnSlides(slides: readonly ShownSlide[], content: BriefingContent, page?: string): ReadySlide[] {
  return slides.map((slide) => ({ ...slide, ...drawnSlide(slide, content, page) }));
}

function drawnSlide(slide: ShownSlide, content: BriefingContent, page: string | undefined): DrawnSlide {
  const { mapReviewNumber } = readConfig();
  const briefing = headOf(content);
  const code = slide.kind === 'sources' && page ? { page } : {};
  const hash = createHash('sha256')
    .update(JSON.stringify([slide, briefing, code]))
    .digest('base64url');
  const known = drawings.get(hash);
  if (known) return known;
  const drawn = slideSvg({ slide, briefing, key: `slide-${hash.slice(0, 8)}`, mapReviewNumber, ...code });
  drawings.set(hash, drawn);
  return drawn;
}

/** Returns a briefing with its slides drawn, for whoever asks at `siteUrl`. */
export function drawnBriefing(
  found: FoundBriefing,
  siteUrl?: string,
): Omit<FoundBriefing, 'slides'> & { slides: ReadySlide[] } {
  const page = siteUrl && siteUrl + briefingPath(found.content.language, found.id);
  return { ...found, slides: drawnSlides(found.slides, found.content, page) };
}
