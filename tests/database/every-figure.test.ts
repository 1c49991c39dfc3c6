import { afterAll, beforeAll, expect, test } from 'vitest';
import { logNote } from '@/components/charts/draw/log-note';
import { kinds } from '@/components/charts/kinds/kinds';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { infrastructureRows } from '@/components/projects/infrastructure-rows';
import { getCoverage } from '@/db/answer/coverage';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Comparison } from '@/lib/figures/comparison';
import { heldOf } from '@/lib/figures/coverage';
import { isBase } from '@/lib/figures/ratio';
import { chartKinds, selectionOf } from '@/lib/figures/selection';
import { parseSubject, type Subject } from '@/lib/figures/subject';
import { locales } from '@/lib/language/locale';
import { yearOf } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { viewWords } from '@/lib/sentences/view-words';
import { marksOf } from '@/tests/drawn-texts';
import { broken, chartTexts, headTexts, shownAs, tableTexts } from '@/tests/told-texts';
import { openImportedDatabase } from './harness';

let database: Database;
let reader: Reader;
/** Every place and group in every indicator. */
const answers: Comparison[] = [];

const subjectsOf = (texts: string) => texts.split('.').flatMap((text) => parseSubject(text) ?? []);

async function ask(indicator: string, places: string, more: Partial<Comparison['selection']> = {}) {
  const answer = await reader.compare(selectionOf({ indicator, subjects: subjectsOf(places), ...more }));
  if (!answer) throw new Error(`no answer for ${indicator}`);
  return answer;
}

beforeAll(async () => {
  database = await openImportedDatabase('pglite');
  reader = (await getReader(database.db)) as Reader;
  const { places, groups, indicators } = reader.catalogue;
  const subjects: Subject[] = [
    ...[...places.keys()].map((id) => ({ kind: 'place' as const, id, without: [] })),
    ...[...groups.keys()].map((id) => ({ kind: 'group' as const, id, without: [] })),
  ];
  for (const indicator of indicators.keys()) {
    const answer = await reader.compare(selectionOf({ indicator, subjects }));
    if (answer) answers.push(answer);
  }
}, 300_000);
afterAll(() => database?.close());

test('beside zero a difference is told in its unit, either way round', async () => {
  for (const places of ['500231.500229', '500229.500231']) {
    const comparison = shownAs(await ask('imports_usd', places), 'table');
    expect(viewWords(comparison, 'zh')).toMatchObject({ verdict: { level: 'yes', reasons: [] } });
    const texts = [...headTexts(comparison, 'zh'), ...tableTexts(comparison, 'zh')];
    expect(texts.join('\n')).toContain('500万美元');
    expect(texts.join('\n')).not.toMatch(/[倍%]|不可比/);
    expect(chartTexts(comparison, 'zh').join('\n')).toMatch(/[+−]500万美元/);
  }
});

test('no title leaves out one of two that were asked for', async () => {
  const titles = async (indicator: string, places: string) =>
    viewWords(shownAs(await ask(indicator, places), 'line'), 'zh').title;
  expect(await titles('imports_usd', '500229.500112')).toBe('进口额（美元）：渝北比城口多667,600万美元');
  expect(await titles('imports_usd', '500229.510500')).toBe('进口额（美元）：城口0万美元（2016年），泸州无数据');
  expect(await titles('port_cargo_growth', 'port-luzhou.port-wanzhou')).toMatch(
    /^港口货物吞吐量增速：.*万州港.*泸州港/,
  );
});

test.each(chartKinds)('the title of a %s of two names both, or none', async (kind) => {
  for (const [indicator, places, names] of [
    ['gdp', '500112.511623', ['渝北', '邻水']],
    ['port_container_throughput', 'port-luzhou.port-yibin', ['泸州港', '宜宾港']],
    ['urbanization_rate', '500112.510500', ['渝北', '泸州']],
  ] as const) {
    const { title } = viewWords(shownAs(await ask(indicator, places), kind), 'zh');
    const told = names.filter((name) => title.includes(name)).length;
    expect([kind, title, told]).toEqual([kind, title, told === 0 ? 0 : 2]);
  }
});

