import { readFileSync } from 'node:fs';
import { readTable } from '@/tests/data-table';
import { editorToken } from '@/tests/end-to-end/server';
import { withServer } from './server';

// How long a table takes from paste to the diff of everything, what a reader waits meanwhile and how much memory it takes:
// npx tsx bench/drafts.ts [CELLS …]. Held figures moved a little, in a temporary folder only.

const sizes = process.argv.slice(2).map(Number);

/** The year whose page of a yearbook comes first. */
const first = '2021';

/** A long table of so many cells of figures that are held, those of one year first, each moved a little. */
function tableOf(cells: number): string {
  const series = new Map(readTable('series').map((row) => [row.id, row]));
  const indicators = new Map(readTable('indicators').map((row) => [row.id, row]));
  const all = readTable('observations').filter((row) => row.rank === '1' && /^\d{4}$/.test(row.period ?? ''));
  const rows = [...all.filter(({ period }) => period === first), ...all.filter(({ period }) => period !== first)];
  const lines = Array.from({ length: cells }, (_, at) => {
    const row = rows[at % rows.length];
    // Once all that is held is used up, years follow of which nothing is.
    const year = Number(row?.period) + Math.floor(at / rows.length);
    const own = series.get(row?.series ?? '');
    const unit = indicators.get(own?.indicator ?? '')?.unit_zh;
    // A share would pass its limit.
    const moved = unit === '%' ? -0.0025 : 0.0025;
    const value = Number(row?.value) * (1 + moved);
    return [row?.place, own?.indicator, own?.id, year, unit, value.toFixed(4)].join('\t');
  });
  return ['代码\t指标\t口径\t年份\t计量单位\t数值', ...lines].join('\n');
}

/** Megabytes that the process of an address holds; Linux only. */
const memoryOf = (pid: string) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function median(times: () => Promise<number>, count: number): Promise<number> {
  const all: number[] = [];
  for (let at = 0; at < count; at++) all.push(await times());
  return all.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0;
}

await withServer(async (address) => {
  const next = '/zh/briefings';
  const body = new URLSearchParams({ token: editorToken, next, name: 'bench' });
  const entered = await fetch(`${address}/api/editor`, { method: 'POST', redirect: 'manual', body });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const pid = await pidOf(address);
  const timed = async (path: string) => {
    const from = performance.now();
    await (await fetch(address + path)).text();
    return performance.now() - from;
  };
  /** A page that nobody asked for before, and one that is kept. */
  const page = () => timed(`/zh/places/500153?x=${Math.random()}`);
  const kept = () => timed('/zh/urbanization');
  // Readers alone make the process as large as it usually is.
  const usual = await median(page, 40);
  const idle = { memory: memoryOf(pid), page: usual };
  console.log(`idle: ${idle.memory.toFixed(0)} MB, a page that is made ${idle.page.toFixed(0)} ms`);
  // Pages are warm, as on a server that has readers.
  await run(address, cookie, tableOf(50));
  for (const cells of sizes.length > 0 ? sizes : [200, 20_000]) {
    console.log(`${cells} cells alone: ${await run(address, cookie, tableOf(cells))}`);
    for (const [name, ask] of Object.entries({ made: page, kept })) {
      const usually = await median(ask, 9);
      let [most, done] = [0, false];
      const watch = setInterval(() => {
        most = Math.max(most, memoryOf(pid));
      }, 50);
      const waits: number[] = [];
      const reader = (async () => {
        while (!done) waits.push(await ask());
      })();
      const steps = await run(address, cookie, tableOf(cells));
      done = true;
      await reader;
      clearInterval(watch);
      const [middle, slowest] = [waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0, Math.max(...waits)];
      const told = `a page that is ${name} ${middle.toFixed(0)} ms instead of ${usually.toFixed(0)}, at most ${slowest.toFixed(0)}`;
      console.log(`  beside a reader: ${steps}; ${told}; ${(most - idle.memory).toFixed(0)} MB over idle`);
    }
  }
});

async function pidOf(address: string): Promise<string> {
  const { execFileSync } = await import('node:child_process');
  const port = new URL(address).port;
  const found = execFileSync('ss', ['-ltnp'], { encoding: 'utf8' }).split('\n');
  return /pid=(\d+)/.exec(found.find((line) => line.includes(`:${port} `)) ?? '')?.[1] ?? '';
}

/** Takes a table through all steps; returns how long each took. */
async function run(address: string, cookie: string, table: string): Promise<string> {
  const headers = { cookie };
  const steps: string[] = [];
  let from = performance.now();
  const start = from;
  const tell = (name: string) => {
    steps.push(`${name} ${Math.round(performance.now() - from)} ms`);
    from = performance.now();
  };
  const form = new FormData();
  form.append('lang', 'zh');
  form.append('text', table);
  from = performance.now();
  const given = await fetch(`${address}/api/drafts`, { method: 'POST', redirect: 'manual', headers, body: form });
  const path = given.headers.get('location') ?? '';
  const id = path.split('/').at(-1);
  const said = await (await fetch(address + path, { headers })).text();
  tell('read');
  const source = { title: 'bench', publisher: 'bench', published: '2026-01', tier: 'A', status: 'A' };
  const wish = new URLSearchParams({ lang: 'zh', version: '1', do: 'source', next: 'check', ...source });
  await fetch(`${address}/api/drafts/${id}`, { method: 'POST', redirect: 'manual', headers, body: wish });
  const checked = await (await fetch(`${address}${path}?step=check`, { headers })).text();
  tell('checked');
  const changes = await (await fetch(`${address}${path}?step=changes`, { headers })).text();
  tell('compared');
  const heads = [said, checked, changes].map((text) => /<h1[^>]*>([^<]*)/.exec(text)?.[1]);
  await fetch(`${address}/api/drafts/${id}`, {
    ...{ method: 'POST', redirect: 'manual', headers },
    body: new URLSearchParams({ lang: 'zh', version: '2', do: 'drop' }),
  });
  return `${steps.join(', ')}, in all ${Math.round(performance.now() - start)} ms (${heads.join('; ')})`;
}
