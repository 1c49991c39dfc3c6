import type { BriefingContent, FrozenView } from '@/lib/briefing';
import { readView } from '@/lib/briefing-check';
import { type BriefingNews, newsBetween, type ViewNews } from '@/lib/briefing-news';
import type { Comparison } from '@/lib/comparison';
import { getFrozen } from './frozen-views';
import type { Reader } from './reader';
import { checkSelection } from './selection-check';

/** What the newest release says otherwise than the slides of a briefing, but for what its author has seen and kept. */
export async function getNews(reader: Reader, content: BriefingContent): Promise<BriefingNews> {
  const release = reader.release.number;
  const open = content.slides.flatMap(({ views }) => views.filter(({ kept }) => (kept ?? 0) < release));
  const answers = await getFrozen(
    reader.db,
    open.flatMap(({ frozen }) => frozen ?? []),
  );
  const slides = [];
  for (const { id, views } of content.slides) {
    const news = await Promise.all(views.map((view) => newsOf(reader, view, answers)));
    const told = news.filter((one) => one !== undefined);
    if (told.length > 0) slides.push({ id, views: told });
  }
  return { release, slides };
}

async function newsOf(
  reader: Reader,
  { view, frozen, kept }: FrozenView,
  answers: Map<string, Comparison>,
): Promise<ViewNews | undefined> {
  const answer = frozen === null ? undefined : answers.get(frozen);
  const { number } = reader.release;
  if (!frozen || !answer || answer.release.number >= number || (kept ?? 0) >= number) return undefined;
  const { selection } = readView(view);
  const known = checkSelection(reader.catalogue, selection).length === 0;
  const newest = known ? await reader.compare(selection) : undefined;
  const about = { view, frozen, since: answer.release };
  if (!newest) return { ...about, gone: true, changed: [], added: [], vanished: [] };
  const news = newsBetween(answer, newest);
  return news && { ...about, gone: false, ...news };
}
