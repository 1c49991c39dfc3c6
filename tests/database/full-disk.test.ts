import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createBriefing, getBriefings } from '@/db/briefings';
import { openDatabase } from '@/db/connection/client';
import { StorageError } from '@/db/connection/storage-error';
import { DatabaseUnavailableError } from '@/db/connection/unavailable';
import { inWords } from '@/server/requests/in-words';
import { briefingOf } from '@/tests/example-briefing';
import { copyDatabase } from './template';

/** Only root may mount a disk of its own. */
const canMount = process.getuid?.() === 0 && process.platform === 'linux';

describe.runIf(canMount)('on a disk of its own', () => {
  let disk: string;
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'pilin-disk-'));
  });
  afterEach(() => {
    // What a start that failed has open is closed with the process.
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true });
  });
  const mount = (size: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);

  it('a save on a full disk is refused in words, nothing is lost, and the next goes through when there is space', async () => {
    mount('120m');
    const databaseFolder = join(disk, 'database');
    copyDatabase(join(inject('templates').folder, 'migrated'), databaseFolder);
    const database = await openDatabase({ databaseFolder });
    await createBriefing(database.db, briefingOf({ title: 'Kept' }));
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
    const wide = briefingOf({ title: Array.from({ length: 100_000 }, (_, n) => String(n * 7919)).join(' ') });
    const answer = await inWords(async () => Response.json(await createBriefing(database.db, wide)))();
    expect(answer.status).toBe(507);
    expect(await answer.json()).toEqual({
      error: expect.stringContaining('no space is left on its disk (No space left on device)'),
    });
    expect(await getBriefings(database.db)).toHaveLength(1);
    rmSync(join(disk, 'filler'));
    await createBriefing(database.db, wide);
    await database.close();
    const again = await openDatabase({ databaseFolder });
    expect(await getBriefings(again.db)).toHaveLength(2);
    await again.close();
  });

  it('a start says that the folder is read-only, or that there is no space', async () => {
    mount('20m');
    const failure = () => openDatabase({ databaseFolder: join(disk, 'database') }).catch((error) => error);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const readOnly = await failure();
    expect(readOnly).toMatchObject({ name: 'StorageError', full: false });
    expect(readOnly.message).toContain('is read-only');
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    expect(await failure()).toMatchObject({ name: 'StorageError', full: true });
  });
});

describe('the answer to a save', () => {
  const answerTo = (error: Error) => inWords(() => Promise.reject(error))();

  it.each([
    ['a full disk', new StorageError('no space is left', { full: true }), 507],
    ['a full PostgreSQL', new Error('failed', { cause: Object.assign(new Error('full'), { code: '53100' }) }), 507],
    ['a folder of another user', Object.assign(new Error('EACCES'), { code: 'EACCES' }), 503],
    ['a database that is away', new DatabaseUnavailableError('it is away'), 503],
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503],
  ])('says %s in words', async (_, error, status) => {
    const answer = await answerTo(error);
    expect(answer.status).toBe(status);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toEqual({
      error: expect.stringMatching(/^The database (cannot be written|is not available): .+\.$/),
    });
  });

  it('leaves what is no fault of the database as it is', async () => {
    await expect(answerTo(new TypeError('x is not a function'))).rejects.toThrow('x is not a function');
  });
});
