import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Holder = { pid: number; started: string | undefined; token: string };

/**
 * Start time of a process in clock ticks since boot, where the system tells it; pids are reused, this is not.
 * Undefined for a process that is gone, or ended and only waits for its parent (Z, X).
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in the second field may hold spaces and brackets: count from the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /[ZX]/.test(fields[0] ?? '') ? undefined : fields[19];
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

/** Who holds the lock; undefined when nobody does. A file that cannot be read as a holder has nobody alive behind it. */
function readHolder(file: string): Holder | 'unreadable' | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return typeof holder?.pid === 'number' && typeof holder.token === 'string' ? holder : 'unreadable';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function tokenOf(holder: Holder | 'unreadable' | undefined): string | undefined {
  return typeof holder === 'object' ? holder.token : holder;
}

/** Creates the lock file, whole at once; false when there is one. */
function create(file: string, mine: Holder): boolean {
  const draft = `${file}.${mine.token}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Replaces the lock of a dead holder. Only the one process that holds the lock on that very holder (named by its
 * token) may do so, hence nobody can push aside a newcomer that was quicker. False when there was one.
 */
function replace(file: string, dead: Holder | 'unreadable', mine: Holder): boolean {
  const claim = `${file}.${tokenOf(dead)}`;
  take(claim, mine);
  try {
    if (tokenOf(readHolder(file)) !== tokenOf(dead)) return false;
    const draft = `${file}.${mine.token}`;
    writeFileSync(draft, JSON.stringify(mine));
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(claim, { force: true });
  }
}

function take(file: string, mine: Holder): void {
  while (!create(file, mine)) {
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (holder !== 'unreadable' && isAlive(holder)) throw new LockedError(file, holder.pid);
    if (replace(file, holder, mine)) return;
  }
}

/**
 * Takes the lock file of a folder that one process at a time may open; returns its release.
 * A lock whose process is gone is taken over. Throws, naming the holder, when another process has it.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const mine: Holder = { pid: process.pid, started: startOf(process.pid), token: randomUUID() };
  take(file, mine);
  return () => {
    if (tokenOf(readHolder(file)) === mine.token) rmSync(file, { force: true });
  };
}

/** The folder is open in another process. */
export class LockedError extends Error {
  constructor(file: string, pid: number) {
    super(
      `The embedded database is in use by process ${pid} (lock ${file}). ` +
        'Stop that process first, or set PILIN_FOLDER to another folder or DATABASE_URL to a PostgreSQL server.',
    );
    this.name = 'LockedError';
  }
}
