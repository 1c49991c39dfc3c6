/** What each page weighs before the reader does anything: HTML and script, gzipped, in kB of 1,000 bytes. */
import { gzipSync } from 'node:zlib';
import { pages, withServer } from './server';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const others = [
  ...['/compare', '/clusters', '/clusters/build?from=cluster-eastern', '/projects'],
  ...['/places/512021', '/indicators/gdp'],
];

await withServer(async (address) => {
  for (const locale of ['zh', 'en']) {
    for (const page of [...pages, ...others]) {
      const html = await (await fetch(`${address}/${locale}${page}`)).text();
      const scripts = new Set(
        [...html.matchAll(/<script(?![^>]*nomodule)[^>]* src="([^"]+)"/gi)].map(([, src = '']) => src),
      );
      let [weight, charts] = [0, false];
      for (const src of scripts) {
        const text = await (await fetch(new URL(src, address))).text();
        weight += gzipSync(text).length;
        charts ||= text.includes('zrender');
      }
      const size = `HTML ${kilobytes(gzipSync(html).length)}   script ${kilobytes(weight)} in ${scripts.size} files`;
      console.log(`/${locale}${page}`.padEnd(18), size, charts ? 'with ECharts in it' : 'no ECharts in it');
    }
  }
});
