import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { findPostgres } from '@/scripts/house/machine.mjs';
import { freePort } from '@/tests/port';

const asRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or whoever `nobody` is. */
function ordinaryUser(): { uid: number; gid: number } {
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
function asUser(user: { uid: number; gid: number } | undefined, command: string[]): string[] {
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

/** A PostgreSQL server of its own in a temporary folder, on loopback only; `stop` leaves nothing behind. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL server programs are missing: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'pilin-postgres-'));
  const user = asRoot ? ordinaryUser() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const initdb = [join(programs, 'initdb'), '-D', data, '-U', 'pilin', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
  execFileSync('setpriv', asUser(user, initdb), { stdio: 'pipe', cwd: folder });

  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=`, 'fsync=off', 'full_page_writes=off'];
  const command = [join(programs, 'postgres'), '-D', data, '-p', String(port), ...settings.flatMap((s) => ['-c', s])];
  const server = spawn('setpriv', asUser(user, command), { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
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
