import type { Briefing, BriefingContent } from '@/lib/briefing/briefing';
import { most } from '@/lib/briefing/briefing';
import { contentOfViews, slideOfView } from '@/lib/briefing/new-slides';
import type { TrayItem } from '@/lib/briefing/tray';
import type { SelectionProblem } from '@/lib/figures/selection';

/** How an attempt ended: the briefing that now holds the views, or why none does. */
export type Ending =
  | { id: string }
  | { refused: 'site' | 'editor' }
  | { unknown: number }
  | { failed: 'slides' | 'network' };

const send = (path: string, method: string, body: unknown) =>
  fetch(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** Makes a briefing of what is collected. */
export async function makeBriefing(
  items: readonly TrayItem[],
  head: Pick<BriefingContent, 'title' | 'date' | 'language'>,
): Promise<Ending> {
  const views = items.map(({ view }) => view);
  const response = await send('/api/briefings', 'POST', contentOfViews(views, head)).catch(() => undefined);
  if (response?.status !== 201) return endingOf(response, 1);
  const { briefing } = (await response.json()) as { briefing: Briefing };
  return { id: briefing.id };
}

/** Puts what is collected behind the views of a briefing, before its sources. Whatever another saves meanwhile stays. */
export async function addToBriefing(id: string, items: readonly TrayItem[]): Promise<Ending> {
  const read = await fetch(`/api/briefings/${id}`).catch(() => undefined);
  if (!read?.ok) return { failed: 'network' };
  let { briefing } = (await read.json()) as { briefing: Briefing };
  for (let tries = 0; tries < 5; tries++) {
    const { content, version } = briefing;
    const last = content.slides.at(-1);
    const at = content.slides.length - (last?.kind === 'sources' ? 1 : 0);
    if (content.slides.length + items.length > most.slides) return { failed: 'slides' };
    const slides = content.slides.toSpliced(at, 0, ...items.map(({ view }) => slideOfView(view)));
    const body = { version, content: { ...content, slides } };
    const response = await send(`/api/briefings/${id}`, 'PUT', body).catch(() => undefined);
    if (response?.ok) return { id };
    if (response?.status !== 409) return endingOf(response, at);
    briefing = ((await response.json()) as { briefing: Briefing }).briefing;
  }
  return { failed: 'network' };
}

/** `before`: how many slides stand before the first collected view. */
async function endingOf(response: Response | undefined, before: number): Promise<Ending> {
  if (response?.status === 403) {
    const { code } = (await response.json()) as { code: 'site' | 'editor' };
    return { refused: code };
  }
  if (response?.status !== 400) return { failed: 'network' };
  const { problems = [] } = (await response.json()) as { problems?: SelectionProblem[] };
  const [, at] = /^slides\.(\d+)\.views/.exec(problems[0]?.parameter ?? '') ?? [];
  return at === undefined ? { failed: 'slides' } : { unknown: Number(at) - before };
}
