import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const otherwise = 'Set PILIN_FOLDER to a folder of the user who starts Pilin, or EDITOR_TOKEN to a token.';
const anew = 'Delete it, and the next start makes a new token, which signs all editors out';

/** 32 characters or more that need no escape in an address; nothing longer than a line. */
const form = /^[\w-]{32,200}$/;

/** Says what is wrong with the file itself; undefined when only the user of this process can read it. */
function problemOf(stats: Stats, file: string): string | undefined {
  const { size, mode, uid } = stats;
  if (!stats.isFile()) return `${file} has to be the file of the editor's token, and is none.`;
  const owner = process.getuid?.();
  if (owner !== undefined && uid !== owner) {
    return `${file} holds the editor's token and belongs to another user (${uid}; this one is ${owner}). ${otherwise}`;
  }
  if (owner !== undefined && (mode & 0o077) !== 0) {
    const shown = (mode & 0o777).toString(8);
    return `${file} holds the editor's token, and others may read it (mode ${shown}). ${anew}; or keep this one by "chmod 600".`;
  }
  return size > 1000 ? `${file} is too long for a token. ${anew}.` : undefined;
}

/** Reads the token in a file; undefined without a file. Throws, with what to do, when the file is unsafe or holds no token. */
function readToken(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return undefined;
  const problem = problemOf(stats, file);
  if (problem) throw new TokenFileError(problem);
  const token = readFileSync(file, 'utf8').trim();
  if (form.test(token)) return token;
  throw new TokenFileError(`${file} holds no token: 32 to 200 letters, digits, - or _ are needed. ${anew}.`);
}

/** Writes a token that nobody can guess, whole at once; of processes that do so at the same time one succeeds. */
function makeToken(file: string): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    const token = randomBytes(32).toString('base64url');
    writeFileSync(draft, `${token}\n`, { flag: 'wx', mode: 0o600, flush: true });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Reads the editor's token in a folder, or makes one. Throws one message that says what is wrong. */
export function takeToken(folder: string): { token: string; file: string } {
  const file = join(folder, 'editor-token');
  try {
    mkdirSync(folder, { recursive: true });
    if (readToken(file) === undefined) makeToken(file);
    // Read again: what others wrote at the same moment counts, and a file system without modes shows itself here.
    const token = readToken(file);
    if (token !== undefined) return { token, file };
    throw new Error('it was deleted at once');
  } catch (error) {
    if (error instanceof TokenFileError) throw error;
    throw new TokenFileError(`The editor's token cannot be kept in ${file}: ${(error as Error).message}. ${otherwise}`);
  }
}

/** The file of the token cannot be used. */
export class TokenFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TokenFileError';
  }
}
