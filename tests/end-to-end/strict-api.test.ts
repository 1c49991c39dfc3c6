import { get, type IncomingHttpHeaders } from 'node:http';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { chartKinds, type SelectionProblem } from '@/lib/figures/selection';

const address = inject('address');
const paths = [
  '/api/comparison',
  '/chart.svg',
  '/chart.png',
  '/compare.csv',
  '/compare.xlsx',
  '/compare.json',
] as const;

const headers = {
  'content-security-policy': /default-src 'self'; script-src 'self' 'nonce-[^']+'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /./,
  'permissions-policy': /./,
  'cross-origin-resource-policy': /^same-origin$/,
};

/** Where a program was, as JavaScript tells it. */
const trace = /(?:\n|\\n)\s*at |node_modules|\.[cm]?[jt]sx?:\d+/;

type Answer = { status: number; parameters: string[] };

/** Asks, and holds the answer against what is promised of every answer. */
async function ask(path: string, query: string): Promise<Answer> {
  const url = `${address}${path}?${query}`;
  const response = await fetch(url);
  const body = await response.text();
  expect([200, 400]).toContain(response.status);
  for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name) ?? '', name).toMatch(value);
  expect(body).not.toMatch(trace);
  if (response.status === 200) return { status: 200, parameters: [] };
  const { problems } = JSON.parse(body) as { problems: SelectionProblem[] };
  const given = new Set(new URL(url).searchParams.keys());
  expect(problems.length).toBeGreaterThan(0);
  for (const { parameter, value, allowed } of problems) {
    expect(given).toContain(parameter);
    expect(typeof value).toBe('string');
    expect(allowed.length).toBeGreaterThan(3);
  }
  return { status: 400, parameters: [...new Set(problems.map(({ parameter }) => parameter))].sort() };
}

const real: Record<string, string[]> = {
  i: ['urbanization_rate', 'export_openness', 'trade_openness', 'port_cargo_throughput', 'gdp', 'population_resident'],
  j: ['gdp', 'gdp_per_capita.export_openness.retail_sales', ''],
  t: ['2020', '1900'],
  c: ['2010', '9999'],
  a: ['shared', 'free'],
  p: ['500112', '500000.510000', 'side-sichuan*', 'side-chongqing~500112', 'cluster-eastern', 'port-all-chongqing'],
  y: ['2020', '2007..2016', '2010..', '..2016', '1900', '9999'],
  s: ['census', 'year-end', 'converted', 'published.derived', ''],
  b: ['500000', 'side-chongqing', 'target-outline-urbanization-rate-2025', ''],
  n: ['500112', '510903.500112'],
  x: ['linear', 'log'],
  o: ['given', 'value', 'gap', 'change'],
  v: [...chartKinds],
  l: ['boundary', 'tiles'],
  r: ['1'],
  lang: ['zh', 'en'],
  theme: ['light', 'dark'],
};
const bogus = [
  '',
  '-1',
  'nope',
  '999999',
  '%E0%A4%A',
  '%',
  '%00',
  '..',
  '2016..2007',
  '%F0%9F%98%80',
  '毗邻',
  '1e309',
  '\'"<b>',
  '500112.',
  '+',
  '__proto__',
  'constructor',
  '9'.repeat(2000),
  'a.'.repeat(300),
  '500112.'.repeat(80),
];

const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent);
const realPair = fc
  .constantFrom(...Object.keys(real))
  .chain((key) => fc.constantFrom(...(real[key] ?? [])).map((value) => `${key}=${value}`));
const key = fc.oneof(fc.constantFrom(...Object.keys(real)), fc.constantFrom('q', 'I', 'p[]', 'toString', ''), anyText);
const bogusPair = fc
  .tuple(key, fc.oneof(fc.constantFrom(...bogus), anyText))
  .map(([name, value]) => `${name}=${value}`);
const query = fc
  .array(fc.oneof({ weight: 5, arbitrary: realPair }, { weight: 1, arbitrary: bogusPair }), { maxLength: 7 })
  .map((pairs) => pairs.join('&'));

describe('whatever is asked', () => {
  test('the interface answers, or says which parameter is wrong', async () => {
    const statuses = new Set<number>();
    const property = fc.asyncProperty(query, async (asked) => {
      statuses.add((await ask('/api/comparison', asked)).status);
    });
    await fc.assert(property, { numRuns: 220 });
    expect([...statuses].sort()).toEqual([200, 400]);
  });

  test.each([
    ['/chart.svg', 40],
    ['/chart.png', 12],
    ['/compare.csv', 60],
    ['/compare.xlsx', 20],
    ['/compare.json', 60],
  ] as const)('%s gives what the interface answers, and refuses what it refuses', async (path, numRuns) => {
    const property = fc.asyncProperty(query, async (asked) => {
      expect(await ask(path, asked)).toEqual(await ask('/api/comparison', asked));
    });
    await fc.assert(property, { numRuns });
  });
});

describe.each(paths)('%s', (path) => {
  test.each([
    ['i=urbanization_rate&i=gdp', ['i']],
    ['x=log&x=log', ['x']],
    ['theme=dark&theme=light', ['theme']],
    ['i=happiness', ['i']],
    ['p=999999', ['p']],
    ['p=500112.side-nowhere', ['p']],
    ['p=', ['p']],
    ['p', ['p']],
    ['p=%E0%A4%A', ['p']],
    ['i=%E0%A4%A&v=%', ['i', 'v']],
    ['y=2016..2007&colour=red&lang=de', ['colour', 'lang', 'y']],
    ['r=99', ['r']],
  ])('refuses %s', async (asked, parameters) => {
    expect(await ask(path, asked)).toEqual({ status: 400, parameters });
  });

  test('refuses a value of 8000 letters', async () => {
    expect(await ask(path, `p=${'a'.repeat(8000)}`)).toEqual({ status: 400, parameters: ['p'] });
  });

  test.each([
    '',
    's=&b=&n=',
    'p=500000.500112',
    'p=side-sichuan.side-sichuan',
    'y=1900',
    'p=side-sichuan&v=dumbbell&x=log',
  ])('answers %j', async (asked) => {
    expect(await ask(path, asked)).toEqual({ status: 200, parameters: [] });
  });
});

test.each(['/zh/places/%ff', '/api/briefings/%00', '/zh/briefings/%E0%A4%A', '/%'])(
  'the address %s, which is no text, is refused in words',
  async (path) => {
    const { status, headers, body } = await new Promise<{
      status?: number;
      headers: IncomingHttpHeaders;
      body: string;
    }>((resolve, reject) => {
      const { hostname, port } = new URL(address);
      get({ hostname, port, path }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      }).on('error', reject);
    });
    expect([status, headers['content-security-policy']]).toEqual([400, expect.stringMatching(/^default-src 'none'/)]);
    expect(body).toMatch(/cannot be read|无法识别这个地址/);
  },
);
