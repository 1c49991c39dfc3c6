import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { ImportError } from '@/db/import/problem';
import { cellMistakes } from './cell-mistakes';
import { claimMistakes } from './claim-mistakes';
import { changed, type Files, folderOf, smallFiles, snapshotOf } from './data-folder';
import { drivers, openTestDatabase } from './harness';
import { limitMistakes } from './limit-mistakes';
import { nameMistakes } from './name-mistakes';
import { placeMistakes } from './place-mistakes';
import { tableMistakes } from './table-mistakes';
import { textMistakes } from './text-mistakes';

const mistakes = [
  ...cellMistakes,
  ...nameMistakes,
  ...placeMistakes,
  ...tableMistakes,
  ...claimMistakes,
  ...limitMistakes,
  ...textMistakes,
];

async function failureOf(promise: Promise<unknown>): Promise<ImportError> {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof ImportError) return failure;
  throw failure ?? new Error('It was imported');
}

describe.each(drivers)('on %s nothing is written, and it is said what would do, for', (driver) => {
  let database: Database;
  let before: Awaited<ReturnType<typeof snapshotOf>>;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
    await importFolder(database.db, folderOf(smallFiles));
    before = await snapshotOf(database.db);
    expect(before.every((rows) => rows.length > 0)).toBe(true);
  });
  afterAll(() => database.close());
  afterEach(async () => expect(await snapshotOf(database.db)).toEqual(before));

  const refusal = (files: Files) => failureOf(importFolder(database.db, folderOf(files)));

  it.each(mistakes)('%s', async (_name, edits, expected) => {
    const files = edits.reduce((files, [file, from, to]) => changed(file, from, to, files), smallFiles);
    const { problems, total, message } = await refusal(files);
    const at = problems.map(({ file, line, column, value }) =>
      [line === undefined ? file : `${file}:${line}`, column, value !== undefined && JSON.stringify(value)]
        .filter(Boolean)
        .join(' '),
    );
    expect(at).toEqual(expected.map(([at]) => at));
    expected.forEach(([, advice], index) => {
      expect(problems[index]?.message).toContain(advice);
      expect(message).toContain(advice);
    });
    expect(problems.map(({ count }) => count)).toEqual(expected.map(([, , count = 1]) => count));
    expect(total).toBe(problems.reduce((sum, { count }) => sum + count, 0));
  });

  it('files that are missing or not known, and folders that are none', async () => {
    const { 'zones.csv': zones = '', ...others } = smallFiles;
    const { problems } = await refusal({ ...others, 'zone.csv': zones, 'README.md': 'text' });
    expect(problems).toMatchObject([
      { file: 'zones.csv', message: expect.stringContaining('missing') },
      { file: 'zone.csv', message: expect.stringContaining('not a known file') },
    ]);
    const gone = folderOf(smallFiles);
    rmSync(gone, { recursive: true });
    expect((await failureOf(importFolder(database.db, gone))).message).toContain('is not a folder');
    expect((await failureOf(importFolder(database.db, join(folderOf(smallFiles), 'zones.csv')))).message).toContain(
      'is not a folder',
    );
  });

  it('files that are not UTF-8, without noise about what they would hold', async () => {
    const { problems } = await refusal({ ...smallFiles, 'places.csv': Buffer.from([0x69, 0x64, 0x0a, 0xb3, 0xc7]) });
    expect(problems).toMatchObject([
      { file: 'places.csv', line: 2, message: expect.stringMatching(/^byte 4 .*UTF-8/) },
    ]);
  });

  it('a million problems of a few causes: all are counted, one line tells each', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, index) => `gdp.yearbook,500101,${1950 + (index % 60)},x${index},A,1,census,,,\n`,
    );
    const { problems, total, message } = await refusal({
      ...smallFiles,
      'observations.csv': `${smallFiles['observations.csv']?.split('\n')[0]}\n${rows.join('')}${rows.join('')}`,
    });
    expect(problems.map(({ line, column, count }) => [line, column, count])).toEqual([
      [2, 'value', 6_000],
      [62, 'rank', 5_940],
    ]);
    expect(total).toBe(11_940);
    expect(message.split('\n')).toEqual([
      'Nothing was imported: there are 11,940 problems of 2 kinds in the data.',
      expect.stringMatching(
        /^observations.csv:2 column value value "x0": is not a plain number; .* \(6,000 times; also line 3 "x1", line 4 "x2", line 5 "x3", line 6 "x4", …\)$/,
      ),
      expect.stringMatching(/^observations.csv:62 column rank value "1": .* those of line 2; .* \(5,940 times\)$/),
    ]);
  });
});
