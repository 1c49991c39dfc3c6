import writeExcelFile, { type CellObject, type Row as SheetRow } from 'write-excel-file/node';
import type { Cell, Column } from './column';

/** A sheet as it is written; `filtered` ones are one table with a head that stays and can be filtered. */
export type Sheet = { name: string; widths: number[]; rows: SheetRow[]; filtered: boolean };

/** What XML cannot hold. */
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** The most letters of a cell. */
const longest = 32_000;

/** A text as a cell can hold it; line breaks and tabs become spaces. */
export function writable(text: string): string {
  const written = text.replace(unwritable, ' ').slice(0, longest);
  // The library looks texts up in a plain object, so that one such as “constructor” would break the whole file.
  return written in {} ? `${written} ` : written;
}

/** A cell that is text or a number and never a formula. */
export function sheetCell(value: Cell, decimals?: number): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'string') return value === '' ? null : { value: writable(value), type: String };
  const format = decimals === undefined ? undefined : decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return { value, type: Number, ...(format && { format }) };
}

export const headCell = (text: string): CellObject => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});

/** A table as a sheet, its head in words. */
export function tableSheet<Row>(
  name: string,
  columns: Column<Row>[],
  rows: Row[],
  head: (column: Column<Row>) => string,
): Sheet {
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map((column) => headCell(head(column))),
      ...rows.map((row) => columns.map(({ read, decimals }) => sheetCell(read(row), decimals?.(row)))),
    ],
    filtered: true,
  };
}

/** A, B, … Z, AA of a column counted from 1. */
function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** The library knows no filters, so their element is put where the format wants it. */
function filters(sheets: Sheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            if (!sheet?.filtered) return xml;
            const range = `A1:${letterOf(sheet.widths.length)}${sheet.rows.length}`;
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** The sheets as an XLSX file. */
export function writeWorkbook(sheets: Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, widths, rows, filtered }) => ({
    sheet: name,
    data: rows,
    columns: widths.map((width) => ({ width })),
    ...(filtered && { stickyRowsCount: 1 }),
  }));
  return writeExcelFile(written, { features: [filters(sheets)] }).toBuffer();
}
