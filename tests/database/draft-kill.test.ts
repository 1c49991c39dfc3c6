import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { and, isNull, lt } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { getReader } from '@/db/answer/reader';
import { asOf, baseOf } from '@/db/answer/release';
import { type Database, openDatabase } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { drafts } from '@/db/schema/drafts';
import { observations } from '@/db/schema/observations';
import { releases } from '@/db/schema/releases';
import { firstCandidate } from '@/lib/releases/candidate';
import { readConfig } from '@/lib/settings/config';
import { startChild } from '@/tests/child';
import { folderOf, smallFiles } from './data-folder';
import { drivers } from './harness';
import { administer, copyDatabase, urlOf } from './template';

const root = mkdtempSync(join(tmpdir(), 'pilin-draft-kill-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** How often the writer is killed on each database; KILLS asks for more. */
const kills = Number(process.env.KILLS ?? 5);

/** What the writer has said when it is killed, at random after that: each of its steps in turn. */
const stages = ['given 1', 'checked 1', 'published 1', 'undone 1', 'given 2'];

/** What is held of 2021 in each state: nothing, or both figures of one draft. */
async function stateOf({ db }: Database) {
  const reader = await getReader(db);
  if (!reader) throw new Error('There is no release.');
  const { number, rows } = reader.release;
  const held = await db.select().from(observations).where(asOf(observations, number));
  const current = await db
    .select()
    .from(observations)
    .where(and(isNull(observations.retiredBy), lt(observations.release, firstCandidate)));
  const entered = held.filter((one) => one.period === '2021' && one.series === 'gdp.yearbook' && one.rank === 1);
  const all = await db.select().from(releases);
  const rowsOf = new Map(all.map((one) => [one.number, one.rows]));
  const candidates = all
    .filter((one) => one.number >= firstCandidate)
    .map((one) => ({ ...one, over: rowsOf.get(baseOf(one.number)) ?? Number.NaN }));
  const open = (await db.select().from(drafts)).filter(({ published }) => published === null);
  return { number, rows, held: held.length, current: current.length, entered, candidates, open };
}

describe.each(drivers)('on %s drafts', (driver) => {
  const settings = { DATABASE_URL: '', PILIN_FOLDER: join(root, randomUUID()) };
  beforeAll(async () => {
    const { folder, postgresUrl } = inject('templates');
    if (driver === 'postgres') {
      const name = `draft_kill_${randomUUID().replaceAll('-', '')}`;
      await administer(postgresUrl, `create database ${name} template migrated`);
      settings.DATABASE_URL = urlOf(postgresUrl, name);
    } else copyDatabase(join(folder, 'migrated'), join(settings.PILIN_FOLDER, 'database'));
    const database = await openDatabase(readConfig(settings));
    await importFolder(database.importer, folderOf(smallFiles));
    await database.close();
  });

  it(`are old or new, never between, after ${kills} kills at any moment`, { timeout: kills * 24_000 }, async () => {
    let newest = 0;
    for (let kill = 0; kill < kills; kill++) {
      const child = startChild(['--import', 'tsx', resolve('tests/database/draft-writer.ts')], settings);
      await child.says(stages[kill % stages.length] ?? '');
      await wait(Math.random() * 400);
      child.process.kill('SIGKILL');
      expect(await child.ended).toBe('SIGKILL');
      const database = await openDatabase(readConfig(settings));
      const { number, rows, held, current, entered, candidates, open } = await stateOf(database);
      await database.close();
      expect([held, current]).toEqual([rows, rows]);
      expect([0, 2]).toContain(entered.length);
      const turns = entered.map(({ place, value }) => value - (place === '500101' ? 1000 : 150));
      expect(new Set(turns).size).toBeLessThanOrEqual(1);
      // What a draft would make is kept whole with its draft, and goes with it.
      for (const { draft, rows: would, over } of candidates)
        expect([open.some(({ id }) => id === draft), would >= over]).toEqual([true, true]);
      expect(number).toBeGreaterThanOrEqual(newest);
      newest = number;
    }
    expect(newest).toBeGreaterThan(1);
  });
});
