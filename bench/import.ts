import { execFileSync } from 'node:child_process';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { openDatabase } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';

// How fast a folder of so many observations is imported and how much memory that takes:
// npx tsx bench/import.ts [ROWS …]. Each size runs in a process of its own, so that peaks do not mix.
// Real places and series with invented values, in a temporary folder only.

const lengthOfEvidence = 40;

async function idsIn(file: string): Promise<string[]> {
  const { data } = Papa.parse<{ id: string }>(await readFile(file, 'utf8'), { header: true, skipEmptyLines: true });
  return data.map(({ id }) => id);
}

/** Full years first, then their months: all that the importer takes as of our time. */
function* periods(): Generator<string> {
  const years = Array.from({ length: 70 }, (_, index) => String(1950 + index));
  yield* years;
  for (const year of years) for (let month = 1; month <= 12; month++) yield `${year}-${String(month).padStart(2, '0')}`;
}

/** Values of which the three sectors add up to the total and shares stay below the whole, as the importer demands. */
function* linesOf(rows: number, places: string[], series: string[], source: string): Generator<string> {
  yield 'series,place,period,value,status,rank,source,note_en,note_zh,evidence\n';
  let count = 0;
  for (const period of periods()) {
    for (const place of places) {
      for (const id of series) {
        if (count++ === rows) return;
        const value = (id.startsWith('gdp.') ? 3 : 1) * (10 + (Number.parseInt(place.slice(-2), 36) % 20));
        yield `${id},${place},${period},${value},A,1,${source},,,"Row ${count}, ${'x'.repeat(lengthOfEvidence)}"\n`;
      }
    }
  }
}

async function makeFolder(rows: number, folder: string): Promise<void> {
  await cp(resolve('data'), folder, { recursive: true });
  const [places, series, sources] = await Promise.all(
    ['places.csv', 'series.csv', 'sources.csv'].map((file) => idsIn(join(folder, file))),
  );
  const lines = linesOf(rows, places ?? [], series ?? [], sources?.[0] ?? '');
  await pipeline(Readable.from(lines), createWriteStream(join(folder, 'observations.csv')));
}

/** Linux only. Starting the embedded database takes more than any import, so the peak is counted from here. */
function forgetPeak(): void {
  writeFileSync('/proc/self/clear_refs', '5');
}

function peakMegabytes(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

async function measure(rows: number): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'pilin-bench-'));
  try {
    const folder = join(temporary, 'data');
    await makeFolder(rows, folder);
    const database = await openDatabase({ databaseFolder: join(temporary, 'database') });
    for (const name of ['first', 'again', 'other']) {
      if (name === 'other') await makeFolder(rows - 1, folder);
      forgetPeak();
      const before = peakMegabytes();
      const start = performance.now();
      const { added, changed, retired } = await importFolder(database.db, folder);
      const seconds = (performance.now() - start) / 1000;
      console.log(
        [
          `${rows} rows, ${name}: ${seconds.toFixed(1)} s`,
          `${Math.round(rows / seconds)} rows/s`,
          `+${added} ~${changed} -${retired}`,
          `peak ${peakMegabytes()} MB (${before} MB before)`,
        ].join(', '),
      );
    }
    await database.close();
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

const [flag, ...sizes] = process.argv.slice(2);
if (flag === '--measure') {
  await measure(Number(sizes[0]));
} else {
  for (const rows of [flag, ...sizes].filter(Boolean).length > 0 ? [flag, ...sizes] : ['10000', '300000']) {
    const script = fileURLToPath(import.meta.url);
    execFileSync(process.execPath, ['--import', 'tsx', script, '--measure', String(rows)], { stdio: 'inherit' });
  }
}
