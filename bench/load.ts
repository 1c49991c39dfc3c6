/** How fast the server answers: one reader and ten at once, beside a static page with the same content. */
import autocannon from 'autocannon';
import { pages, staticPage, withServer, withStaticServer } from './server';

type Load = { connections: number; duration: number; idReplacement?: boolean };

async function shoot(url: string, load: Load) {
  const result = await autocannon({ url, ...load, headers: { 'accept-encoding': 'gzip' } });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  return { p50: result.latency.p50, p95: result.latency.p97_5, rate: result.requests.average };
}

const row = (name: string, { p50, p95, rate }: Awaited<ReturnType<typeof shoot>>) =>
  console.log(
    `${name.padEnd(34)} p50 ${String(p50).padStart(4)} ms   p97.5 ${String(p95).padStart(4)} ms   ${rate.toFixed(0).padStart(6)} requests/s`,
  );

await withServer(async (address) => {
  for (const page of pages) await shoot(`${address}/zh${page}`, { connections: 2, duration: 3 });
  for (const page of pages) {
    const url = `${address}/zh${page}`;
    row(`/zh${page}, 1 reader`, await shoot(url, { connections: 1, duration: 8 }));
    row(`/zh${page}, 10 readers`, await shoot(url, { connections: 10, duration: 8 }));
  }
  row(
    '/zh made anew, 1 reader',
    await shoot(`${address}/zh?anew=[<id>]`, { connections: 1, duration: 8, idReplacement: true }),
  );
  const html = await staticPage(address, '/zh');
  await withStaticServer(html, async (plain) => {
    row('static overview, 10 readers', await shoot(plain, { connections: 10, duration: 5 }));
  });
});
