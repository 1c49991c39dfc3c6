import type { Reader } from '@/db/answer/reader';
import { checkSelection } from '@/db/answer/selection-check';
import { getNews } from '@/db/briefing-news';
import { getBriefings } from '@/db/briefings';
import { readView } from '@/lib/briefing/check';
import { newsBetween } from '@/lib/briefing/news';
import type { Comparison } from '@/lib/figures/comparison';
import type { Spoken } from '@/lib/language/locale';

/** A slide whose figures would be others: of which briefing, and which page of it. */
export type SlideEffect = Spoken<'title'> & { briefing: string; slide: string; page: number };

/** The slides that a candidate changes, and how many it was compared with. */
export type SlideEffects = { changed: SlideEffect[]; of: number };

/** Returns the slides of all briefings, those that come with the data and those kept here, whose figures a candidate changes. */
export async function getSlideEffects(now: Reader, then: Reader): Promise<SlideEffects> {
  const [shipped, kept] = [await starterEffects(now, then), await keptEffects(now, then)];
  return { changed: [...shipped.changed, ...kept.changed], of: shipped.of + kept.of };
}

async function starterEffects(now: Reader, then: Reader): Promise<SlideEffects> {
  const { starters, starterSlides } = now.catalogue;
  const changed: SlideEffect[] = [];
  for (const { id, titleZh, titleEn } of starters) {
    const slides = starterSlides.filter(({ starter }) => starter === id);
    for (const [at, { id: slide, views }] of slides.entries()) {
      const differs = await Promise.all(views.map((view) => answersDiffer(now, then, view)));
      if (differs.some(Boolean)) changed.push({ briefing: id, titleZh, titleEn, slide, page: at + 1 });
    }
  }
  return { changed, of: starterSlides.length };
}

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

async function answerOf(reader: Reader, view: string): Promise<Comparison | undefined> {
  const { selection } = readView(view);
  return checkSelection(reader.catalogue, selection).length === 0 ? reader.compare(selection) : undefined;
}

async function answersDiffer(now: Reader, then: Reader, view: string): Promise<boolean> {
  const [before, after] = [await answerOf(now, view), await answerOf(then, view)];
  return before && after ? newsBetween(before, after) !== undefined : before !== after;
}
