import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import type { Comparison } from '@/lib/figures/comparison';
import type { SelectionProblem } from '@/lib/figures/selection';
import { columnTexts } from '@/lib/texts/columns';
import { fileTexts } from '@/lib/texts/files';
import { exampleArea } from '@/tests/example-area';

const address = inject('address');

/** What a figure is, and its value as text: numbers in full, nothing where there is none. */
type Figures = Map<string, string>;
const keyOf = (...parts: unknown[]) => parts.map((part) => part ?? '').join(' ');

/** Over time, so that all of the answer is seen in the file. */
const overTime = [
  '',
  'i=gdp&p=500112.510903',
  'i=gdp_per_capita&p=side-sichuan*&y=2010..2016',
  'i=export_openness&p=side-sichuan.side-chongqing~500112&y=2007..2016&x=log',
  'i=trade_openness&p=side-chongqing&s=converted',
  'i=population_resident&p=500112.510903.500000&s=census.year-end',
  'i=urbanization_rate&p=cluster-eastern.side-sichuan&s=census.year-end.year-end-2010&b=500000.000000',
  'i=port_cargo_throughput&p=port-all-chongqing.port-luzhou&s=published.derived',
  'i=urbanization_rate&j=gdp_per_capita.export_openness&p=500112.510903.side-sichuan',
  'i=urbanization_rate&p=side-chongqing*&v=multiples&b=target-outline-urbanization-rate-2025',
  'i=china_europe_trains&p=500000.port-guoyuan.port-luzhou',
  'i=fdi_openness&p=510500.510900.500000&v=multiples',
  'i=retail_sales&p=side-sichuan.side-chongqing&r=1',
];
/** Of one moment, so that the file holds a part of the answer. */
const ofOneMoment = [
  'v=profile&j=gdp.gdp_per_capita&p=500112.510903.side-sichuan.side-chongqing',
  'v=table&j=population_resident&p=side-sichuan*.side-chongqing*&t=2020',
  'v=dumbbell&p=side-sichuan*.side-chongqing*&s=census&o=gap',
  'v=map&p=side-sichuan*.side-chongqing*&y=2020',
  'v=bars&i=bonded_zone_trade&p=500000.500116.510000.511500',
  'v=heat&j=gdp.export_openness&p=500112.510903.500101',
  'v=scatter&j=gdp_per_capita&p=side-sichuan*.side-chongqing*',
];

async function get(path: string, query: string) {
  const response = await fetch(`${address}/${path}?${query}`);
  expect(response.status, `${path}?${query}`).toBe(200);
  return response;
}

function figuresOf(comparison: Comparison): Figures {
  const all = [comparison, ...comparison.others].flatMap(({ indicator, lines, benchmarks }) =>
    [...lines, ...benchmarks].flatMap(({ subject, series, points }) =>
      points.map(({ period, value }): [string, string] => [
        keyOf(indicator.id, subject, series, period),
        String(value ?? ''),
      ]),
    ),
  );
  return new Map(all);
}

type Table = { name: (column: keyof typeof columnTexts.en) => string; rows: Record<string, unknown>[] };

/** The figures in a table; targets and rows that only say that there is nothing left out. */
function figuresIn({ name, rows }: Table, target: string): Figures {
  const figures = rows.filter((row) => row[name('role')] !== target && row[name('period')]);
  return new Map(
    figures.map((row) => [
      keyOf(...(['indicator', 'subject', 'series', 'period'] as const).map((column) => row[name(column)])),
      String(row[name('value')] ?? ''),
    ]),
  );
}

async function readCsv(query: string): Promise<Figures> {
  const text = await (await get('compare.csv', query)).text();
  const { data, errors } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  expect(errors).toEqual([]);
  return figuresIn({ name: (column) => column, rows: data }, fileTexts.en.role.target);
}

async function readXlsx(query: string): Promise<Figures> {
  const sheets = await readXlsxFile(Buffer.from(await (await get('compare.xlsx', query)).arrayBuffer()));
  const [head = [], ...rows] = sheets[0]?.data ?? [];
  const named = rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at]])));
  return figuresIn({ name: (column) => columnTexts.en[column], rows: named }, fileTexts.en.role.target);
}

async function readJson(path: string, query: string): Promise<Figures> {
  const { comparison } = (await (await get(path, query)).json()) as { comparison: Comparison };
  return figuresOf(comparison);
}

const sorted = (figures: Figures) => [...figures].sort();

