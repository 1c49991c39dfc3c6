import { expect, test } from 'vitest';
import { parseViewAddress, viewQuery } from '@/lib/addresses/view';
import { selectionOf } from '@/lib/figures/selection';
import { exampleArea } from '@/tests/example-area';

const whole = `?j=${exampleArea.lead.others.join('.')}&v=profile`;

test.each([
  ['a query string', '?s=census&v=strip', '?s=census&v=strip'],
  ['one without its question mark', 's=census', '?s=census'],
  ['with spaces around', '  ?s=census ', '?s=census'],
  ['the address of a picture', 'http://127.0.0.1:3000/chart.png?s=census&lang=zh&theme=dark', '?s=census'],
  ['of a file', '/compare.csv?i=gdp&lang=en', '?i=gdp'],
  ['of the interface', '/api/comparison?i=gdp', '?i=gdp'],
  [
    'of the compare page',
    'https://pilin.example/zh/compare?p=500101.511723&i=gdp&v=table',
    '?i=gdp&p=500101.511723&v=table',
  ],
  ['of the compare page as it comes', '/en/compare', whole],
  ['with a release, which a slide has itself', '?s=census&r=1', '?s=census'],
])('%s means its view', (_, given, view) => {
  const read = parseViewAddress(given, exampleArea.lead);
  expect(new URLSearchParams(read).toString().split('&').sort()).toEqual(
    new URLSearchParams(view).toString().split('&').sort(),
  );
});

test.each(['', '   ', 'hello', '?q=1', '/zh/ports', 'https://example.org/', '?v=film', 'javascript:alert(1)'])(
  'no view is meant by %j',
  (given) => {
    expect(parseViewAddress(given, exampleArea.lead)).toBeUndefined();
  },
);

test('the query of a view names no release', () => {
  expect(viewQuery(selectionOf({ indicator: 'gdp', release: 3 }))).toBe('?i=gdp');
});
