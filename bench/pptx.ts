/** How long a briefing of 12 slides takes as PPTX, made anew each time; the bar is 3 s on 2 cores. */
import { signIn } from '@/tests/end-to-end/editor';
import { median, withServer } from './server';

const views = [
  '?s=census&b=500000',
  '?p=side-sichuan*.side-chongqing*&s=census&y=2020&v=dumbbell&o=gap',
  '?p=side-sichuan*.side-chongqing*&s=census&y=2020&v=map',
  '?p=side-sichuan*.side-chongqing*.side-sichuan.side-chongqing&s=census&y=2020&v=strip',
  '?i=export_openness&y=2007..2016&x=log',
  '?j=gdp_per_capita&p=side-sichuan*.side-chongqing*&v=scatter',
  '?j=gdp_per_capita.export_openness.population_resident&p=512021.500152.510903.500151&v=table',
  '?p=side-sichuan*&s=census&y=2020&v=bars',
];

function contentOf(run: number) {
  const slide = (kind: string, shown: string[], at: number) => {
    const frozen = shown.map((view) => ({ view, frozen: null, kept: null }));
    return { id: `s${at}`, kind, headline: null, text: null, note: null, views: frozen };
  };
  const slides = [
    ...[['cover'], ['section'], ['text']].map(([kind = ''], at) => slide(kind, [], at)),
    ...views.map((view, at) => slide('view', [view], at + 3)),
    slide('sources', [], 11),
  ];
  return { title: `Run ${run}`, subtitle: '', date: '2026-01-01', language: 'zh', slides };
}

await withServer(async (address) => {
  const times: number[] = [];
  const headers = { 'content-type': 'application/json', cookie: await signIn(address) };
  for (let run = 0; run < 6; run++) {
    const made = await fetch(`${address}/api/briefings`, {
      method: 'POST',
      headers,
      body: JSON.stringify(contentOf(run)),
    });
    const { briefing } = (await made.json()) as { briefing: { id: string } };
    const start = performance.now();
    const file = await (await fetch(`${address}/briefing.pptx?id=${briefing.id}`)).arrayBuffer();
    times.push(performance.now() - start);
    console.log(`run ${run}: ${Math.round(times.at(-1) ?? 0)} ms, ${Math.round(file.byteLength / 1024)} kB`);
  }
  console.log(`first ${Math.round(times[0] ?? 0)} ms, then ${Math.round(median(times.slice(1)))} ms (bar: 3000 ms)`);
});
