import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Scene } from '@/db/answer/scene';
import type { Db } from '@/db/connection/client';
import { type ImportOptions, type ImportResult, importFolder } from '@/db/import/import-folder';
import { ImportError } from '@/db/import/problem';
import { releases } from '@/db/schema/releases';
import { unpackFolder } from '@/lib/given/folder-archive';
import { isRefusal, type Refusal } from '@/lib/given/refusal';
import type { Locale } from '@/lib/language/locale';
import { dropOf, keptCandidate, newCandidate } from './candidate';
import type { Draft } from './drafts';

/**
 * A draft that is the folder of a whole data set, held against a release: `problems` are lines on what hinders it, else
 * `result` is what it would change, and `number` that of what it would make; without it nothing would change.
 */
export type FolderCandidate = {
  number?: number | undefined;
  result?: ImportResult;
  problems: readonly string[];
};

/** The file of a draft, and what is said on the way to its import. */
type Given = Pick<Draft, 'file' | 'content'>;

/**
 * Imports the folder that was given as an archive; throws `ImportError` with all that hinders it. A refusal where the
 * archive cannot be unpacked. It is written to a folder of its own meanwhile.
 */
export async function importArchive(db: Db, given: Given, options: ImportOptions): Promise<ImportResult | Refusal> {
  const files = await unpackFolder(given.content);
  if (isRefusal(files)) return files;
  const folder = await mkdtemp(join(tmpdir(), 'pilin-'));
  try {
    for (const { name, content } of files) await writeFile(join(folder, name), content);
    return await importFolder(db, folder, {
      ...options,
      byCommand: true,
      made: { ...options.made, folder: given.file },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Holds the folder of a draft against a release and keeps what it would make of it; the same version over the same release once. */
export async function makeFolderCandidate(
  importer: Db,
  scene: Scene,
  draft: Draft,
  locale: Locale,
): Promise<FolderCandidate | Refusal> {
  const name = `folder ${draft.id} ${draft.version} ${locale}`;
  return keptCandidate<Kept>(scene, name, () => stageFolder(importer, scene, draft, locale));
}

/** A refusal makes nothing. */
type Kept = FolderCandidate | (Refusal & { number?: undefined });

async function stageFolder(importer: Db, scene: Scene, draft: Draft, locale: Locale): Promise<Kept> {
  try {
    return await importer.transaction(async (tx) => {
      await tx.execute(sql`lock table ${releases} in share row exclusive mode`);
      await dropOf(tx, draft.id);
      const number = await newCandidate(tx, scene.release.number);
      const made = { number, checksum: String(draft.version), draft: draft.id };
      const result = await importArchive(tx, draft, { locale, made });
      if (isRefusal(result)) return result;
      return { result, problems: [], number: result.unchanged ? undefined : number };
    });
  } catch (error) {
    if (error instanceof ImportError) return { problems: error.message.split('\n') };
    throw error;
  }
}
