import postgres from 'postgres';
import { firstCandidate } from '@/lib/releases/candidate';
import { codesOf, DatabaseUnavailableError, unavailableOf } from './unavailable';
import { within } from './within';

/** Milliseconds within which PostgreSQL must say that it is there. */
const limit = 2_000;

/** Codes by which PostgreSQL answers that it is there but busy. */
const alive = ['53300', '55P03', '57014'];

/** A connection kept for asking whether PostgreSQL is there: other work or a lack of connections does not hold it up. */
export function watchOf(url: string, options: postgres.Options<Record<string, never>>) {
  const connection = { statement_timeout: limit - 500, lock_timeout: limit - 1000 };
  const open = () => postgres(url, { ...options, max: 1, connection });
  let client = open();
  let pinging: Promise<unknown> | undefined;

  async function ask<T>(question: (client: postgres.Sql) => Promise<T>): Promise<T> {
    const asked = client;
    const answer = await within(question(asked), limit).catch((error) => {
      throw unavailableOf(error) ?? error;
    });
    if (answer) return answer.value;
    if (client === asked) client = open();
    asked.end({ timeout: 0 });
    throw new DatabaseUnavailableError('PostgreSQL at DATABASE_URL does not answer');
  }

  const ping = () =>
    ask(async (sql) => sql`select 1`).catch((error) => {
      if (!codesOf(error).some((code) => alive.includes(code))) throw error;
    });

  return {
    /** Throws `DatabaseUnavailableError` unless PostgreSQL is there. Those who ask at once share the question. */
    ping(): Promise<unknown> {
      pinging ??= ping().finally(() => {
        pinging = undefined;
      });
      return pinging;
    },
    /** The newest release; undefined when there is none. */
    check: () =>
      ask(async (sql) => {
        const [row] = await sql<{ newest: number | null }[]>`select max(number) as newest
          from releases where number < ${firstCandidate}`;
        return row?.newest ?? undefined;
      }),
    end: () => client.end({ timeout: 1 }),
  };
}
