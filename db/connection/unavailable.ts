/** The database cannot be reached, does not answer in time, or takes no more connections; it may again soon. */
export class DatabaseUnavailableError extends Error {
  /** Seconds after which to ask again. */
  readonly retryAfter: number;

  /** `reason` is for operators: what happened in words, without settings or secrets. */
  constructor(reason: string, { retryAfter = 5, cause }: { retryAfter?: number; cause?: unknown } = {}) {
    super(`The database is not available: ${reason}.`, { cause });
    this.name = 'DatabaseUnavailableError';
    this.retryAfter = retryAfter;
  }
}

/** What errors of the network, the driver and PostgreSQL mean by which a database is away or too busy. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'PostgreSQL at DATABASE_URL takes no connections (ECONNREFUSED)',
  ECONNRESET: 'the connection to PostgreSQL was cut',
  EPIPE: 'the connection to PostgreSQL was cut',
  ETIMEDOUT: 'PostgreSQL at DATABASE_URL does not answer',
  EHOSTUNREACH: 'the host in DATABASE_URL cannot be reached',
  ENETUNREACH: 'the network of the host in DATABASE_URL cannot be reached',
  EAI_AGAIN: 'the name of the host in DATABASE_URL cannot be looked up for now',
  CONNECT_TIMEOUT: 'PostgreSQL at DATABASE_URL does not answer',
  CONNECTION_CLOSED: 'the connection to PostgreSQL was closed',
  CONNECTION_ENDED: 'the connection to PostgreSQL was ended',
  CONNECTION_DESTROYED: 'the connection to PostgreSQL was ended',
  // A name that is not known is a wrong setting at the start, and a failing lookup later.
  ENOTFOUND: 'the host in DATABASE_URL is not known (ENOTFOUND)',
  '53300': 'PostgreSQL has no connection left (max_connections)',
  '55P03': 'a table is locked by another session',
  '57014': 'PostgreSQL needs too long for the answer',
  '57P01': 'PostgreSQL is being shut down',
  '57P02': 'PostgreSQL ended unexpectedly',
  '57P03': 'PostgreSQL is starting or stopping',
  '57P05': 'the connection to PostgreSQL was idle too long',
  '25P03': 'the connection to PostgreSQL was idle too long',
};

/** An error and all that caused it; an error of several attempts counts with each of them. */
export function chainOf(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [error, ...[...inner, error.cause].flatMap(chainOf)];
}

/** The code that drivers and the system put on an error, of the error itself or of a cause. */
export function codesOf(error: unknown): string[] {
  return chainOf(error).flatMap((one) => {
    const { code } = one as { code?: unknown };
    return typeof code === 'string' ? [code] : [];
  });
}

/** The error for a database that is away, from whatever a driver throws; undefined for errors of another kind. */
export function unavailableOf(error: unknown): DatabaseUnavailableError | undefined {
  const known = chainOf(error).find((one) => (one as Error).name === 'DatabaseUnavailableError');
  if (known) return known as DatabaseUnavailableError;
  for (const code of codesOf(error)) {
    const reason = reasons[code] ?? (code.startsWith('08') ? 'the connection to PostgreSQL failed' : undefined);
    if (reason) return new DatabaseUnavailableError(reason, { cause: error });
  }
  return undefined;
}

/** Whether an error says that the database is away; true also for one that came from another bundle or stands behind another. */
export const isDatabaseUnavailable = (error: unknown): boolean => unavailableOf(error) !== undefined;
