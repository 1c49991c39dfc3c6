import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, today } from '@/lib/language/moment';
import { syncPath } from './embedded-files';
import {
  type Content,
  copyFolder,
  differenceFrom,
  hashesOf,
  type Manifest,
  readManifest,
  writeManifest,
} from './folder-manifest';
import { storageErrorOf } from './storage-error';

/** Copies that are kept; older ones go. */
const most = 3;

const copiesOf = (folder: string) => `${folder}.copies`;
const manifestOf = (copy: string) => `${copy}.json`;

/** A copy of the folder with what it holds. */
export type Copy = { path: string; manifest: Manifest };

/** The copies of a folder, newest first. One whose manifest was not written was not finished, and is none. */
export function listCopies(folder: string): Copy[] {
  const copies = copiesOf(folder);
  if (!existsSync(copies)) return [];
  return readdirSync(copies)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .flatMap((name) => {
      const found = readManifest(join(copies, name));
      return found ? [{ path: join(copies, name.slice(0, -'.json'.length)), manifest: found }] : [];
    });
}

/** Copies a folder in which nothing is written meanwhile, reads the copy again to be sure, and drops older ones. */
export async function makeCopy(folder: string, content: Content, why: Manifest['why']): Promise<Copy> {
  const copies = copiesOf(folder);
  mkdirSync(copies, { recursive: true });
  const made = new Date().toISOString();
  const path = join(copies, made.replaceAll(/[:.]/g, '-'));
  try {
    const files = await hashesOf(folder);
    await copyFolder(folder, path);
    const difference = await differenceFrom(path, { files });
    if (difference !== undefined) throw new Error(`The copy ${path} cannot be trusted: ${difference}.`);
    const manifest = { made, files, ...content, why };
    writeManifest(manifestOf(path), manifest);
    dropOld(folder);
    return { path, manifest };
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** All but the newest, and what was begun and not finished. */
function dropOld(folder: string): void {
  const copies = copiesOf(folder);
  const kept = new Set(
    listCopies(folder)
      .slice(0, most)
      .map(({ path }) => path),
  );
  for (const name of readdirSync(copies)) {
    const path = join(copies, name.replace(/\.json(\.new)?$/, ''));
    if (kept.has(path)) continue;
    rmSync(manifestOf(path), { force: true });
    rmSync(path, { recursive: true, force: true });
  }
}

/** Whether what the database holds is to be copied: a new release at once, briefings once a day, or at the close. */
export function whyCopy(copies: readonly Copy[], now: Content, closing: boolean): Manifest['why'] | undefined {
  const [last] = copies;
  if (now.release !== (last?.manifest.release ?? null)) return 'release';
  const isSame = now.briefings === last?.manifest.briefings && now.savedAt === last.manifest.savedAt;
  if (!last || isSame) return undefined;
  if (closing) return 'close';
  const copiedToday = copies.some(({ manifest }) => manifest.why === 'briefing' && dayOf(manifest.made) === today());
  return copiedToday ? undefined : 'briefing';
}

/**
 * Sets a damaged folder aside, for whoever may get something out of it, and puts the newest copy that is whole in its
 * place. Undefined when there is none.
 */
export async function restoreCopy(folder: string, aside: string): Promise<Copy | undefined> {
  if (existsSync(folder)) renameSync(folder, aside);
  for (const copy of listCopies(folder)) {
    if ((await differenceFrom(copy.path, copy.manifest).catch(() => 'unreadable')) !== undefined) continue;
    const draft = `${folder}.new`;
    rmSync(draft, { recursive: true, force: true });
    await copyFolder(copy.path, draft);
    renameSync(draft, folder);
    syncPath(join(folder, '..'));
    return copy;
  }
  return undefined;
}

/** Says that there is no new copy; the database itself goes on. */
export function reportCopy(error: unknown): void {
  const { message } = storageErrorOf(error) ?? (error as Error);
  console.error(`The database could not be copied: ${message}`);
}
