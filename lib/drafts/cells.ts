import type { Status } from '@/lib/figures/comparison';
import type { ReadCell, Reading } from '@/lib/reading/reading';
import type { DraftState } from './draft';

/** A figure that a draft brings: where its file has it, as what it was read, and of what it is. */
export type DraftCell = Pick<ReadCell, 'sheet' | 'ref' | 'raw'> &
  Pick<ReadCell['as'], 'place' | 'indicator' | 'period' | 'bound' | 'mark' | 'lastDigit'> & {
    series: string;
    /** The power of ten by which an editor shifted it. */
    power: number;
    value: number;
    status: Status;
  };

const statuses: readonly string[] = ['A', 'B', 'D', 'E', 'P', 'U'] satisfies Status[];
const isStatus = (text: string | undefined): text is Status => text !== undefined && statuses.includes(text);

/** Returns the figures that were read whole and that an editor has not left out, in the order of the file. */
export function draftCells({ cells }: Pick<Reading, 'cells'>, { left, shifted, status }: DraftState): DraftCell[] {
  const leftOut = new Set(left);
  return cells.flatMap(({ sheet, ref, raw, as, question }): DraftCell[] => {
    const { series, place, indicator, period, bound, mark, lastDigit } = as;
    if (series === undefined || question !== undefined || leftOut.has(ref)) return [];
    const power = Object.hasOwn(shifted, ref) ? (shifted[ref] ?? 0) : 0;
    const value = Number(`${as.value}e${power}`);
    const own = { place, indicator, period, bound, mark, series, value, power, lastDigit: lastDigit + power };
    return [{ sheet, ref, raw, ...own, status: isStatus(as.status) ? as.status : status }];
  });
}

/** Names what a figure is of: the same for two figures of one cell of the data set. */
export const cellKey = ({ series, place, period }: Pick<DraftCell, 'series' | 'place' | 'period'>) =>
  `${series} ${place} ${period}`;
