import type { BriefingContent, FrozenView } from '@/lib/briefing/briefing';
import { readView } from '@/lib/briefing/check';
import { type BriefingNews, newsBetween, type ViewNews } from '@/lib/briefing/news';
import type { Comparison } from '@/lib/figures/comparison';
import { getFrozen } from './answer/frozen-views';
import { getReader, type Reader } from './answer/reader';
import { checkSelection } from './answer/selection-check';
import type { Db } from './connection/client';

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
  const newest = await answerIn(reader, view);
  if (kept !== null && (await saysTheSame(reader.db, kept, view, newest))) return undefined;
  const about = { view, frozen, since: answer.release };
  if (!newest) return { ...about, gone: true, changed: [], added: [], vanished: [] };
  const news = newsBetween(answer, newest);
  return news && { ...about, gone: false, ...news };
}

/** What a release answers to a view; undefined where it does not know what the view names. */
async function answerIn(reader: Reader, view: string): Promise<Comparison | undefined> {
  const { selection } = readView(view);
  return checkSelection(reader.catalogue, selection).length === 0 ? reader.compare(selection) : undefined;
}

/** Whether the release up to which an author has seen a view says of it what the newest says. */
async function saysTheSame(db: Db, release: number, view: string, newest: Comparison | undefined): Promise<boolean> {
  const reader = await getReader(db, release);
  const seen = reader && (await answerIn(reader, view));
  return seen && newest ? newsBetween(seen, newest) === undefined : seen === newest;
}
