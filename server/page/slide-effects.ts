import type { Reader } from '@/db/answer/reader';
import { getNews } from '@/db/briefing-news';
import { getBriefings } from '@/db/briefings';
import { findBriefing } from '@/db/found-briefing';
import type { BriefingContent, ShownSlide } from '@/lib/briefing/briefing';
import { looksOf } from '@/lib/drafts/page-parts';
import type { Spoken } from '@/lib/language/locale';
import type { PageContext } from './page-context';
import { renumbered } from './renumbered';

/** A slide that would be another: of which briefing, which page of it, and how it is drawn; of a frozen one only its figures are others. */
export type SlideEffect = Spoken<'title'> & {
  briefing: string;
  slide: string;
  page: number;
  pictures?: { before: string | undefined; after: string | undefined };
};

/** The slides that a candidate changes, and how many it was compared with. */
export type SlideEffects = { changed: SlideEffect[]; of: number };

/** Draws slides of a briefing as readers see them. */
export type DrawSlides = (slides: readonly ShownSlide[], content: BriefingContent) => readonly { svg: string }[];

/**
 * Returns the slides that a candidate changes: of the briefings that come with the data those that are drawn otherwise, of
 * those kept here, which show frozen figures, those whose authors are told of newer ones.
 */
export async function getSlideEffects(context: PageContext, then: Reader, draw: DrawSlides): Promise<SlideEffects> {
  const [shipped, kept] = [await starterEffects(context, then, draw), await keptEffects(context.reader, then)];
  return { changed: [...shipped.changed, ...kept.changed], of: shipped.of + kept.of };
}

async function starterEffects(context: PageContext, then: Reader, draw: DrawSlides): Promise<SlideEffects> {
  const { reader: now, locale } = context;
  const changed: SlideEffect[] = [];
  let of = 0;
  for (const { id, titleZh, titleEn } of now.catalogue.starters) {
    const [before, after] = [await findBriefing(now, id, locale), await findBriefing(then, id, locale)];
    if (!before || !after) continue;
    const most = Math.max(before.slides.length, after.slides.length);
    of += most;
    const drawn = (slide: ShownSlide | undefined) => slide && draw([slide], before.content)[0]?.svg;
    for (let at = 0; at < most; at++) {
      const [old, slide] = [before.slides[at], after.slides[at]];
      if (old && slide && saysOf(old) === saysOf(slide)) continue;
      const pictures = { before: drawn(old), after: renumbered(context, then.release, drawn(slide) ?? '') };
      if (looksOf(pictures.before ?? '') === looksOf(pictures.after)) continue;
      changed.push({ briefing: id, titleZh, titleEn, slide: (slide ?? old)?.id ?? '', page: at + 1, pictures });
    }
  }
  return { changed, of };
}

/** All that a slide is drawn from but the release that it is of. */
const saysOf = (slide: ShownSlide) => JSON.stringify(slide, (key, value) => (key === 'release' ? undefined : value));

async function keptEffects(now: Reader, then: Reader): Promise<SlideEffects> {
  const changed: SlideEffect[] = [];
  let of = 0;
  for (const { id, content } of await getBriefings(now.db)) {
    of += content.slides.length;
    const [before, after] = [await getNews(now, content), await getNews(then, content)];
    const told = new Map(before.slides.map((slide) => [slide.id, JSON.stringify(slide.views)]));
    for (const { id: slide, views } of after.slides) {
      if (told.get(slide) === JSON.stringify(views)) continue;
      const page = content.slides.findIndex((one) => one.id === slide) + 1;
      changed.push({ briefing: id, titleZh: content.title, titleEn: content.title, slide, page });
    }
  }
  return { changed, of };
}
