import { type BorderPlaces, borderPlaces } from '@/lib/coverage/border-places';
import type { HeldCell } from '@/lib/coverage/held-cell';
import { findHoles, type Hole, type PairYears } from '@/lib/coverage/holes';
import { type Matrix, matrixOf } from '@/lib/coverage/matrix';
import { getHeldCells } from './held-cells';
import type { Scene } from './scene';

/** What is held of the border places: each figure, counts by indicator and year, and what is missing. */
export type BorderCoverage = {
  border: BorderPlaces;
  cells: HeldCell[];
  matrix: Matrix;
  holes: Hole[];
  comparable: PairYears;
};

/** Returns what is held of the border places as of a release, worked out once. */
export function getBorderCoverage(reader: Scene): Promise<BorderCoverage> {
  return reader.keep('border coverage', async () => {
    const { catalogue } = reader;
    const [border, cells] = [borderPlaces(catalogue), await getHeldCells(reader)];
    return { border, cells, matrix: matrixOf(catalogue, border, cells), ...findHoles(catalogue, border, cells) };
  });
}
