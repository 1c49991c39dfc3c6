import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Server, settings, startServer, stopServer } from '@/tests/end-to-end/server';
import { type FaultReport, lostOf } from './fault-report';
import { during, keptOf } from './fault-traffic';

/** A server on an embedded database with briefings in it, ended as a power cut ends it. */
async function killed(at: string, saving: (server: Server) => Promise<string[]>): Promise<string[]> {
  const server = await startServer(settings(at));
  const confirmed = await saving(server);
  server.process.kill('SIGKILL');
  await server.ended;
  return confirmed;
}

const saveFor = (seconds: number) => async (server: Server) =>
  (await during(server.address, { break: async () => {}, mend: async () => {}, seconds })).confirmed;

/** Starts on what is left, and says what the start said of it. */
async function reopened(report: FaultReport, name: string, at: string, confirmed: string[]): Promise<void> {
  const begun = performance.now();
  const server = await startServer(settings(at));
  const ready = Math.round(performance.now() - begun);
  const lost = lostOf(confirmed, await keptOf(server.address, confirmed));
  const said = server
    .output()
    .split('\n')
    .filter((line) => /damaged|lost/.test(line));
  await stopServer(server);
  report.failed ||= lost.length > 0 && said.length === 0;
  report.print(name, [`ready after ${ready} ms`, `confirmed ${confirmed.length}, lost ${lost.length}`, ...said]);
}

const largest = (at: string) => {
  const base = join(at, 'database', 'base');
  const files = readdirSync(base).flatMap((name) =>
    readdirSync(join(base, name)).map((file) => join(base, name, file)),
  );
  return files.sort((a, b) => statSync(b).size - statSync(a).size)[0] as string;
};

async function garble(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(8192, 0x5a), 0, 8192, 8192);
  await handle.close();
}

const damages: Record<string, (at: string) => Promise<void> | void> = {
  'a garbled page of 8 kB': (at) => garble(largest(at)),
  'a truncated file': (at) => truncateSync(largest(at), 8192 * 3 + 100),
  'pg_control gone': (at) => rmSync(join(at, 'database', 'global', 'pg_control')),
  'half of the folder': (at) => {
    for (const name of readdirSync(join(at, 'database')).slice(10))
      rmSync(join(at, 'database', name), { recursive: true });
  },
  'garbage in the log of writes': (at) => {
    const log = join(at, 'database', 'pg_wal');
    for (const name of readdirSync(log).filter((one) => /^[0-9A-F]{24}$/.test(one)))
      writeFileSync(join(log, name), Buffer.alloc(1 << 20, 0xa5));
  },
};

/** Kills, tears and fills what an embedded database stands on. */
export async function embeddedFaults(report: FaultReport, folder: string, seconds: number): Promise<void> {
  const whole = join(folder, 'whole');
  const confirmed = await killed(whole, saveFor(5));
  await reopened(report, 'killed while an editor saves', whole, confirmed);
  for (const [name, damage] of Object.entries(damages)) {
    const at = join(folder, name.replaceAll(' ', '-'));
    cpSync(whole, at, { recursive: true });
    await damage(at);
    await reopened(report, `torn: ${name}`, at, confirmed);
  }
  await powerCut(report, folder);
  await fullDisk(report, folder, seconds);
}

/** The folder as it is copied while an editor saves, which is what a power cut may leave. */
async function powerCut(report: FaultReport, folder: string): Promise<void> {
  const [at, copy] = [join(folder, 'running'), join(folder, 'cut')];
  let before: string[] = [];
  await killed(at, async (server) => {
    before = await saveFor(3)(server);
    const saving = saveFor(5)(server);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    mkdirSync(copy);
    execFileSync('cp', ['-a', `${at}/.`, copy]);
    rmSync(join(copy, 'database.lock'), { force: true });
    return saving;
  });
  await reopened(report, 'power cut, as a copy of the folder under load', copy, before);
}

/** A disk that fills up while an editor saves, and has room again. Needs root, for a disk of its own. */
async function fullDisk(report: FaultReport, folder: string, seconds: number): Promise<void> {
  if (process.getuid?.() !== 0) return report.print('disk full', ['left out: mounting a small disk needs root']);
  const at = join(folder, 'disk');
  mkdirSync(at);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', at]);
  try {
    const server = await startServer(settings(at));
    const filler = join(at, 'filler');
    const fill = async () => void execFileSync('sh', ['-c', `dd if=/dev/zero of=${filler} bs=64k 2>/dev/null || true`]);
    const traffic = await during(server.address, {
      break: fill,
      mend: async () => rmSync(filler),
      seconds: Math.min(seconds, 10),
    });
    report.traffic('disk full', traffic, await keptOf(server.address, traffic.confirmed));
    await stopServer(server);
  } finally {
    execFileSync('umount', ['-l', at]);
  }
}
