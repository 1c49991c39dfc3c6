import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { findPostgres } from '@/scripts/house/machine.mjs';
import { freePort } from '@/tests/port';

const asRoot = process.getuid?.() === 0;

type User = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or whoever `nobody` is. */
function ordinaryUser(): User {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // Not known here: the next one.
    }
  }
  throw new Error('PostgreSQL needs a user that is not root: there is neither "postgres" nor "nobody".');
}

/** The server ends with the process that started it, even if that one is killed. */
function asUser(user: User, command: string[]): string[] {
  const who = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : [];
  return [...who, '--pdeathsig', 'INT', ...command];
}

async function untilReady(url: string, server: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) break;
    const sql = postgres(url, { max: 1, connect_timeout: 1, onnotice: () => {} });
    try {
      await sql`select 1`;
      return;
    } catch {
      await wait(50);
    } finally {
      await sql.end();
    }
  }
  throw new Error(`PostgreSQL does not start:\n${output()}`);
}

/** A folder that belongs to the user, with an empty cluster in it. */
function makeCluster(programs: string, user: User): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const initdb = [join(programs, 'initdb'), '-D', join(folder, 'data'), '-U', 'pilin', '-A', 'trust', '-E', 'UTF8'];
  try {
    execFileSync('setpriv', asUser(user, [...initdb, '--locale=C', '-N']), {
      stdio: 'pipe',
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** A PostgreSQL server of its own in a temporary folder, on loopback only; `stop` leaves nothing behind. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL server programs are missing: apt-get install postgresql');
  const user = asRoot ? ordinaryUser() : undefined;
  const folder = makeCluster(programs, user);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'full_page_writes=off'];
  const options = ['-D', join(folder, 'data'), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const command = asUser(user, [join(programs, 'postgres'), ...options]);
  const server = spawn('setpriv', command, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));

  const stop = async () => {
    // SIGINT is PostgreSQL's fast shutdown: open connections are cut.
    if (server.exitCode === null) server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://pilin@127.0.0.1:${port}/postgres`;
  try {
    await untilReady(url, server, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
