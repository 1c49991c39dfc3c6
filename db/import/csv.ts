import Papa, { type ParseResult } from 'papaparse';
import { Unreadable } from './problem';
import { countLineEnds, textOf } from './text';

/** `line` is where the row starts; a quoted cell may span several. */
export type CsvRow = { line: number; cells: string[] };

const longestRow = 200_000;

const quoteAdvice: Record<string, string> = {
  MissingQuotes: 'a quoted cell that starts here is never closed; close it with a double quote',
  InvalidQuotes: 'text follows the closing quote of a cell; double every quote inside a quoted cell: "say ""so"""',
};

/** Takes text in pieces and gives the rows that are whole, knowing the line of each. */
class RowParser {
  private readonly parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  private partial = '';
  private line = 1;

  push(text: string): CsvRow[] {
    const rows = this.parse(this.partial + text, true);
    // Without a limit one open quote would gather the rest of the file in memory.
    if (this.partial.length > longestRow) {
      throw new Unreadable(this.line, `the row is longer than ${longestRow} characters; is a quote not closed?`);
    }
    return rows;
  }

  end(): CsvRow[] {
    return this.parse(this.partial, false);
  }

  /** Leaves a last row, which may go on in the next piece, in `partial`. */
  private parse(input: string, more: boolean): CsvRow[] {
    const { data, errors, meta }: ParseResult<string[]> = this.parser.parse(input, 0, more);
    // Quotes of the last row are judged again when the rest of it is there.
    const error = errors.find(({ row = 0 }) => !more || row < data.length);
    if (error) {
      const before = input.slice(0, error.index);
      throw new Unreadable(this.line + countLineEnds(before), quoteAdvice[error.code] ?? error.message);
    }
    this.partial = input.slice(meta.cursor);
    return data.map((cells) => {
      const line = this.line;
      this.line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
      return { line, cells };
    });
  }
}

/** Rows of a CSV file in batches of what a piece of the file holds, header first. Throws `Unreadable`. */
export async function* csvRows(path: string): AsyncGenerator<CsvRow[]> {
  const parser = new RowParser();
  for await (const text of textOf(path)) {
    const rows = parser.push(text);
    if (rows.length > 0) yield rows;
  }
  const last = parser.end();
  if (last.length > 0) yield last;
}
