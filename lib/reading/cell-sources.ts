import type { Around } from './around';
import type { Column } from './columns';
import type { Desk } from './desk';
import type { Said } from './head-text';
import type { HeldIndex } from './held-index';
import type { UnreadCell } from './reading';
import type { RowKeys } from './row-keys';

/** All that says what a cell is of. */
export type CellSources = {
  index: HeldIndex;
  desk: Desk;
  sheet: string;
  column: Column;
  row: RowKeys;
  section: Partial<Said>;
  around: Around;
};

/** Why a cell is not read, thrown while it is. */
export class Stop {
  constructor(
    readonly why: UnreadCell['why'],
    readonly question?: string,
  ) {}
}
