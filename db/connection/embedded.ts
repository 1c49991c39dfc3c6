import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { getRelease } from '@/db/answer/release';
import { formatMoment } from '@/lib/language/moment';
import { firstCandidate } from '@/lib/releases/candidate';
import type { Database, Db } from './database';
import { DurableFiles, startParams } from './embedded-files';
import { closedMark, damageOf, isEmpty } from './folder-check';
import { type Copy, listCopies, makeCopy, reportCopy, restoreCopy, whyCopy } from './folder-copies';
import { type Content, hashesOf, removeFile, syncFolder, writeManifest } from './folder-manifest';
import { guardDb } from './guard';
import { letOthersIn } from './let-in';
import { takeLock } from './lock';
import { migrationsFolder } from './migrations';
import { storageErrorOf } from './storage-error';

/** The embedded database in the folder, migrated; one process at a time. A damaged folder is replaced by its last copy. */
export async function openEmbedded(folder: string): Promise<Database> {
  let release = () => {};
  try {
    makeFolder(dirname(folder));
    release = takeLock(`${folder}.lock`);
    await mend(folder);
    return await openFolder(folder, release);
  } catch (error) {
    release();
    throw storageErrorOf(error) ?? error;
  }
}

/** Makes a folder; with its parents only where they are missing, for then the system does not say what is wrong. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') mkdirSync(path, { recursive: true });
    else if (code !== 'EEXIST') throw error;
  }
}

/** Replaces a folder that is damaged, and says what is lost. */
async function mend(folder: string): Promise<void> {
  const isNew = isEmpty(folder) && listCopies(folder).length === 0;
  const damage = isNew ? undefined : isEmpty(folder) ? 'it is empty or gone' : await damageOf(folder);
  // From here on the folder is written, so that the mark would be wrong.
  if (existsSync(closedMark(folder))) removeFile(closedMark(folder));
  if (damage === undefined) return;
  const aside = `${folder}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  const copy = await restoreCopy(folder, aside);
  console.error(
    `The database in ${folder} is damaged (${damage}). ${lossOf(copy)} The damaged folder is now ${aside}.`,
  );
}

function lossOf(copy: Copy | undefined): string {
  if (!copy) {
    return 'There is no copy of it: it is made anew from the data folder, and briefings that were saved in it are lost.';
  }
  const { made, release, briefings: kept } = copy.manifest;
  return (
    `Everything saved after ${formatMoment(made, 'en')} is lost: the copy of then takes its place, ` +
    `with release ${release ?? 'none'} and ${kept} ${kept === 1 ? 'briefing' : 'briefings'}.`
  );
}

async function openFolder(folder: string, release: () => void): Promise<Database> {
  const files = new DurableFiles(folder);
  const client = await PGlite.create({ fs: files, startParams }).catch((error) => {
    throw storageErrorOf(files.fault) ?? error;
  });
  letOthersIn(client);
  const db = drizzle(client);
  await migrate(db, { migrationsFolder });
  await syncFolder(folder);
  const translate = (error: unknown) => storageErrorOf(error) ?? storageErrorOf(takeFault(files)) ?? error;
  const underWay = guardDb(db, { translate, await: (answer) => answer });
  /** Copies the folder while nothing else is read or written. */
  const copy = (closing: boolean) =>
    client.transaction(async (tx) => {
      const content = await contentOf(tx);
      const why = whyCopy(listCopies(folder), content, closing);
      if (!why) return;
      await tx.exec('checkpoint');
      await makeCopy(folder, content, why);
    });
  return {
    db,
    importer: db,
    driver: 'pglite',
    check: newestOf(db),
    copy: () => copy(false),
    async close() {
      try {
        await underWay.ended();
        await copy(true).catch(reportCopy);
        const content = await contentOf(client);
        await client.close();
        const made = new Date().toISOString();
        writeManifest(closedMark(folder), { made, files: await hashesOf(folder), ...content, why: 'close' });
      } finally {
        release();
      }
    },
  };
}

/** Milliseconds after which who asks for the newest release is told the one known last. */
const patience = 25;

/**
 * Returns what tells the newest release. The database works in this very process, one query after another: that it is busy
 * does not mean that it is away, and until what keeps it busy has ended, the release known last is the newest.
 */
function newestOf(db: Db): () => Promise<number | undefined> {
  let known: number | undefined;
  let asking: Promise<number | undefined> | undefined;
  return () => {
    asking ??= getRelease(db)
      .then((release) => {
        known = release?.number;
        return known;
      })
      .finally(() => {
        asking = undefined;
      });
    return known === undefined ? asking : Promise.race([asking, wait(patience, known, { ref: false })]);
  };
}

function takeFault(files: DurableFiles): unknown {
  const { fault } = files;
  files.fault = undefined;
  return fault;
}

/** What the database holds, as its copies tell it. */
async function contentOf(client: Pick<PGlite, 'query'>): Promise<Content> {
  const { rows } = await client.query<Content>(
    `select (select max(number) from releases where number < ${firstCandidate}) as release, count(*)::int as briefings,
      to_char(max(saved_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt" from briefings`,
  );
  return rows[0] ?? { release: null, briefings: 0, savedAt: null };
}
