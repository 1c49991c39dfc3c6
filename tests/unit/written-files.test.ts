import fc from 'fast-check';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '@/lib/files/column';
import { writeCsv } from '@/lib/files/csv';
import { tableSheet, writable, writeWorkbook } from '@/lib/files/workbook';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('=1+1', '+8', '-3', '@a', '\tx', "'=1", '"a",b', 'a\r\nb', '＝1', '毗邻，对比', ' x '),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
type Row = [Cell, Cell, Cell];
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
/** A text without the apostrophe that keeps spreadsheets from running it. */
const unescapeFormula = (text: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

const columns: Column<Row>[] = (['subject', 'value', 'note'] as const).map((name, at) => ({
  name,
  width: 10,
  read: (row) => row[at] ?? null,
}));
const table = (text: string) => Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/\r\n$/, '')).data;

describe('a CSV file', () => {
  test('gives back every text and number that went in', () => {
    const property = fc.property(rows, (given) => {
      const [head, ...read] = table(writeCsv(columns, given));
      expect(head).toEqual(['subject', 'value', 'note']);
      expect(read.map((row) => row.map(unescapeFormula))).toEqual(given.map((row) => row.map((one) => `${one ?? ''}`)));
    });
    fc.assert(property, { numRuns: 400 });
  });

  test('holds no text that a spreadsheet would run, and numbers as they are', () => {
    const property = fc.property(rows, (given) => {
      const read = table(writeCsv(columns, given)).slice(1).flat();
      const texts = read.filter((_, at) => typeof given.flat()[at] !== 'number');
      expect(texts.filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
    });
    fc.assert(property, { numRuns: 400 });
    expect(writeCsv(columns, [[-3.2, '-3.2', '+']])).toBe("\ufeffsubject,value,note\r\n-3.2,'-3.2,'+\r\n");
  });
});

test('an XLSX file gives back its rows: numbers as numbers, texts as texts', async () => {
  const property = fc.asyncProperty(rows, async (given) => {
    const file = await writeWorkbook([tableSheet('数据', columns, given, ({ name }) => name)]);
    const read = await readSheet(file, { trim: false });
    const asRead = (one: Cell) => (typeof one === 'string' ? writable(one) || null : one === null ? null : one + 0);
    const width = (row: unknown[]) => [...row, null, null, null].slice(0, 3);
    const expected = given.map((row) => row.map(asRead));
    const full = expected.slice(0, expected.findLastIndex((row) => row.some((one) => one !== null)) + 1);
    expect(read.slice(1).map(width)).toEqual(full);
  });
  await fc.assert(property, { numRuns: 80 });
});