const writing = chartKinds.filter((kind) => kind !== 'scatter');
test.each(writing)('a %s writes > before what its source says was passed', async (kind) => {
  for (const [indicator, places, at] of [
    ['port_transhipment_share', 'port-all-chongqing', null],
    ['port_container_throughput', 'port-luzhou', 2011],
    ['port_cargo_throughput', 'port-luzhou.port-all-chongqing', 2011],
  ] as const) {
    const comparison = shownAs(await ask(indicator, places, { at, years: at ? { from: at, to: at } : {} }), kind);
    const bounded = comparison.lines.some(({ points }) => points.some(({ over }) => over));
    const texts = chartTexts(comparison, 'zh');
    if (bounded && texts.some((text) => /\d/.test(text)))
      expect([kind, texts.join(' ')]).toEqual([kind, expect.stringMatching(/>|超过/)]);
  }
});

test('a logarithmic scale tells of nothing that the view does not show', async () => {
  const notes = async (kind: (typeof chartKinds)[number], indicator: string, at: number, others: string[] = []) =>
    logNote(shownAs(await ask(indicator, '500229.500112', { at, others, scale: 'log' }), kind), 'zh');
  expect(await notes('profile', 'exports_usd', 2005)).toBe('');
  expect(await notes('profile', 'gdp', 2006, ['exports_usd'])).toBe('');
  expect(await notes('profile', 'imports_usd', 2014)).toContain('城口');
});

const linesOf = ({ lines }: Comparison, subject: string) => lines.filter((line) => line.subject === subject);

/** What its figures hold that could break a sentence. */
function oddityOf(comparison: Comparison, subject: string): string {
  const values = linesOf(comparison, subject).flatMap(({ points }) => points.map(({ value }) => value));
  if (values.every((value) => value === null)) return 'none';
  if (values.includes(0)) return 'zero';
  if (values.some((value) => value !== null && value < 0)) return 'negative';
  return values.some((value) => value === null || !isBase(value, comparison.indicator)) ? 'tiny' : 'usual';
}

/** Of each oddity the first two places, and some usual ones. */
function oddPairs(comparison: Comparison): [string, string][] {
  const subjects = [...new Set(comparison.lines.map(({ subject }) => subject))];
  const kinds = ['none', 'zero', 'negative', 'tiny', 'usual'].map((kind) =>
    subjects.filter((subject) => oddityOf(comparison, subject) === kind),
  );
  const chosen = kinds.flatMap((some) => some.slice(0, 2));
  return chosen.flatMap((a, at) => chosen.slice(at + 1).map((b): [string, string] => (at % 2 ? [a, b] : [b, a])));
}

function pairOf(all: Comparison, [a, b]: [string, string]): Comparison {
  const has = ({ left, right }: Comparison['pairs'][number]) => [a, b].includes(left) && [a, b].includes(right);
  const subjects = all.selection.subjects.filter(({ id }) => [a, b].includes(id));
  const lines = [a, b].flatMap((subject) => linesOf(all, subject));
  return { ...all, lines, pairs: all.pairs.filter(has), selection: { ...all.selection, subjects } };
}

test('of every indicator the odd pairs are told without a broken figure, and both are named', () => {
  let count = 0;
  for (const all of answers) {
    for (const pair of oddPairs(all)) {
      const kind = chartKinds[count++ % chartKinds.length] ?? 'line';
      const comparison = shownAs(pairOf(all, pair), kind);
      for (const locale of locales) {
        const heads = headTexts(comparison, locale);
        const texts = [...heads, ...tableTexts(comparison, locale), ...chartTexts(comparison, locale)];
        expect([pair, texts.filter((text) => broken.test(text))]).toEqual([pair, []]);
        const unnamed = comparison.lines.filter((line) => !heads.join().includes(shortNameOf(line, locale)));
        expect([all.indicator.id, kind, unnamed]).toEqual([all.indicator.id, kind, []]);
      }
    }
  }
  expect(count).toBeGreaterThan(200);
});

type TimeAxis = { min: number; max: number; axisLabel: { customValues: number[]; formatter: (at: number) => string } };

