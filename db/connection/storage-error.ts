import { chainOf, codesOf } from './unavailable';

/** The database cannot write, or not even read, where it is kept: its disk is full, read-only, failing or of another owner. */
export class StorageError extends Error {
  /** Whether no space is left, so that a smaller or later try may do. */
  readonly full: boolean;

  constructor(reason: string, { full = false, cause }: { full?: boolean; cause?: unknown } = {}) {
    super(`The database cannot be written: ${reason}.`, { cause });
    this.name = 'StorageError';
    this.full = full;
  }
}

const full = 'no space is left on its disk (No space left on device); free some and try again';
const quota = 'the disk quota of its owner is used up';
const readOnly = 'its disk or folder is read-only';
const denied = 'the user that runs this server may not read or write its files; give them to that user';
const failing = 'its disk gives errors (input/output error)';

/** What codes of the system and of PostgreSQL mean for where the database is kept. */
const reasons: Record<string, string> = {
  ...{ ENOSPC: full, EDQUOT: quota, EROFS: readOnly, EACCES: denied, EPERM: denied, EIO: failing },
  ...{ '53100': full, '25006': readOnly, '58030': failing },
};

/** The error for what PostgreSQL or the system says in words. */
export function storageErrorIn(text: string): StorageError | undefined {
  const words: [RegExp, string][] = [
    [/No space left on device|ENOSPC/, full],
    [/quota exceeded|EDQUOT/i, quota],
    [/Read-only file system|EROFS/, readOnly],
    [/Permission denied|EACCES|Operation not permitted/, denied],
  ];
  const reason = words.find(([pattern]) => pattern.test(text))?.[1];
  return reason ? new StorageError(reason, { full: reason === full || reason === quota }) : undefined;
}

/** The error for a place that cannot be written, from whatever a driver or the system throws; undefined for another kind. */
export function storageErrorOf(error: unknown): StorageError | undefined {
  const known = chainOf(error).find((one) => (one as Error).name === 'StorageError');
  if (known) return known as StorageError;
  const code = codesOf(error).find((one) => one in reasons);
  if (!code) return undefined;
  const reason = reasons[code] ?? '';
  const { path } = error as NodeJS.ErrnoException;
  return new StorageError(path ? `${reason} (${path})` : reason, {
    full: reason === full || reason === quota,
    cause: error,
  });
}
