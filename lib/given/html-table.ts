import { Parser } from 'htmlparser2';
import { type GivenCell, type Grid, type Merge, mostCells, refOf, withoutEnd, withoutTail } from './grid';
import { Refused } from './refusal';

/** What is written in these is not shown. */
const unseen = new Set(['script', 'style', 'template', 'title']);

/** The most columns or rows that a cell may span, as browsers have it. */
const widest = 1000;

/** A table while it is read: cells by their place, with what spans reach further down. */
class TableBuilder {
  readonly merges: Merge[] = [];
  readonly hiddenRows: number[] = [];
  private readonly rows: GivenCell[][] = [];
  private row = -1;
  private column = 0;

  constructor(private readonly spend: (cells: number) => void) {}

  openRow(hidden: boolean): void {
    this.row += 1;
    this.column = 0;
    this.spend(1);
    this.rowAt(this.row);
    if (hidden) this.hiddenRows.push(this.row);
  }

  addCell(raw: string, width: number, height: number): void {
    if (this.row < 0) this.openRow(false);
    const cells = this.rowAt(this.row);
    while (cells[this.column]) this.column += 1;
    const [left, top] = [this.column, this.row];
    this.spend(width * height);
    for (let row = top; row < top + height; row++) {
      for (let column = left; column < left + width; column++) {
        this.rowAt(row)[column] ??= {
          ref: refOf(row, column),
          raw: row === top && column === left ? raw : '',
          kind: 'text',
        };
      }
    }
    if (width * height > 1) this.merges.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
    this.column = left + width;
  }

  private rowAt(row: number): GivenCell[] {
    while (this.rows.length <= row) this.rows.push([]);
    return this.rows[row] ?? [];
  }

  grid(names: Pick<Grid, 'file' | 'sheet'>): Grid {
    const filled = this.rows.map((cells, row) =>
      Array.from(cells, (cell, column) => cell ?? ({ ref: refOf(row, column), raw: '', kind: 'text' } as const)),
    );
    const rows = withoutEnd(filled.map(withoutTail));
    return { ...names, rows, merges: this.merges, hidden: false, hiddenRows: this.hiddenRows, hiddenColumns: [] };
  }
}

/** What a page is read into, tag by tag; a table within a cell is text of that cell. */
class TableReader {
  readonly tables: TableBuilder[] = [];
  private cells = 0;
  private depth = 0;
  private silent = 0;
  private text: string | undefined;
  private spans: [width: number, height: number] = [1, 1];

  private readonly spend = (count: number) => {
    this.cells += count;
    if (this.cells > mostCells) throw new Refused('tooManyCells', mostCells);
  };

  open(name: string, attributes: Record<string, string>): void {
    if (unseen.has(name)) this.silent += 1;
    if (name === 'br' && this.text !== undefined) this.text += '\n';
    if (name === 'table' && ++this.depth === 1) this.tables.push(new TableBuilder(this.spend));
    if (this.depth !== 1) return;
    if (name === 'tr') this.tables.at(-1)?.openRow(/display\s*:\s*none/i.test(attributes.style ?? ''));
    if (name === 'td' || name === 'th') {
      this.text = '';
      this.spans = [spanOf(attributes.colspan), spanOf(attributes.rowspan)];
    }
  }

  write(text: string): void {
    if (this.text !== undefined && this.silent === 0) this.text += text.replace(/[ \t\r\n]+/g, ' ');
  }

  close(name: string): void {
    if (unseen.has(name)) this.silent = Math.max(0, this.silent - 1);
    if (this.depth === 1 && (name === 'td' || name === 'th') && this.text !== undefined) {
      this.tables.at(-1)?.addCell(this.text.replace(/ {2,}/g, ' ').replace(/^ +| +$/gm, ''), ...this.spans);
      this.text = undefined;
    }
    if (name === 'table') this.depth = Math.max(0, this.depth - 1);
  }
}

/** Reads the tables of a web page or of what Excel and WPS put on the clipboard. Throws `Refused` beyond the most cells. */
export function readHtmlTables(html: string, names: Pick<Grid, 'file' | 'sheet'>): Grid[] {
  const reader = new TableReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.write(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.tables.map((table) => table.grid(names)).filter(({ rows }) => rows.length > 0);
}

function spanOf(text = ''): number {
  const span = /^\s*\d{1,6}/.exec(text);
  return span ? Math.min(widest, Math.max(1, Number(span[0]))) : 1;
}
