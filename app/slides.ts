import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type DrawnSlide, slideSvg } from '@/components/briefing/slide-svg';
import type { Db } from '@/db/client';
import { getFrozen } from '@/db/frozen-views';
import type { BriefingContent, ShownSlide } from '@/lib/briefing';
import { readConfig } from '@/lib/config';
import { showSlides } from '@/lib/shown-slides';

/** A slide with its drawing. */
export type ReadySlide = ShownSlide & DrawnSlide;

/** Drawings by all that they are made from; a change of one slide draws that one. */
const drawings = new LRUCache<string, DrawnSlide>({ max: 600 });

/** The slides of a briefing with the figures that were frozen for them. */
export async function shownSlides(db: Db, content: BriefingContent): Promise<ShownSlide[]> {
  const keys = content.slides.flatMap(({ views }) => views.flatMap(({ frozen }) => frozen ?? []));
  return showSlides(content, await getFrozen(db, keys));
}

/** The same, drawn. */
export async function readySlides(db: Db, content: BriefingContent): Promise<ReadySlide[]> {
  const shown = await shownSlides(db, content);
  return shown.map((slide, at) => ({ ...slide, ...drawnSlide(slide, content, at) }));
}

function drawnSlide(slide: ShownSlide, content: BriefingContent, at: number): DrawnSlide {
  const { title, subtitle, date, language } = content;
  const frozen = content.slides[at]?.views.map((view) => view.frozen);
  const { views, sources, ...own } = slide;
  const name = JSON.stringify([own, frozen, sources.map(({ id }) => id), title, subtitle, date, language]);
  const hash = createHash('sha256').update(name).digest('base64url');
  const known = drawings.get(hash);
  if (known) return known;
  const { mapReviewNumber } = readConfig();
  const drawn = slideSvg({
    slide,
    briefing: { title, subtitle, date, language },
    key: `slide-${hash.slice(0, 8)}`,
    mapReviewNumber,
  });
  drawings.set(hash, drawn);
  return drawn;
}
