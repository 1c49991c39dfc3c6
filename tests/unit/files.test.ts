import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readCompare } from '@/lib/addresses/compare';
import { viewAddress } from '@/lib/addresses/view';
import { sideNames } from '@/lib/area/side-names';
import type { Comparison } from '@/lib/figures/comparison';
import { completed, readSelection } from '@/lib/figures/selection';
import { csvOf, type FileContent, jsonOf, xlsxOf } from '@/lib/files/comparison-file';
import { figureColumns } from '@/lib/files/figure-columns';
import { rowsOf } from '@/lib/files/figure-row';
import { attachment, fileNameOf } from '@/lib/files/file-name';
import { gapRowsOf } from '@/lib/files/gap-row';
import { passportOf } from '@/lib/files/passport';
import { columnTexts } from '@/lib/texts/columns';
import { exampleArea, exampleSides } from '@/tests/example-area';
import { exampleComparison, exampleLine, examplePoint, rate } from '@/tests/example-comparison';

const table = (text: string) => Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/\r\n$/, '')).data;

const subjects = [
  exampleLine('510903', [examplePoint('2010', 40.123456789), examplePoint('2020', 50)]),
  exampleLine('500112', [
    examplePoint('2010', 60),
    examplePoint('2020', null, { coverage: { members: 1, of: 9, share: 0.1 } }),
  ]),
  exampleLine('500113', []),
];
const target = { id: 'target-a', subject: 'x', measure: 'm', indicator: rate.id, nameEn: 'Goal', nameZh: '目标' };
const comparison = exampleComparison(
  subjects,
  { chart: 'line' },
  {
    series: [{ ...exampleComparison(subjects).series[0], id: 'urbanization_rate.year-end' } as Comparison['series'][0]],
    benchmarks: [exampleLine('500000', [examplePoint('2020', 70)], { reference: true })],
    targets: [
      {
        ...target,
        period: '2025',
        value: 66,
        unit: '%',
        source: 'yearbook',
        bound: null,
        evidence: null,
        noteEn: null,
        noteZh: null,
        position: 0,
      },
    ],
    pairs: [{ left: '510903', right: '500113' }],
    others: [
      exampleComparison([subjects[0] as never], {}, { indicator: { ...rate, id: 'gdp', unit: 'CNY', decimals: 0 } }),
    ],
  },
);

const contentOf = (shown: Comparison, extent: 'seen' | 'complete' = 'seen'): FileContent => ({
  comparison: shown,
  passport: passportOf(shown, { locale: 'en', siteUrl: 'https://pilin.example', today: '2026-11-24', extent }),
  locale: 'en',
  extent,
  table: 'figures',
});

describe('the rows of a comparison', () => {
  const short = (shown: Comparison, extent: 'seen' | 'complete' = 'seen') =>
    rowsOf(shown, 'en', extent).map(({ indicator, subject, period, value, status, role }) =>
      [indicator.id, subject.subject, role, period, value, status].join(' '),
    );

  test('are one for each indicator, place and period; what has no figure says why', () => {
    expect(short(comparison)).toEqual([
      'urbanization_rate 510903 subject 2010 40.123456789 A',
      'urbanization_rate 510903 subject 2020 50 A',
      'urbanization_rate 500112 subject 2010 60 A',
      'urbanization_rate 500112 subject 2020  Q',
      'urbanization_rate 500113 subject   O',
      'urbanization_rate 500000 benchmark 2020 70 A',
      'urbanization_rate target-a target 2025 66 A',
      'gdp 510903 subject 2010 40.123456789 A',
      'gdp 510903 subject 2020 50 A',
    ]);
  });

  test('of a view of one moment are those of that moment, unless all are wanted', () => {
    const bars = {
      ...comparison,
      selection: { ...comparison.selection, chart: 'bars' as const, at: 2010 },
      others: [],
    };
    expect(short(bars)).toEqual([
      'urbanization_rate 510903 subject 2010 40.123456789 A',
      'urbanization_rate 500112 subject 2010 60 A',
      'urbanization_rate 500113 subject   O',
      'urbanization_rate 500000 benchmark   O',
      'urbanization_rate target-a target 2025 66 A',
    ]);
    expect(short(bars, 'complete')).toHaveLength(7);
  });
});

