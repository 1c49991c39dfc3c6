import { getCandidateReader } from '@/db/answer/reader';
import { sourceIdOf } from '@/db/drafts/additions';
import { keepEffects } from '@/db/drafts/kept-effects';
import { keptOf } from '@/lib/drafts/effects';
import { entryOf } from '@/lib/figures/origin';
import type { CellChange } from '@/lib/releases/cell-changes';
import { readConfig } from '@/lib/settings/config';
import { readerName } from '@/server/session/editor';
import type { DraftPage } from './draft-page';
import { getPageEffects, type PageEffects } from './page-effects';
import { type DrawSlides, getSlideEffects, type SlideEffects } from './slide-effects';

/** All that a draft would change, and what its publisher is asked. */
export type DraftChanges = PageEffects & {
  cells: CellChange[];
  source: string;
  slides: SlideEffects;
  release: number;
  editor: { name: string | null; review: boolean };
};

/** Returns what readers would see otherwise; undefined while something stops the draft. */
export async function changesOf(
  { context, draft, candidate, folder }: DraftPage,
  draw: DrawSlides,
): Promise<DraftChanges | undefined> {
  const { reader } = context;
  const number = candidate?.number ?? folder?.number;
  const then = number === undefined ? undefined : await getCandidateReader(reader.db, number);
  if (!then) return undefined;
  const cells = await then.changes();
  const pages = await getPageEffects(context, draft.id, then);
  const slides = await getSlideEffects(context, then, draw);
  const kept = { version: draft.version, over: reader.release.number, language: context.locale, seen: [] };
  const told = slides.changed.map(({ briefing, page, titleZh, titleEn }) => ({ briefing, page, titleZh, titleEn }));
  const same = { parts: pages.same, slides: slides.of - slides.changed.length };
  await keepEffects(reader.db, draft.id, { ...kept, ...keptOf(pages.effects), slides: told, same });
  const editor = { name: await readerName(), review: readConfig().review };
  const source = then.catalogue.sources.get(sourceIdOf(draft.state, draft.id) ?? '');
  const named = source ? entryOf(source, context.locale) : '';
  return { ...pages, cells, source: named, slides, release: reader.release.number, editor };
}
