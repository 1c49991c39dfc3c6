import { getCandidateReader } from '@/db/answer/reader';
import { sourceIdOf } from '@/db/drafts/additions';
import { getSlideEffects, type SlideEffects } from '@/db/drafts/slide-effects';
import { entryOf } from '@/lib/figures/origin';
import type { CellChange } from '@/lib/releases/cell-changes';
import { readConfig } from '@/lib/settings/config';
import { readerName } from '@/server/session/editor';
import type { DraftPage } from './draft-page';
import { getPageEffects, type PageEffects } from './page-effects';

/** All that a draft would change, and what its publisher is asked. */
export type DraftChanges = PageEffects & {
  cells: CellChange[];
  source: string;
  slides: SlideEffects;
  release: number;
  editor: { name: string | null; review: boolean };
};

/** Returns what readers would see otherwise; undefined while something stops the draft. */
export async function changesOf({ context, draft, candidate }: DraftPage): Promise<DraftChanges | undefined> {
  const { reader } = context;
  const then = candidate?.number === undefined ? undefined : await getCandidateReader(reader.db, candidate.number);
  if (!then) return undefined;
  const [cells, pages, slides] = await Promise.all([
    then.changes(),
    getPageEffects(context, draft.id, then.release.number),
    getSlideEffects(reader, then),
  ]);
  const editor = { name: await readerName(), review: readConfig().review };
  const source = then.catalogue.sources.get(sourceIdOf(draft.state, draft.id) ?? '');
  const named = source ? entryOf(source, context.locale) : '';
  return { ...pages, cells, source: named, slides, release: reader.release.number, editor };
}
