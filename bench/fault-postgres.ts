import { join } from 'node:path';
import postgres from 'postgres';
import { startPostgres } from '@/tests/database/postgres-server';
import { settings, startServer, stopServer } from '@/tests/end-to-end/server';
import type { FaultReport } from './fault-report';
import { during, keptOf } from './fault-traffic';

/** Breaks a PostgreSQL server in every way that its own programs allow. */
export async function postgresFaults(report: FaultReport, folder: string, seconds: number): Promise<void> {
  const database = await startPostgres(['max_connections=20', 'fsync=on', 'full_page_writes=on']);
  const server = await startServer({ ...settings(join(folder, 'postgres')), DATABASE_URL: database.url });
  const run = async (name: string, fault: { break(): Promise<void>; mend(): Promise<void> }) => {
    const traffic = await during(server.address, { ...fault, seconds });
    report.traffic(name, traffic, await keptOf(server.address, traffic.confirmed));
  };
  try {
    await run(`PostgreSQL away for ${seconds} s`, { break: database.down, mend: database.up });
    await run(`PostgreSQL silent for ${seconds} s`, {
      break: async () => database.pause(),
      mend: async () => database.resume(),
    });
    for (const table of ['observations', 'briefings', 'releases'])
      await run(`${table} locked for ${seconds} s`, locking(database.url, table));
    await run(`connections used up for ${seconds} s`, crowding(database.url));
  } finally {
    await stopServer(server);
    await database.stop();
  }
}

function locking(url: string, table: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  let release = () => {};
  let held: Promise<unknown> = Promise.resolve();
  return {
    async break() {
      await new Promise<void>((locked) => {
        held = sql.begin(async (tx) => {
          await tx.unsafe(`lock table ${table} in access exclusive mode`);
          locked();
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        });
      });
    },
    async mend() {
      release();
      await held;
      await sql.end();
    },
  };
}

function crowding(url: string) {
  const crowd: postgres.Sql[] = [];
  return {
    async break() {
      for (let count = 0; count < 40; count++) {
        const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
        crowd.push(sql);
        await sql`select 1`.catch(() => {});
      }
    },
    mend: async () => void (await Promise.all(crowd.map((sql) => sql.end({ timeout: 1 })))),
  };
}
