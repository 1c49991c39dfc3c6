import type { Db } from './database';
import { DatabaseUnavailableError, isDatabaseUnavailable } from './unavailable';

/** What stands between all queries of a database and its driver. */
export type Guard = {
  /** What callers get for an error of the driver. */
  translate(error: unknown): unknown;
  /** Waits for an answer no longer than makes sense; see db/connection/postgres.ts. */
  await<T>(answer: Promise<T>): Promise<T>;
};

/** The queries and transactions of a database that are under way. */
export type UnderWay = {
  /** Resolves when nothing is under way any more. */
  ended(): Promise<void>;
};

type Session = Db['_']['session'];

/** Has every query and transaction of a database go through a guard, so that no caller has to. */
export function guardDb(db: Db, guard: Guard): UnderWay {
  const pending = new Set<Promise<unknown>>();
  async function tracked<T>(answer: Promise<T>): Promise<T> {
    pending.add(answer);
    try {
      return await answer;
    } catch (error) {
      throw guard.translate(error);
    } finally {
      pending.delete(answer);
    }
  }
  guardSession(db._.session, guard, tracked);
  return {
    async ended() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}

type Tracked = <T>(answer: Promise<T>) => Promise<T>;

function guardSession(session: Session, guard: Guard, tracked: Tracked): void {
  const prepareQuery = session.prepareQuery.bind(session);
  const transaction = session.transaction.bind(session);
  Object.assign(session, {
    prepareQuery(...given: Parameters<Session['prepareQuery']>) {
      const query = prepareQuery(...given);
      const execute = query.execute.bind(query);
      return Object.assign(query, {
        execute: (...values: Parameters<typeof execute>) => tracked(guard.await(execute(...values))),
      });
    },
    transaction<T>(run: (tx: Db) => Promise<T>, config?: Parameters<typeof transaction>[1]): Promise<T> {
      const guarded = (tx: Db) => {
        guardSession(tx._.session, guard, tracked);
        return run(tx);
      };
      // The driver hands in a transaction of its own kind, which is a Db.
      return tracked(transact(guard, guarded, (inner) => transaction((tx) => inner(tx as unknown as Db), config)));
    },
  });
}

/**
 * A transaction whose beginning and end are waited for like answers; between them its own queries are. When one gives up
 * waiting the caller is told at once, for a connection that is silent does not roll back either.
 */
function transact<T>(
  guard: Guard,
  run: (tx: Db) => Promise<T>,
  begin: (inner: (tx: Db) => Promise<T>) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    const giveUp = (error: unknown) => {
      givenUp = true;
      reject(error);
    };
    const beginning = new Promise<void>((begun) => {
      const whole = begin(async (tx) => {
        if (givenUp) throw new DatabaseUnavailableError('the transaction began too late');
        begun();
        try {
          const result = await run(tx);
          guard.await(whole).catch(giveUp);
          return result;
        } catch (error) {
          if (isDatabaseUnavailable(error)) giveUp(error);
          throw error;
        }
      });
      whole.then(resolve, giveUp).finally(begun);
    });
    guard.await(beginning).catch(giveUp);
  });
}
