import { expect, inject, test } from 'vitest';

const address = inject('address');

const paths = [
  '',
  '/urbanization',
  '/openness',
  '/ports',
  '/compare',
  '/compare?p=512021.500152&v=scatter',
  '/places/512021',
  '/places/510000',
  '/places/port-luzhou',
  '/indicators/urbanization_rate',
  '/indicators/gdp_per_capita',
  '/indicators/port_cargo_throughput',
];

test.each(paths)('who shares /en%s shares a picture of its figures', async (path) => {
  const html = await (await fetch(`${address}/en${path}`)).text();
  const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  const { pathname, search } = new URL(image.replaceAll('&amp;', '&'));
  expect(pathname).toBe('/chart.png');
  const picture = await fetch(address + pathname + search);
  expect(picture.status).toBe(200);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(5000);
});
