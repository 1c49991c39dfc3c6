import type { Side } from '@/lib/figures/comparison';
import { freeRoom } from './free-room';
import { type Cell, cell, centreOf, cornersAround, pitch, sharedEdges, strung } from './honeycomb';
import { type LabelRow, laidWords } from './labels';
import type { MapLayout } from './layout';
import { pathOf } from './paths';

/** Room for a label in a cell, and below the cells for what finds no room between them. */
const [room, foot] = [86, 110];

/** The map that a honeycomb is, with each unit in its cell. */
export function tileLayout(
  cells: ReadonlyMap<string, Cell>,
  sides: ReadonlyMap<string, Side>,
  rows: readonly LabelRow[],
): MapLayout {
  const last = (part: 0 | 1) => Math.max(0, ...[...cells.values()].map((at) => at[part]));
  const words = laidWords(rows, 'tiles');
  const depth = last(1) * pitch + cell.side + 2 * cell.slope;
  const drawn = {
    width: (last(0) + 1) * cell.width,
    height: words ? depth : depth + foot,
    units: [...cells].map(([id, at]) => ({
      id,
      path: pathOf([cornersAround(centreOf(at))], false).concat('z'),
      label: { at: centreOf(at), room },
    })),
  };
  const across = sharedEdges(cells).filter(({ between: [a, b] }) => sides.get(a) !== sides.get(b));
  return {
    kind: 'tiles',
    ...drawn,
    land: '',
    seams: '',
    border: pathOf(strung(across), false),
    ...(words ?? freeRoom(drawn, sides)),
  };
}
