import Papa, { type ParseError, type ParseResult } from 'papaparse';
import { say } from '@/lib/texts/import';
import { Unreadable } from './problem';
import { countLineEnds, textOf } from './text';

/** `line` is where the row starts; a quoted cell may span several. */
export type CsvRow = { line: number; cells: string[] };

const longestRow = 200_000;

/** Takes text in pieces and gives the rows that are whole, knowing the line of each. */
class RowParser {
  /** What ends the reading once the rows before it are given. */
  failure: Unreadable | undefined;
  private readonly parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  private partial = '';
  private line = 1;

  push(text: string): CsvRow[] {
    const rows = this.parse(this.partial + text, true);
    // Without a limit one open quote would gather the rest of the file in memory.
    if (!this.failure && this.partial.length > longestRow) {
      this.failure = new Unreadable(this.line, say('longRow', longestRow));
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
    if (error) this.failure = this.failureAt(error, input);
    const good = error ? data.slice(0, error.row) : data;
    this.partial = input.slice(meta.cursor);
    return good.map((cells) => {
      const line = this.line;
      this.line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
      return { line, cells };
    });
  }

  private failureAt({ code, index }: ParseError, input: string): Unreadable {
    const line = this.line + countLineEnds(input.slice(0, index));
    return new Unreadable(line, say(code === 'MissingQuotes' ? 'openQuote' : 'strayQuote'));
  }
}

/** Rows of a CSV file in batches of what a piece of the file holds, header first. Throws `Unreadable`. */
export async function* csvRows(path: string): AsyncGenerator<CsvRow[]> {
  const parser = new RowParser();
  for await (const text of textOf(path)) {
    const rows = parser.push(text);
    if (rows.length > 0) yield rows;
    if (parser.failure) throw parser.failure;
  }
  const last = parser.end();
  if (last.length > 0) yield last;
  if (parser.failure) throw parser.failure;
}
