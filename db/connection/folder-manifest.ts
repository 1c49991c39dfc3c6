import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncPath } from './embedded-files';

/** What a folder held: its files with their hashes, and what was in the database, for words about what is lost. */
const manifest = z.object({
  made: z.string(),
  files: z.record(z.string(), z.string()),
  release: z.number().nullable(),
  briefings: z.number(),
  savedAt: z.string().nullable(),
  why: z.enum(['release', 'briefing', 'close']),
});

export type Manifest = z.infer<typeof manifest>;
export type Content = Pick<Manifest, 'release' | 'briefings' | 'savedAt'>;

async function entriesOf(folder: string) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }));
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('base64url');
}

/** The files of a folder by their path within it, each with the hash of its content. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const { entry, path } of await entriesOf(folder)) {
    if (entry.isFile()) hashes[path.slice(folder.length + 1)] = await hashOf(path);
  }
  return hashes;
}

/** The first file that is not as the manifest says; undefined when the folder is whole. */
export async function differenceFrom(folder: string, { files }: Pick<Manifest, 'files'>): Promise<string | undefined> {
  const now = await hashesOf(folder);
  const [missing, other] = [
    Object.keys(files).find((name) => now[name] === undefined),
    Object.keys(now).find((name) => now[name] !== files[name]),
  ];
  if (missing !== undefined) return `${missing} is missing`;
  return other && `${other} is not as it was left`;
}

/** Copies a folder with all in it and has the copy written to the disk; links to the same blocks where the disk can. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const { entry, path } of await entriesOf(from)) {
    const target = join(to, path.slice(from.length + 1));
    if (entry.isDirectory()) await mkdir(target, { recursive: true });
    else {
      await mkdir(dirname(target), { recursive: true });
      await copyFile(path, target);
    }
  }
  await syncFolder(to);
}

/** Has all of a folder written to the disk. */
export async function syncFolder(folder: string): Promise<void> {
  for (const { entry, path } of await entriesOf(folder)) if (entry.isFile() || entry.isDirectory()) syncPath(path);
  syncPath(folder);
  syncPath(dirname(folder));
}

/** Writes a manifest whole or not at all. */
export function writeManifest(file: string, content: Manifest): void {
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify(content));
  syncPath(draft);
  renameSync(draft, file);
  syncPath(dirname(file));
}

/** The manifest in a file; undefined where there is none, or not a whole one. */
export function readManifest(file: string): Manifest | undefined {
  try {
    return manifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export function removeFile(file: string): void {
  rmSync(file, { force: true });
  syncPath(dirname(file));
}
