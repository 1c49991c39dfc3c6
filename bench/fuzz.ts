import { readFileSync } from 'node:fs';
import { type Aim, aimsOf, randomOf, requestOf } from './fuzz-requests';
import { withFuzzedServer } from './fuzz-server';
import { sendFuzzed } from './fuzz-wire';

/**
 * Sends random requests over all routes and methods, raw paths and odd heads included, and looks for what must not be:
 * answers of 500 and above, answers that do not come, answers that the plain request would not get, memory that stays.
 *
 * npx tsx --tsconfig tsconfig.json bench/fuzz.ts [COUNT] [SEED]
 */
const [count = 50_000, seed = 1] = process.argv.slice(2).map(Number);
const together = 8;

type Tally = { statuses: Map<number, number>; wrong: string[]; slowest: number };

function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

async function fire(address: string, aims: Aim[], secret: string, from: number, to: number): Promise<Tally> {
  const tally: Tally = { statuses: new Map(), wrong: [], slowest: 0 };
  let next = from;
  const worker = async () => {
    while (next < to) {
      const index = next++;
      const request = requestOf(aims, randomOf(seed * 1_000_003 + index));
      const begun = performance.now();
      const answer = await sendFuzzed(address, request).catch((error: Error) => error);
      tally.slowest = Math.max(tally.slowest, performance.now() - begun);
      const problem = problemOf(answer, secret);
      if (problem) tally.wrong.push(`#${index} ${problem}: ${JSON.stringify(request.head.slice(0, 400))}`);
      if (!(answer instanceof Error)) tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return tally;
}

/** What is wrong with an answer; a connection that the server closed on a head that is no HTTP is right. */
function problemOf(answer: { status: number; body: string } | Error, secret: string): string | undefined {
  if (answer instanceof Error) return answer.message;
  if (answer.status >= 500) return `answered with ${answer.status}`;
  if (answer.body.includes(secret)) return 'tells what only an editor may read';
  return /\n\s+at .+\(.+:\d+:\d+\)/.test(answer.body) ? 'shows a stack' : undefined;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 15_000));

await withFuzzedServer(async ({ address, pid, secret }) => {
  const aims = await aimsOf(address);
  // What the server keeps in any case is full after some thousand answers.
  const warm = Math.min(3000, Math.floor(count / 5));
  await fire(address, aims, secret, 0, warm);
  await settle();
  const before = memoryOf(pid);
  const { statuses, wrong, slowest } = await fire(address, aims, secret, warm, count);
  const peak = memoryOf(pid);
  await settle();
  const after = memoryOf(pid);
  console.log(`requests   ${count} (seed ${seed}, ${aims.length} routes)`);
  console.log(
    `answers    ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, n]) => `${status}: ${n}`)
      .join(', ')}`,
  );
  console.log(`slowest    ${Math.round(slowest)} ms`);
  console.log(`memory     ${before} MB before, ${peak} MB at the end, ${after} MB after 15 s at rest`);
  console.log(`problems   ${wrong.length}`);
  for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
  if (wrong.length > 0 || after - before > 100) process.exitCode = 1;
});
