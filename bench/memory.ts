import { setTimeout as wait } from 'node:timers/promises';
import { getReader } from '@/db/answer/reader';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import { openDatabase } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { readConfig } from '@/lib/settings/config';

// Asks for as much as one reader can, each time something else, and prints what the process holds. Arguments: seconds.
const [seconds = '240'] = process.argv.slice(2);

const database = await openDatabase(readConfig());
await importFolder(database.importer, 'data');
const reader = await getReader(database.db);
if (!reader) throw new Error('There is no release.');
const { catalogue } = reader;
const counties = [...catalogue.places.values()].filter(({ kind }) => kind === 'county').map(({ id }) => id);
const [indicator, ...others] = [...catalogue.series]
  .sort(([, a], [, b]) => b.length - a.length)
  .slice(0, 12)
  .map(([id]) => id);

/** A group that nobody has picked before. */
function picked(seed: number): string {
  const size = 2 + (seed % 9);
  const all = Array.from({ length: size }, (_, n) => counties[(seed * 7 + n * (1 + (seed % 11))) % counties.length]);
  return ['', ...new Set(all)].join('_');
}

const started = Date.now();
let [asked, refused, told] = [0, 0, 0];
while (Date.now() - started < Number(seconds) * 1000) {
  const subjects = Array.from({ length: 60 }, (_, n) => parseSubject(picked(asked * 60 + n)) ?? []).flat();
  const benchmarks = Array.from({ length: 20 }, (_, n) => picked(asked * 80 + n));
  const selection = selectionOf({ indicator, others, subjects, benchmarks, years: { from: 1900 + (asked % 90) } });
  if (checkSelection(catalogue, selection).length > 0) refused++;
  // What pages show of it is as large as anything that is answered.
  await reader.compare(withoutUnknown(catalogue, selection));
  asked++;
  if (Date.now() - told > 10_000) {
    told = Date.now();
    const { rss, heapUsed } = process.memoryUsage();
    const mega = (bytes: number) => Math.round(bytes / 1e6);
    console.log(
      `${Math.round((told - started) / 1000)} s: ${asked} asked, ${refused} refused, heap ${mega(heapUsed)} MB, process ${mega(rss)} MB`,
    );
  }
  await wait(1);
}
await database.close();
