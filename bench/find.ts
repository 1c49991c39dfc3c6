/** How large the directory is, how long it takes to be made ready, and how long each key while a text is typed. */

import { gzipSync } from 'node:zlib';
import { type PackedDirectory, unpackDirectory } from '@/lib/find/directory-packed';
import { find } from '@/lib/find/find';
import { indexOf } from '@/lib/find/find-index';
import { median, withServer } from './server';

const texts = [
  ...['开县', '重庆市渝北区', '500223', 'right kaizhou', 'cqkz', 'GDP增速', '安岳 潼南', '渝北 邻水 GDP'],
  ...['国民经济和社会发展统计公报', 'urbanization rate', 'zhongguo', '城镇化空间'],
];

/** The time of a run in ms. */
function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

await withServer(async (address) => {
  const body = await (await fetch(`${address}/api/directory`)).text();
  const open = () => unpackDirectory(JSON.parse(body) as PackedDirectory);
  const ready = Array.from({ length: 15 }, () => {
    const directory = open();
    return timeOf(() => indexOf(directory));
  });
  const directory = open();
  const keys = texts.flatMap((text) => [...text].map((_, at, all) => all.slice(0, at + 1).join('')));
  for (const key of keys) find(directory, key);
  const times = Array.from({ length: 10 }, () => keys.map((key) => timeOf(() => find(directory, key)))).flat();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2);
  console.log(
    `${directory.entries.length} entries, ${(gzipSync(body).length / 1000).toFixed(1)} kB gzip, ` +
      `ready in ${median(ready).toFixed(0)} ms, a key p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  );
});
