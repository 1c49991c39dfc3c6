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

/** The process and those that it started: PostgreSQL has one for each connection. */
function familyOf(pid: number): number[] {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return [pid, ...children.trim().split(/\s+/).map(Number)];
}

export type PostgresServer = {
  url: string;
  /** Ends the server; what is connected is cut. `up` starts it again with the same data, on the same port. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Has it stand still, as a network does that lets nothing through; `resume` lets it go on. */
  pause(): void;
  resume(): void;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
};

type Running = { process: ChildProcess; ended: Promise<void>; output(): string };

function run(command: string[], cwd: string): Running {
  const server = spawn('setpriv', command, { stdio: ['ignore', 'pipe', 'pipe'], cwd });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return { process: server, ended, output: () => output };
}

/** A PostgreSQL server of its own in a temporary folder, on loopback only; `stop` leaves nothing behind. */
export async function startPostgres(more: string[] = []): Promise<PostgresServer> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL server programs are missing: apt-get install postgresql');
  const user = asRoot ? ordinaryUser() : undefined;
  const folder = makeCluster(programs, user);
  const port = await freePort();
  const fast = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'full_page_writes=off'];
  const settings = [...fast, ...more].flatMap((setting) => ['-c', setting]);
  const options = ['-D', join(folder, 'data'), '-p', String(port), ...settings];
  const url = `postgres://pilin@127.0.0.1:${port}/postgres`;
  let running: Running | undefined;
  const down = async () => {
    // SIGINT is PostgreSQL's fast shutdown: open connections are cut.
    if (running?.process.exitCode === null) running.process.kill('SIGINT');
    await running?.ended;
  };
  const up = async () => {
    running = run(asUser(user, [join(programs, 'postgres'), ...options]), folder);
    await untilReady(url, running.process, running.output);
  };
  const signal = (name: NodeJS.Signals) => {
    for (const pid of familyOf(running?.process.pid ?? Number.NaN)) process.kill(pid, name);
  };
  const stop = async () => {
    await down();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await up();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, down, up, stop, pause: () => signal('SIGSTOP'), resume: () => signal('SIGCONT') };
}
