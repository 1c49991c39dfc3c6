import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Holder = { pid: number; started: string | undefined; token: string };

/** Start time of a process in clock ticks since boot, where the system tells it; pids are reused, this is not. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.started !== undefined && existsSync('/proc/self/stat')) return startOf(holder.pid) === holder.started;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return typeof holder?.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Moves a dead holder's lock away; if a newcomer's lock was caught instead, puts it back. */
function takeAway(file: string, dead: Holder | undefined, token: string): void {
  const aside = `${file}.${token}.stale`;
  try {
    renameSync(file, aside);
    if (readHolder(aside)?.token !== dead?.token) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

/**
 * Takes the lock file of a folder that one process at a time may open; returns its release.
 * A lock whose process is gone is taken over. Throws, naming the holder, when another process has it.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const mine: Holder = { pid: process.pid, started: startOf(process.pid), token: randomUUID() };
  const draft = `${file}.${mine.token}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkSync(draft, file);
        return () => {
          if (readHolder(file)?.token === mine.token) rmSync(file, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder && isAlive(holder)) throw new LockedError(file, holder.pid);
      takeAway(file, holder, mine.token);
    }
    throw new LockedError(file, undefined);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The folder is open in another process. */
export class LockedError extends Error {
  constructor(file: string, pid: number | undefined) {
    super(
      `The embedded database is in use by ${pid === undefined ? 'other processes' : `process ${pid}`} (lock ${file}). ` +
        'Stop that process first, or set PILIN_FOLDER to another folder or DATABASE_URL to a PostgreSQL server.',
    );
    this.name = 'LockedError';
  }
}
