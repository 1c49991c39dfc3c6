import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/texts/import';
import { Problems } from './problem';
import { fileNames, sheets } from './tables';

async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Tables under a name, or of a kind, that is none of ours: a typo must not pass in silence. */
const strange = /\.(?:csv|tsv|xlsx?|ods|et)$/i;

/** What programs and systems leave in a folder: locks of open workbooks, shadows of macOS, thumbnails. */
const leftBehind = /^(?:~\$|\._|\.~lock\.|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** A name without capitals, full-width letters, blanks, the number of a download and an ending too many. */
const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*\(\d+\)/, '')
    .replace(/(?:\.(?:csv|txt))+$/, '.csv')
    .replace(/\s+/g, '')
    .replace(/-/g, '_');

const isFile = async (path: string) => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/**
 * Lists files that are missing or under another name, and tables that are none of ours. Files in `held` may not be
 * missing because the data hold something of them. Throws `ImportError` for no folder.
 */
export async function checkFiles(
  folder: string,
  problems: Problems,
  { locale, held }: { locale: Locale; held: ReadonlySet<string> },
): Promise<void> {
  const names = await namesIn(folder);
  if (!names) {
    problems.add({ file: folder, said: say('notFolder', fileNames) });
    problems.throwIfAny(locale);
    return;
  }
  const unknown = new Set(names.filter((name) => !leftBehind.test(name) && !fileNames.includes(name)));
  for (const { file, mayBeMissing } of sheets) {
    if (await isFile(join(folder, file))) continue;
    const other = names.includes(file) ? undefined : [...unknown].find((name) => plainName(name) === file);
    if (other !== undefined) unknown.delete(other);
    if (other !== undefined) problems.addBroken({ file, said: say('misnamed', other, file) });
    else if (names.includes(file) || !mayBeMissing || held.has(file))
      problems.addBroken({ file, said: say('missingFile') });
  }
  for (const file of [...unknown].filter((name) => strange.test(name)).sort())
    problems.add({ file, said: say('unknownFile', fileNames) });
}

/** The digest of a file; of one that is missing, that of an empty one. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  if (!(await isFile(path))) return hash.digest('hex');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** SHA-256 over names and contents of the files of a folder. Throws `ImportError` when the files are not the right ones. */
export async function checksumOf(folder: string, locale: Locale = 'en'): Promise<string> {
  const problems = new Problems();
  await checkFiles(folder, problems, { locale, held: new Set() });
  problems.throwIfAny(locale);
  const hash = createHash('sha256');
  for (const { file, mayBeMissing } of sheets) {
    const path = join(folder, file);
    if (!mayBeMissing || (await isFile(path))) hash.update(`${file} ${await digestOf(path)}\n`);
  }
  return hash.digest('hex');
}
