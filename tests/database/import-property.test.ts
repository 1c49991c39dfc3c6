import { isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { ImportError } from '@/db/import/problem';
import { observations } from '@/db/schema/observations';
import { releases } from '@/db/schema/releases';
import { type Files, folderOf, smallFiles, snapshotOf } from './data-folder';
import { drivers, openTestDatabase } from './harness';

type Mutation = (content: Buffer) => Buffer;

/** A piece put in, or put in place of as many bytes, at a share of the file's length. */
const pieces = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    '\0',
    '\uFEFF',
    '=1+1',
    '=HYPERLINK("x")',
    '１',
    '1,5',
    '%',
    ';',
    '-',
    '500101',
    'gdp',
  ),
  fc.constantFrom('x'.repeat(10_001), '"'.repeat(9_999), ','.repeat(300), '\n'.repeat(50), '城'.repeat(3_000)),
  fc.string({ maxLength: 8 }),
  fc.uint8Array({ maxLength: 6 }),
  fc.constant(Buffer.from([0xb3, 0xc7])),
);

const splice = fc
  .record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.constantFrom(0, 0, 1, 3, 40), piece: pieces })
  .map(
    ({ at, remove, piece }): Mutation =>
      (content) => {
        const start = Math.floor(at * content.length);
        return Buffer.concat([
          content.subarray(0, start),
          Buffer.from(piece as string),
          content.subarray(start + remove),
        ]);
      },
  );

const overLines =
  (change: (lines: string[]) => string[]): Mutation =>
  (content) =>
    Buffer.from(change(content.toString().split('\n')).join('\n'));

const harmless = fc.constantFrom<Mutation>(
  (content) => content,
  (content) => Buffer.from(content.toString().replaceAll('\n', '\r\n')),
  (content) => Buffer.concat([Buffer.from('\uFEFF'), content]),
  (content) => content.subarray(0, content.length - 1),
  // Columns in the opposite order, where no cell needs quotes.
  (content) =>
    /["]/.test(content.toString())
      ? content
      : overLines((lines) => lines.map((line) => line.split(',').reverse().join(',')))(content),
);

const rough = fc.constantFrom<Mutation>(
  (content) => Buffer.from(content.toString(), 'utf16le'),
  (content) => content.subarray(0, Math.floor(content.length / 2)),
  () => Buffer.alloc(0),
  overLines(([header = '', ...rows]) => [`${header},${header.split(',')[0]}`, ...rows]),
  overLines(([header = '', ...rows]) => [header, ...rows, ...rows]),
  overLines((lines) => lines.slice(1)),
  overLines((lines) => lines.slice(0, -2)),
);

const mutations = fc.oneof(
  fc.record({ file: fc.constantFrom(...Object.keys(smallFiles)), mutation: harmless }),
  fc.record({ file: fc.constantFrom(...Object.keys(smallFiles)), mutation: splice }),
  fc.record({ file: fc.constantFrom(...Object.keys(smallFiles)), mutation: fc.oneof(harmless, rough) }),
  fc.record({ file: fc.constant('observations.csv'), mutation: fc.oneof(splice, harmless, rough) }),
);

function mutate(all: { file: string; mutation: Mutation }[]): Files {
  const files: Record<string, Buffer> = Object.fromEntries(
    Object.entries(smallFiles).map(([file, content]) => [file, Buffer.from(content)]),
  );
  for (const { file, mutation } of all) files[file] = mutation(files[file] ?? Buffer.alloc(0));
  return files;
}

describe.each(drivers)('any folder on %s', (driver) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
    await importFolder(database.db, folderOf(smallFiles));
  });
  afterAll(() => database.close());

  it('is imported whole, or refused with its problems and nothing written', async () => {
    const { db } = database;
    let [imported, refused] = [0, 0];
    const property = fc.asyncProperty(fc.array(mutations, { minLength: 1, maxLength: 3 }), async (all) => {
      const before = await snapshotOf(db);
      try {
        const { release, unchanged } = await importFolder(db, folderOf(mutate(all)));
        imported++;
        const newest = (await db.select().from(releases)).find(({ number }) => number === release);
        expect(await db.$count(observations, isNull(observations.retiredBy))).toBe(newest?.rows);
        if (unchanged) expect(await snapshotOf(db)).toEqual(before);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        refused++;
        expect(error.total).toBeGreaterThan(0);
        for (const { file, message } of error.problems) expect(smallFiles[file] && message).toBeTruthy();
        expect(await snapshotOf(db)).toEqual(before);
      }
    });
    await fc.assert(property, { numRuns: 80, endOnFailure: true });
    expect(imported).toBeGreaterThan(3);
    expect(refused).toBeGreaterThan(20);
  }, 60_000);
});
