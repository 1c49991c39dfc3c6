import { LRUCache } from 'lru-cache';
import type { Scene } from '@/db/answer/scene';
import { type DraftCell, draftCells } from '@/lib/drafts/cells';
import type { Given } from '@/lib/given/given';
import type { Grid } from '@/lib/given/grid';
import { readGiven, readPasted } from '@/lib/given/read-given';
import { isRefusal, type Refusal } from '@/lib/given/refusal';
import { read } from '@/lib/reading/read';
import type { Reading } from '@/lib/reading/reading';
import type { Draft } from './drafts';
import { getHeldWith } from './held';

/** A draft with its table as it was given and as it was read. */
export type ReadDraft = { draft: Draft; given: GivenGrids; grid: Grid; reading: Reading; cells: DraftCell[] };

type GivenGrids = Extract<Given, { kind: 'grids' }>;

/** Whether a draft is the folder of a whole data set, which is imported as it is. */
export const isFolder = (read: ReadDraft | Refusal): read is Refusal => isRefusal(read) && read.refused === 'folder';

/** Reads what was given: a file, or what the clipboard had. */
export async function readContent({ file, media, content }: Pick<Draft, 'file' | 'media' | 'content'>) {
  if (media === 'file') return readGiven(content, file);
  return readPasted({ [media]: Buffer.from(content).toString('utf8') }, file);
}

type Read = Promise<ReadDraft | Refusal>;

/** Cells of drafts that are kept as they were read. */
const most = 200_000;
/** Cells that count for a draft while it is read. */
const guess = 1_000;

/** Drafts read last, each as it is now, so that no step reads a large table again. */
const kept = new LRUCache<string, { key: string; read: Read; cells: number }>({
  max: 4,
  maxSize: most,
  sizeCalculation: ({ cells }) => cells,
});

/** Reads a draft against what a release holds; a refusal where what was given is no table. */
export function readDraft(scene: Scene, draft: Draft): Promise<ReadDraft | Refusal> {
  const key = `${draft.version} ${scene.release.number}`;
  const known = kept.get(draft.id);
  if (known?.key === key) return known.read;
  const read = readNow(scene, draft);
  const entry = { key, read, cells: guess };
  kept.set(draft.id, entry);
  const isLast = () => kept.peek(draft.id) === entry;
  read.then(
    (one) => isLast() && !isRefusal(one) && kept.set(draft.id, { ...entry, cells: Math.max(one.cells.length, guess) }),
    () => isLast() && kept.delete(draft.id),
  );
  return read;
}

async function readNow(scene: Scene, draft: Draft): Promise<ReadDraft | Refusal> {
  const given = await readContent(draft);
  if (isRefusal(given)) return given;
  if (given.kind === 'folder') return { refused: 'folder', of: [] };
  const grid = given.grids[draft.state.sheet] ?? given.grids[0];
  if (!grid) return { refused: 'noSheet', of: [] };
  const reading = read(grid, await getHeldWith(scene, draft.state), draft.state.answers);
  return { draft, given, grid, reading, cells: draftCells(reading, draft.state) };
}