describe('the same figures', () => {
  test.each([...overTime, ...ofOneMoment])('stand in the answer, JSON, CSV and XLSX of ?%s', async (query) => {
    const lang = `${query}&lang=en`;
    const [answer, json, csv, xlsx] = await Promise.all([
      readJson('api/comparison', query),
      readJson('compare.json', lang),
      readCsv(lang),
      readXlsx(lang),
    ]);
    expect(answer.size).toBeGreaterThan(0);
    expect(sorted(json)).toEqual(sorted(answer));
    expect(sorted(xlsx)).toEqual(sorted(csv));
    expect(csv.size).toBeGreaterThan(0);
    if (overTime.includes(query)) expect(sorted(csv)).toEqual(sorted(answer));
    else expect([...csv].filter(([key, value]) => answer.get(key) !== value)).toEqual([]);
  });

  test('a complete file holds all years and series, whatever was chosen', async () => {
    const query = 'p=500112.510903&v=bars&y=2020&s=census&lang=en';
    const [seen, full] = await Promise.all([readCsv(query), readCsv(`${query}&full=1`)]);
    expect([...seen].filter(([key, value]) => full.get(key) !== value)).toEqual([]);
    const series = new Set([...full.keys()].map((key) => key.split(' ')[2]));
    expect(series.size).toBeGreaterThan(1);
    expect(full.size).toBeGreaterThan(seen.size * 5);
  });
});

describe.each(['csv', 'xlsx', 'json'])('the compare page with the ending %s', (ending) => {
  test('gives what the page shows by itself, in its language', async () => {
    const query = 'p=500152.512021';
    const { indicator, others } = exampleArea.lead;
    const explicit = `i=${indicator}&j=${others.join('.')}&v=profile&${query}&lang=zh`;
    const [own, given] = await Promise.all([get(`zh/compare.${ending}`, query), get(`compare.${ending}`, explicit)]);
    expect(own.headers.get('content-disposition')).toBe(given.headers.get('content-disposition'));
    if (ending !== 'xlsx') expect(await own.text()).toBe(await given.text());
  });

  test('refuses another language and what is none', async () => {
    const refused = await fetch(`${address}/en/compare.${ending}?lang=zh&p=123`);
    expect(refused.status).toBe(400);
    const { problems } = (await refused.json()) as { problems: SelectionProblem[] };
    expect(problems.map(({ parameter }) => parameter).sort()).toEqual(['lang', 'p']);
  });
});

test('a pair that may not be compared has no gap in any file', async () => {
  const query =
    'i=retail_sales&j=urbanization_rate&p=side-sichuan.side-chongqing.side-sichuan*.side-chongqing*&v=table&lang=en';
  const text = await (await get('compare.csv', `${query}&table=gaps`)).text();
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  const refused = data.filter(({ verdict }) => /^(不可比|无数据|not comparable|no data)/.test(verdict ?? ''));
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.filter(({ gap, reasons }) => gap !== '' || reasons === '')).toEqual([]);
  expect(
    data.filter(({ verdict, gap }) => !/^(不可比|无数据|not comparable|no data)/.test(verdict ?? '') && gap === ''),
  ).toEqual([]);
  const { gaps } = (await (await get('compare.json', query)).json()) as { gaps: { gap: { value: number } | null }[] };
  expect(gaps.map(({ gap }) => String(gap?.value ?? ''))).toEqual(data.map(({ gap }) => gap));
});

describe.each(['csv', 'xlsx', 'json'])('compare.%s', (ending) => {
  const nameIn = (response: Response) =>
    decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '');

  test('is saved under a name in the language of its reader', async () => {
    const query = 'i=export_openness&p=side-sichuan.side-chongqing&y=2007..2016';
    const [zh, en] = await Promise.all(['zh', 'en'].map((lang) => get(`compare.${ending}`, `${query}&lang=${lang}`)));
    expect(zh && nameIn(zh)).toBe(`出口依存度_四川一侧、重庆一侧_2007-2016.${ending}`);
    expect(en && nameIn(en)).toBe(`Export openness_Sichuan side, Chongqing side_2007-2016.${ending}`);
    expect(zh?.headers.get('content-disposition')).toContain(
      `attachment; filename="pilin-export_openness-1.${ending}"`,
    );
  });

  test('answers a question for its head, and says when nothing has changed', async () => {
    const url = `${address}/compare.${ending}?p=500112`;
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(nameIn(head)).toContain('渝北');
    const tag = (await fetch(url)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    if (ending !== 'xlsx') {
      const again = await fetch(url, { headers: { 'if-none-match': tag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  test('refuses what it does not understand, with what would do', async () => {
    const response = await fetch(`${address}/compare.${ending}?full=yes&table=x&lang=de&colour=red`);
    const { problems } = (await response.json()) as { problems: SelectionProblem[] };
    expect(response.status).toBe(400);
    expect(problems.map(({ parameter }) => parameter).sort()).toEqual(['colour', 'full', 'lang', 'table']);
    expect(problems.find(({ parameter }) => parameter === 'full')).toMatchObject({ value: 'yes', allowed: '0 or 1' });
  });
});
