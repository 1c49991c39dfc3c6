import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problems } from './problem';
import { fileNames } from './tables';

async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Lists files that are missing, and CSV files that are none of ours: a typo in a name must not pass in silence. Throws `ImportError` for no folder. */
export async function checkFiles(folder: string, problems: Problems): Promise<void> {
  const names = await namesIn(folder);
  if (!names) {
    problems.add({ file: folder, message: `is not a folder; name the one that holds ${fileNames.join(', ')}` });
    problems.throwIfAny();
    return;
  }
  for (const file of fileNames) {
    const present = names.includes(file) && (await stat(join(folder, file))).isFile();
    if (!present) problems.addBroken({ file, message: 'is missing from the folder; add the file' });
  }
  for (const file of names.filter((name) => /\.csv$/i.test(name) && !fileNames.includes(name)).sort()) {
    problems.add({ file, message: `is not a known file; name it one of ${fileNames.join(', ')}, or take it away` });
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** SHA-256 over names and contents of the files of a folder. Throws `ImportError` when the files are not the right ones. */
export async function checksumOf(folder: string): Promise<string> {
  const problems = new Problems();
  await checkFiles(folder, problems);
  problems.throwIfAny();
  const hash = createHash('sha256');
  for (const file of fileNames) hash.update(`${file} ${await digestOf(join(folder, file))}\n`);
  return hash.digest('hex');
}
