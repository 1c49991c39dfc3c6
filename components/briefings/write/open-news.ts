import type { BriefingContent } from '@/lib/briefing/briefing';
import type { BriefingNews, ViewNews } from '@/lib/briefing/news';

/** The news that its author has neither kept nor taken over yet, by slide. */
export function openNews(news: BriefingNews, content: BriefingContent): Map<string, ViewNews[]> {
  const slides = new Map(content.slides.map((slide) => [slide.id, slide]));
  const open = news.slides.map(({ id, views }): [string, ViewNews[]] => {
    const held = slides.get(id)?.views ?? [];
    const isOpen = (one: ViewNews) =>
      held.some(({ frozen, kept }) => frozen === one.frozen && (kept ?? 0) < news.release);
    return [id, views.filter(isOpen)];
  });
  return new Map(open.filter(([, views]) => views.length > 0));
}
