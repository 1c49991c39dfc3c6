import { describe, expect, inject, test } from 'vitest';
import { dataAddress, readCompare } from '@/lib/addresses/compare';
import type { Comparison, Point } from '@/lib/figures/comparison';
import { exampleArea } from '@/tests/example-area';

const address = inject('address');

/** Places as they may be picked: pairs across the border, of one side, with references, groups, many. */
const picked = [
  '',
  'p=512021.500152',
  'p=500154.511723&v=table',
  'p=500112.511681&v=table&t=2016',
  'p=side-sichuan*.side-chongqing*&v=table',
  'p=side-sichuan.side-chongqing~500112&i=export_openness',
  'p=512021.500152.510000.500000.000000&v=table',
  'p=500152.500153&v=heat',
  'p=cluster-interactive.cluster-interactive*&v=table',
  'p=cluster-eastern.side-sichuan.side-chongqing&v=table',
  'p=510521.500118&t=2010&v=table',
  'p=510521.500118&t=2015&i=gdp&j=gdp_per_capita.value_added_secondary&v=table',
  'p=511083.500111&i=population_resident&j=population_urban.urbanization_rate',
  'p=500101.511723&i=retail_sales&j=gdp',
  'p=500101.511723&i=gdp&c=2012&v=table&o=change',
  'p=510500.510900.500000&i=fdi_openness&j=trade_openness&v=table',
  'p=500231.511622.511623&i=gdp_per_capita&v=table&o=value',
  'p=500235.511703&s=census&i=urbanization_rate&v=table',
  'p=platform-suitong.platform-suitong*&v=table',
  'p=500229.511781&i=export_openness&j=exports.gdp&y=2007..2016&v=table',
];

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'" };
const decode = (html: string) => html.replace(/&(#x27|\w+);/g, (all, name) => entities[name] ?? all);
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

/** The interface's points by series, subject and period. */
function pointsOf(comparison: Comparison): Map<string, Point> {
  const lines = [comparison, ...comparison.others].flatMap((one) => [...one.lines, ...one.benchmarks]);
  return new Map(
    lines.flatMap(({ series, subject, points }) =>
      points.map((point): [string, Point] => [`${series} ${subject} ${point.period}`, point]),
    ),
  );
}

/** Every figure that the page links to its evidence: what it is, and the number as written. */
function figuresOn(html: string) {
  return [...html.matchAll(/<a href="\/en\/evidence\?([^"]+)"[^>]*>([^<]+)</g)].map(([, query = '', text = '']) => {
    const search = new URLSearchParams(decode(query));
    return { key: ['s', 'p', 'y'].map((name) => search.get(name)).join(' '), text: decode(text) };
  });
}

async function mainOf(query: string): Promise<string> {
  const page = await (await fetch(`${address}/en/compare?${query}`)).text();
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'));
}

describe('the same figures', () => {
  test.each(picked)('stand in the page, its sentence and the interface for ?%s', async (query) => {
    const html = await mainOf(query);
    const { selection } = readCompare(new URLSearchParams(query), exampleArea.lead);
    const answer = await (await fetch(address + dataAddress(selection))).json();
    const points = pointsOf(answer.comparison);
    const figures = figuresOn(html).filter(({ text }) => text !== '—');
    expect(figures.length).toBeGreaterThan(1);
    for (const { key, text } of figures) {
      const value = points.get(key)?.value;
      const [written = ''] = /[−\d][\d.,]*/.exec(text) ?? [];
      const decimals = written.split('.')[1]?.length ?? 0;
      expect(value, key).toBeTypeOf('number');
      expect(Math.abs(numberOf(written) - (value ?? 0)), `${key}: ${text} for ${value}`).toBeLessThanOrEqual(
        0.5 * 10 ** -decimals + 1e-9,
      );
    }
    // The table holds the pair of the headline first.
    const asTable = new URLSearchParams(query);
    asTable.set('v', 'table');
    const table = await mainOf(asTable.toString());
    checkSentence(table, figuresOn(table), points);
  });
});

/** A gap in points told by the headline is the difference of the two figures in the first row of the table. */
function checkSentence(html: string, figures: { key: string }[], points: Map<string, Point>): void {
  const sentence = decode(/<h1 id="compare-title"[^>]*>([^<]*)</.exec(html)?.[1] ?? '');
  expect(sentence.length).toBeGreaterThan(10);
  const [, told, direction] = /is ([\d.,]+) percentage points (above|below)/.exec(sentence) ?? [];
  if (!told) return;
  const matrix = html.indexOf('class="matrix"');
  const table = html.slice(matrix < 0 ? html.indexOf('Gaps and whether they can be told') : matrix);
  const [a, b] = figuresOn(table).map(({ key }) => points.get(key)?.value ?? Number.NaN);
  const gap = (b ?? Number.NaN) - (a ?? Number.NaN);
  expect(direction).toBe(gap > 0 ? 'above' : 'below');
  expect(Math.abs(Math.abs(gap) - numberOf(told))).toBeLessThanOrEqual(0.05 + 1e-9);
  expect(figures.length).toBeGreaterThan(1);
}