test('every figure of every line stands at its year, between ticks of the years that are shown', () => {
  let alone = 0;
  for (const all of answers) {
    for (const line of all.lines) {
      const comparison = shownAs({ ...all, lines: [line] }, 'line');
      const option = kinds.line.build({ comparison, locale: 'zh', colours, width: 560, height: 320 });
      const marks = marksOf(option).map(({ name, value }) => ({ period: name.split('|')[2] ?? '', at: value[0] ?? 0 }));
      if (marks.length === 0) continue;
      const { min, max, axisLabel } = option.xAxis as TimeAxis;
      const ticks = axisLabel.customValues.map((at) => ({ at, text: axisLabel.formatter(at) }));
      const years = marks.map(({ period }) => yearOf(period));
      for (const { period, at } of marks) expect([period, Math.round(at)]).toEqual([period, yearOf(period)]);
      expect(ticks.length).toBeGreaterThan(0);
      for (const { at, text } of ticks) {
        expect([line.subject, at >= min && at <= max]).toEqual([line.subject, true]);
        expect(Number(text.slice(0, 4))).toBe(Math.round(at));
        expect(Math.round(at)).toBeGreaterThanOrEqual(Math.min(...years));
        expect(Math.round(at)).toBeLessThanOrEqual(Math.max(...years));
      }
      const [lone, ...more] = new Set(marks.map(({ at }) => at));
      if (more.length > 0) continue;
      alone++;
      expect(ticks.map(({ at }) => at)).toEqual([lone]);
    }
  }
  expect(alone).toBeGreaterThan(30);
});

test.each(['port_cargo_growth port-luzhou 2014年1—10月', 'trade_total_usd 511500 2018年1—9月'])(
  'a lone part of a year is its own tick: %s',
  async (asked) => {
    const [indicator = '', place = '', tick] = asked.split(' ');
    const comparison = shownAs(await ask(indicator, place), 'line');
    const option = kinds.line.build({ comparison, locale: 'zh', colours, width: 560, height: 320 });
    const { axisLabel } = option.xAxis as TimeAxis;
    expect(axisLabel.customValues.map(axisLabel.formatter)).toEqual([tick]);
  },
);

test('what a log scale cannot show of any indicator is named', () => {
  let noted = 0;
  for (const all of answers) {
    for (const pair of oddPairs(all)) {
      const kind = (['line', 'strip', 'dumbbell', 'profile'] as const)[noted % 4] ?? 'line';
      const linear = shownAs(pairOf(all, pair), kind);
      const log = { ...linear, selection: { ...linear.selection, scale: 'log' as const } };
      const [before, after] = [linear, log].map((comparison) => {
        const [width, height] = [kinds[kind].width, kinds[kind].height(comparison, kinds[kind].width)];
        return marksOf(kinds[kind].build({ comparison, locale: 'zh', colours, width, height })).map(({ name }) => name);
      }) as [string[], string[]];
      const lost = new Set(before.filter((name) => !after.includes(name)).map((name) => name.split('|')[1]));
      const note = logNote(log, 'zh');
      for (const line of log.lines) if (lost.has(line.subject)) expect(note).toContain(shortNameOf(line, 'zh'));
      if (note) noted++;
    }
  }
  expect(noted).toBeGreaterThan(5);
});

test('what an indicator shows on its page counts as held in every list', async () => {
  const coverage = await getCoverage(reader);
  for (const all of answers) {
    const places = all.lines.filter(({ kind }) => kind === 'place');
    const shown = places.some(({ points }) => points.some(({ value }) => value !== null));
    expect([all.indicator.id, heldOf(coverage, all.indicator.id) !== undefined]).toEqual([all.indicator.id, shown]);
  }
  expect(heldOf(coverage, 'trade_openness')?.computed).toBe(true);
  const rows = (await infrastructureRows(reader)).flatMap(({ indicators }) => indicators);
  for (const { indicator, extent } of rows) {
    expect([indicator.id, extent?.figures]).toEqual([indicator.id, heldOf(coverage, indicator.id)?.figures]);
  }
  const none = rows.filter(({ extent }) => extent === undefined).map(({ indicator }) => indicator.id);
  expect(none).toEqual([]);
});
