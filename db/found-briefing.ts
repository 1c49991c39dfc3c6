import { getBriefing } from '@/db/briefings';
import { getStarters, type Starter } from '@/db/starters';
import type { BriefingContent, FrozenView, ShownSlide, ShownView } from '@/lib/briefing/briefing';
import { readView } from '@/lib/briefing/check';
import { showSlides } from '@/lib/briefing/shown-slides';
import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { viewNotices } from '@/lib/sentences/view-notices';
import { getFrozen } from './answer/frozen-views';
import type { Reader } from './answer/reader';

/** A briefing to be shown; `version` is null for one that comes with the data set, which shows the newest release. */
export type FoundBriefing = {
  id: string;
  version: number | null;
  savedAt: string | null;
  content: BriefingContent;
  slides: ShownSlide[];
};

/** The briefing of that id, kept or shipped (the latter in the reader's language); undefined when there is none. */
export async function findBriefing(reader: Reader, id: string, locale: Locale): Promise<FoundBriefing | undefined> {
  const starter = (await getStarters(reader, locale)).find((one) => one.id === id);
  if (starter) return onItsMap(await foundStarter(reader, starter), reader);
  const kept = await getBriefing(reader.db, id);
  if (!kept) return undefined;
  const slides = await frozenSlides(reader.db, kept.content, noticesIn(reader, kept.content));
  return onItsMap({ ...kept, slides }, reader);
}

/** With the map of the area on a cover that has none from its views, where there are views at all. */
function onItsMap(found: FoundBriefing, { catalogue }: Reader): FoundBriefing {
  if (!found.slides.some(({ views }) => views.length > 0)) return found;
  const group = onlyGroup(found.slides);
  const { units, width, height, border, sides } = catalogue.geography.layouts.tiles;
  const sided = units.flatMap(({ id, path }) => {
    const { side, parent } = catalogue.places.get(id) ?? {};
    const isMember = [id, parent].some((place) => place && group?.places?.includes(place));
    return side ? [{ path, side, ...(isMember && { colour: group?.colour }) }] : [];
  });
  const map = { width, height, border, sides, units: sided };
  return { ...found, slides: found.slides.map((slide) => (slide.kind === 'cover' ? { map, ...slide } : slide)) };
}

/** The only group with a colour of its own that slides are about. */
function onlyGroup(slides: readonly ShownSlide[]): Line | undefined {
  const lines = slides.flatMap(({ views }) => views.flatMap(({ comparison }) => comparison?.lines ?? []));
  const groups = new Map(lines.flatMap((line) => (line.colour ? [[line.subject, line]] : [])));
  return groups.size === 1 ? [...groups.values()][0] : undefined;
}

/** The slides of a kept briefing with the figures that were frozen for them. */
export async function frozenSlides(
  db: Reader['db'],
  content: BriefingContent,
  noticesOf?: (view: ShownView) => string[],
): Promise<ShownSlide[]> {
  const keys = content.slides.flatMap(({ views }) => views.flatMap(({ frozen }) => frozen ?? []));
  const answers = await getFrozen(db, keys);
  return showSlides(content, ({ frozen }) => (frozen === null ? undefined : answers.get(frozen)), noticesOf);
}

/** What is to be known of the codes and places of the views of a briefing. */
const noticesIn =
  ({ catalogue }: Reader, { language }: BriefingContent) =>
  ({ view, comparison }: ShownView) =>
    viewNotices(catalogue, { selection: readView(view).selection, comparison }, language);

async function foundStarter(reader: Reader, { id, content }: Starter): Promise<FoundBriefing> {
  const views = content.slides.flatMap((slide) => slide.views);
  const answers = await Promise.all(
    views.map(
      async ({ view }): Promise<[string, Comparison | undefined]> => [
        view,
        await reader.compare(readView(view).selection),
      ],
    ),
  );
  const byView = new Map(answers);
  const slides = showSlides(content, ({ view }: FrozenView) => byView.get(view), noticesIn(reader, content));
  return { id, version: null, savedAt: null, content, slides };
}
