import Papa from 'papaparse';
import { type Grid, mostCells, textGrid } from './grid';
import { type Refusal, refuse } from './refusal';

/** What stands between the cells of a line. */
export const delimiters = ['\t', ',', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How many lines are looked at to tell what stands between cells. */
const looked = 40;

/** Reads text whose cells stand apart by a mark, which is found by itself where none is given. */
export function readDelimited(
  text: string,
  names: Pick<Grid, 'file' | 'sheet'>,
  given?: Delimiter,
): { grid: Grid; delimiter: Delimiter } | Refusal {
  const delimiter = given ?? delimiterOf(text);
  // One row more than there may be, for millions of empty ones would fill the memory.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: mostCells + 1 });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return refuse('openQuote', (open.row ?? 0) + 1);
  if (data.length > mostCells) return refuse('tooManyCells', mostCells);
  const texts = data.map((cells) => cells.slice(0, cells.findLastIndex((text) => text.trim() !== '') + 1));
  const count = texts.reduce((sum, cells) => sum + cells.length, 0);
  if (count > mostCells) return refuse('tooManyCells', mostCells);
  return count === 0 ? refuse('nothing') : { grid: textGrid(texts, names), delimiter };
}

/** The mark that makes most lines equally long; a comma within a number is none that does. */
function delimiterOf(text: string): Delimiter {
  const head = text.slice(0, 100_000);
  const [best = ','] = delimiters
    .map((delimiter) => ({ delimiter, lines: evenLines(head, delimiter) }))
    .toSorted((a, b) => b.lines - a.lines)
    .filter(({ lines }) => lines > 0)
    .map(({ delimiter }) => delimiter);
  return best;
}

/** How many of the first lines have the length that is most frequent among those of more than one cell. */
function evenLines(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: looked });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
