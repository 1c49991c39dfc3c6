/** How fast and how large the answer is for 24 places in 12 indicators over all years, drawn anew each time. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { withServer } from './server';

const idsOf = (file: string) => {
  const { data } = Papa.parse<{ id: string; kind?: string }>(readFileSync(`data/${file}.csv`, 'utf8'), {
    header: true,
  });
  return data.filter(({ id, kind }) => id && kind !== 'country');
};
const [places, indicators] = [idsOf('places').map(({ id }) => id), idsOf('indicators').map(({ id }) => id)];

/** The same draw in every run, by a linear congruential generator. */
let state = 1;
const next = () => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state / 2147483648;
};
const draw = (from: string[], count: number) =>
  from
    .map((id) => ({ id, key: next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ id }) => id);

await withServer(async (address) => {
  const ask = async () => {
    const [first, ...others] = draw(indicators, 12);
    const query = `i=${first}&j=${others.join('.')}&p=${draw(places, 24).join('.')}&v=profile`;
    const start = performance.now();
    const text = await (await fetch(`${address}/api/comparison?${query}`)).text();
    return { time: performance.now() - start, size: gzipSync(text).length };
  };
  for (let warm = 0; warm < 20; warm++) await ask();
  const answers = [];
  for (let count = 0; count < 200; count++) answers.push(await ask());
  const times = answers.map(({ time }) => time).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(0);
  const largest = Math.max(...answers.map(({ size }) => size));
  console.log(
    `24 places × 12 indicators: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, largest ${(largest / 1000).toFixed(1)} kB gzip`,
  );
});
