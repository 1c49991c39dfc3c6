import type { Delimiter } from './delimited';
import type { Grid } from './grid';
import type { EncodingName } from './text';

/** What was given, as grids; `folder` is an archive with the folder of a whole data set, of which only the names are read. */
export type Given =
  | { kind: 'grids'; format: 'xlsx' | 'html' | 'pasted'; encoding?: EncodingName; grids: Grid[] }
  | { kind: 'grids'; format: 'text'; encoding: EncodingName; delimiter: Delimiter; grids: Grid[] }
  | { kind: 'folder'; files: string[] };
