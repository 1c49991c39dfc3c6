import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { type CsvRow, csvRows } from '@/db/import/csv';
import { Unreadable } from '@/db/import/problem';

const folder = mkdtempSync(join(tmpdir(), 'pilin-csv-'));
const file = join(folder, 'file.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: string | Uint8Array): Promise<CsvRow[]> {
  writeFileSync(file, content);
  const rows: CsvRow[] = [];
  for await (const batch of csvRows(file)) rows.push(...batch);
  return rows;
}

async function refusal(content: string | Uint8Array): Promise<Unreadable> {
  const failure = await read(content).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof Unreadable)) throw new Error(`Not refused, but ${failure}`);
  return failure;
}

const cells = (rows: CsvRow[]) => rows.map((row) => row.cells);

describe('a CSV file', () => {
  it('gives the same rows with or without byte order mark, and with every kind of line end', async () => {
    const rows = [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['城', '"x", y'] },
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['a,b', '城,"""x"", y"'].join(end);
      expect(await read(text)).toEqual(rows);
      expect(await read(`\uFEFF${text}${end}`)).toEqual(rows);
    }
  });

  it('knows the line of a row after cells that span lines', async () => {
    const rows = await read('a,b\r\n"1\r\n2","3\n\n"\r\nlast,row\r\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3\n\n'] },
      { line: 6, cells: ['last', 'row'] },
    ]);
  });

  it('keeps a line that is empty, so that it can be reported', async () => {
    expect(await read('a\n\nb\n')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: [''] },
      { line: 3, cells: ['b'] },
    ]);
    expect(await read('')).toEqual([]);
  });

  it('is read right wherever it is cut into pieces', async () => {
    // Pieces have 65,536 bytes: quotes, line ends and characters of several bytes are moved across the cut one byte at a time.
    const row = ['城镇', 'say "so", twice', 'two\nlines', '𠮷'];
    const end = Papa.unparse([row, ['after', '', '', 'x']]);
    for (let shift = 0; shift < 60; shift++) {
      const filler = 'x'.repeat(65_536 - 60 + shift);
      expect(cells(await read(`${filler}\r\n${end}\r\n`))).toEqual([[filler], row, ['after', '', '', 'x']]);
    }
  });

  it('that is not UTF-8 is refused with line and byte, before and after a cut', async () => {
    const gbk = Uint8Array.from([0xb3, 0xc7]);
    expect(await refusal(Buffer.concat([Buffer.from('a,b\r\nc,'), gbk]))).toMatchObject({
      line: 2,
      message: expect.stringMatching(/^byte 8 .* save the file as UTF-8/),
    });
    const long = '城\n'.repeat(30_000);
    expect(await refusal(Buffer.concat([Buffer.from(long), gbk, Buffer.from(long)]))).toMatchObject({
      line: 30_001,
      message: expect.stringMatching(/^byte 120001 /),
    });
    expect(await refusal(Buffer.from('a\n城').subarray(0, 4))).toMatchObject({ line: 2 });
    expect(await refusal(Buffer.from('\uFEFFa,b\n', 'utf16le'))).toBeInstanceOf(Unreadable);
  }, 10_000);

  it.each([
    ['GBK', 'd6d8c7ecca d0', /byte 10 .* would do as GBK/],
    // Begins with what is UTF-8 as well: 模, whose bytes are those of ģ.
    ['GBK', 'c4a3cabdb5d8c7f8', /would do as GBK/],
    ['Big5', 'adabbc79a5ab2cb3b0a6b7', /would do as Big5/],
    ['Shift_JIS', '8f648c63ae732c82cc93fa967b8cea82c982c882e9', /would do as Shift_JIS/],
    ['nothing', 'ff00ff01fe', /is not UTF-8;|is UTF-16/],
  ])('that is %s is told as such', async (_name, hex, said) => {
    const bytes = Buffer.concat([
      Buffer.from('id,name\n'),
      Buffer.from(hex.replace(/ /g, ''), 'hex'),
      Buffer.from('\n'),
    ]);
    expect(await refusal(bytes)).toMatchObject({ message: expect.stringMatching(said) });
  });

  it.each([
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0xff])],
    ['PDF', Buffer.from('%PDF-1.4\n\xe2\xe3', 'latin1')],
    ['JSON', Buffer.from('[{"id":1}]')],
    ['Git LFS', Buffer.from('version https://git-lfs.github.com/spec/v1\n')],
    ['PNG', Buffer.from('\x89PNG\r\n', 'latin1')],
  ])('that is of the kind %s is told as such', async (kind, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ line: 1, message: expect.stringContaining(`of the kind ${kind} `) });
  });

  it('with wrong quotes is refused with the line where the cell starts', async () => {
    expect(await refusal('a,b\n1,2\n3,"4\n5,6\n')).toMatchObject({
      line: 3,
      message: expect.stringContaining('never closed'),
    });
    expect(await refusal('a,b\n"1\n"x,2\n3,4\n')).toMatchObject({
      line: 2,
      message: expect.stringContaining('closing quote'),
    });
  });

  it('with an open quote is refused before the rest of it is in memory', async () => {
    expect(await refusal(`a,b\n1,"2\n${'3,4\n'.repeat(100_000)}`)).toMatchObject({
      line: 2,
      message: expect.stringContaining('longer than 200000 characters'),
    });
  });

  it('holds what was written, for any cells', async () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/\r\n?/g, '\n'));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (rows, newline, mark) => {
        const text = Papa.unparse(rows, { newline, quotes: true });
        const found = await read((mark ? '\uFEFF' : '') + text);
        expect(cells(found)).toEqual(rows);
        let line = 1;
        for (const row of found) {
          expect(row.line).toBe(line);
          line += 1 + row.cells.join('').split('\n').length - 1;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of any bytes is read or refused, never anything else', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.constantFrom(...'",\r\n a城\uFEFF\0=1'), { maxLength: 60 }).map((all) => Buffer.from(all.join(''))),
    );
    let [readable, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        try {
          await read(content);
          readable++;
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          refused++;
        }
      }),
      { numRuns: 600 },
    );
    expect(Math.min(readable, refused)).toBeGreaterThan(50);
  });
});
