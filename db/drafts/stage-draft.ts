import { sql } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { rankSets } from '@/db/import/data-sets';
import { insertRows } from '@/db/import/insert';
import { staged, stageRelease } from '@/db/import/staging';
import type { Tables } from '@/db/import/tables';
import { type Against, against, type HeldFigure } from '@/lib/drafts/against';
import type { DraftCell } from '@/lib/drafts/cells';
import type { DraftState } from '@/lib/drafts/draft';
import type { DraftCounts } from '@/lib/drafts/finding';
import type { HeldFigures } from './held';

/** A figure of a draft beside what is held of its cell. */
export type ComparedCell = DraftCell & { against: Against; known: boolean; held: HeldFigure | undefined };

/** Compares the figures of a draft with those held; `known` are those that the same source gives already. */
export function comparedCells(cells: readonly DraftCell[], held: HeldFigures, source: string): ComparedCell[] {
  return cells.map((cell) => {
    const shown = held.shown(cell);
    const known = held.by(cell, source).some((one) => against(cell, one) === 'same');
    return { ...cell, against: against(cell, shown), known, held: shown };
  });
}

export function countsOf(cells: readonly ComparedCell[]): DraftCounts {
  const count = (test: (cell: ComparedCell) => boolean) => cells.filter(test).length;
  return {
    ...{ new: count((one) => one.against === 'new'), other: count((one) => one.against === 'other' && !one.known) },
    ...{ same: count((one) => one.against === 'same' && !one.known), known: count(({ known }) => known) },
  };
}

/** Figures that are sent to the database at once. */
const batch = 5_000;

/** Where figures stand in the source, and its words. */
type Passage = Pick<DraftState, 'page' | 'quote'>;

/**
 * Where a figure stands in its file, with what stands there, by what its unit was changed, and where and in which words
 * its source has it.
 */
function evidenceOf({ file, page = '', quote }: Passage & { file: string }, cell: DraftCell): string {
  const { sheet, ref, raw, power } = cell;
  const where = sheet === '' ? ref : `${sheet}!${ref}`;
  const told = [file, where, `“${raw}”`, power === 0 ? '' : `×10^${power}`, page, quote ? `“${quote}”` : ''];
  return told.filter(Boolean).join(' ');
}

/** What a draft is laid over, and how. */
type Laid = Pick<DraftState, 'prefer' | 'page' | 'quote'> & {
  release: number;
  tables: Tables;
  source: string;
  file: string;
};

/** Whether a figure is shown before all others or stands beside them; by tier and date where nobody chose. */
function pickOf({ against }: ComparedCell, prefer: DraftState['prefer']): 'shown' | 'also' | null {
  if (against === 'same' || (against === 'other' && prefer === 'held')) return 'also';
  return against === 'other' && prefer === 'new' ? 'shown' : null;
}

/** The line under which a figure of a draft is staged, by its place among the draft's figures; those held have others. */
export const lineOf = (index: number) => -1 - index;
export const indexOf = (line: number) => -1 - line;

/**
 * Stages a release with the figures of a draft laid over it, in the transaction: each takes the place of what the same
 * source gave here for its cell, stands before what others did, and beside the held figure where it says the same.
 */
export async function stageDraft(
  tx: Db,
  { release, tables, source, prefer, ...passage }: Laid,
  cells: readonly ComparedCell[],
): Promise<void> {
  await stageRelease(tx, release);
  const rows = cells.flatMap((cell, index) => {
    const { series, place, period, value, bound, status, known } = cell;
    if (known) return [];
    const evidence = evidenceOf(passage, cell);
    return [
      {
        ...{ line: lineOf(index), series, place, period, value, bound, status, rank: 1, source, evidence },
        // Before what was entered here earlier, where both are of like worth.
        ...{ dataSet: 'local', ownRank: 0, pick: pickOf(cell, prefer) },
      },
    ];
  });
  for (let at = 0; at < rows.length; at += batch) await insertRows(tx, staged, rows.slice(at, at + batch));
  const given = sql`(series, place, period, source) in
    (select series, place, period, source from ${staged} where line < 0)`;
  await tx.execute(sql`delete from ${staged} where line > 0 and data_set = 'local' and ${given}`);
  await rankSets(tx, tables);
  // Figures of one batch leave the statistics of the release as good as they are.
  if (rows.length > batch) await tx.execute(sql`analyze ${staged}`);
}