test('a pair that may not be compared has a row without a gap, and says why', () => {
  const gaps = gapRowsOf(comparison).map(({ pair, left, gap, verdict }) => ({
    pair,
    period: left.point.period,
    gap,
    verdict,
  }));
  expect(gaps[0]).toMatchObject({ pair: 'lead', period: '2010', gap: { unit: 'points' }, verdict: { level: 'yes' } });
  expect(gaps[1]).toMatchObject({ pair: 'facing', gap: undefined, verdict: { level: 'none', reasons: ['missing'] } });
  const [head = [], ...read] = table(csvOf({ ...contentOf(comparison), table: 'gaps' }));
  const at = (row: string[] | undefined, name: string) => row?.[head.indexOf(name)];
  expect(Number(at(read[0], 'gap'))).toBeCloseTo(19.876543211, 9);
  expect([at(read[1], 'gap'), at(read[1], 'gap_unit'), at(read[1], 'reasons')]).toEqual([
    '',
    '',
    'no data for Place 500113',
  ]);
});

test('a pair of different years carries both figures with their years, and the lead pair that of the page', () => {
  const left = exampleLine('512021', [examplePoint('2017', 3493)]);
  const right = exampleLine('500152', [examplePoint('2023', 100)]);
  const [head = [], row] = table(csvOf({ ...contentOf(exampleComparison([left, right])), table: 'gaps' }));
  const at = (name: string) => row?.[head.indexOf(name)];
  expect(['left_period', 'left_value', 'right_period', 'right_value', 'gap', 'reasons'].map(at)).toEqual([
    '2017',
    '3493',
    '2023',
    '100',
    '',
    'different periods',
  ]);
});

describe('a file', () => {
  const content = contentOf(comparison);

  test('carries title, release, sources and address on every row of CSV', () => {
    const [head = [], ...read] = table(csvOf(content));
    expect(head.every((name) => name in columnTexts.en)).toBe(true);
    const value = (row: string[], name: string) => row[head.indexOf(name)];
    for (const row of read) {
      expect(value(row, 'title')).toBe(content.passport.title);
      expect(value(row, 'filters')).toMatch(/^Indicators: .+; Places: /);
      expect(value(row, 'retrieved_from')).toMatch(/^https:\/\/pilin\.example\/en\/compare\?.*r=1/);
      if (value(row, 'value')) expect(value(row, 'sources')).toContain('Yearbook <2020>');
    }
  });

  test('has the same figures as CSV, XLSX and JSON', async () => {
    const [head = [], ...read] = table(csvOf(content));
    const values = read.map((row) => row[head.indexOf('value')]).map((text) => (text ? Number(text) : null));
    expect(values).toEqual(rowsOf(comparison, 'en', 'seen').map(({ value }) => value));
    const sheets = await readXlsxFile(await xlsxOf(content));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Metadata', 'Filters', 'Notes', 'Gaps']);
    const [names = [], ...figures] = sheets[0]?.data ?? [];
    expect(names).toEqual(figureColumns('en', sideNames(exampleSides, 'en')).map(({ name }) => columnTexts.en[name]));
    expect(figures.map((row) => row[names.indexOf('Value')])).toEqual(values);
    expect(JSON.parse(jsonOf(content))).toMatchObject({
      title: content.passport.title,
      comparison: { lines: subjects },
    });
  });

  test('is named by what is in it, in the language of its reader, and in ASCII for old programs', () => {
    expect(fileNameOf(comparison, 'zh', 'seen', 'csv')).toBe('城镇化率_510903等3地_2010-2020.csv');
    expect(fileNameOf({ ...comparison, others: [] }, 'en', 'seen', 'xlsx')).toBe(
      'Urbanization rate_Place 510903 and 2 more_2010-2020.xlsx',
    );
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (nameZh) => {
      const name = fileNameOf({ ...comparison, indicator: { ...rate, nameZh } }, 'zh', 'seen', 'csv');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/[\\/:*?"<>|\r\n]/);
      const [, encoded = ''] = /filename\*=UTF-8''([!#$&+.^_`|~\w%-]+)$/.exec(attachment(name, 'a b.csv')) ?? [];
      expect(decodeURIComponent(encoded)).toBe(name);
    });
    fc.assert(property);
    expect(attachment('毗邻.csv', 'pilin gdp.csv')).toBe(
      `attachment; filename="pilin-gdp.csv"; filename*=UTF-8''%E6%AF%97%E9%82%BB.csv`,
    );
  });
});

test.each([
  '',
  'j=&i=urbanization_rate',
  'i=gdp&p=500112.side-sichuan~510903&y=2010..&s=census.year-end&b=500000&v=table&t=2020&c=2010',
  'j=gdp.gdp_per_capita&v=profile&o=gap&x=log',
])('the address in a file of ?%s opens the same view', (query) => {
  const selection = completed(readSelection(new URLSearchParams(query)).selection, exampleArea.lead);
  const { search } = new URL(viewAddress('https://pilin.example', 'zh', { ...selection, release: 3 }));
  const chart = selection.chart === 'line' ? 'multiples' : selection.chart;
  expect(readCompare(new URLSearchParams(search), exampleArea.lead)).toEqual({
    selection: { ...selection, chart, release: 3 },
    problems: [],
  });
});
