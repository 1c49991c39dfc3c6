import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { differenceFrom, hashOf, type Manifest, readManifest } from './folder-manifest';
import { damagedPage } from './page-checksum';
import { storageErrorIn } from './storage-error';

/** Seconds of work, and in all, within which a folder must open in a process of its own; one that is damaged can hang it. */
const limits = { work: 60, all: 600 };

/** The manifest that a database leaves beside its folder when it is closed. */
export const closedMark = (folder: string) => `${folder}.closed`;

export function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * What is wrong with the folder of an embedded database; undefined when it is whole. One that was closed must be as it
 * was left, file by file. One that was not, after a crash, is opened in a process of its own, which has PostgreSQL redo
 * what was under way, and every page of it is looked at.
 */
export async function damageOf(folder: string): Promise<string | undefined> {
  const closed = readManifest(closedMark(folder));
  if (closed) {
    const difference = await differenceFrom(folder, closed);
    // PostgreSQL writes its control file whenever it runs: while that is as it was left, nobody else had the folder open.
    if (difference === undefined || (await isAsLeft(folder, closed))) return difference;
  }
  return (await probe(folder)) ?? (await damagedPage(folder));
}

async function isAsLeft(folder: string, { files }: Manifest): Promise<boolean> {
  const control = join('global', 'pg_control');
  return existsSync(join(folder, control)) && (await hashOf(join(folder, control))) === files[control];
}

/** Opens the folder elsewhere; what is wrong, in the last words of PostgreSQL. */
function probe(folder: string): Promise<string | undefined> {
  return new Promise((tell, fail) => {
    const child = spawn(process.execPath, [resolve('scripts/house/probe.mjs'), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output = (output + chunk).slice(-4000)));
    const from = Date.now();
    const timer = setInterval(() => {
      const isLate = workOf(child.pid) > limits.work || Date.now() - from > limits.all * 1000;
      if (isLate) child.kill('SIGKILL');
    }, 1000);
    child.once('error', (error) => tell(error.message));
    child.once('close', (code, signal) => {
      clearInterval(timer);
      const storage = storageErrorIn(output);
      if (code === 0) tell(undefined);
      else if (storage) fail(storage);
      else tell(signal ? 'PostgreSQL hangs when it opens it' : reasonIn(output));
    });
  });
}

/** The line in which PostgreSQL says what is wrong, before the library says that it ended. */
function reasonIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const told = lines.find((line) => /(PANIC|FATAL|ERROR):/.test(line)) ?? lines.findLast((line) => line !== '');
  return told?.replace(/^.*?(PANIC|FATAL|ERROR): */, '') ?? 'PostgreSQL cannot open it';
}

/** Seconds that a process has worked, where the system tells; a busy machine makes it wait, which is no work. */
function workOf(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) / 100;
  } catch {
    return 0;
  }
}
