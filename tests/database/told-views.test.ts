import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { readSelection } from '@/lib/figures/selection';
import { findingOf } from '@/lib/sentences/finding';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { findingTexts } from '@/lib/texts/finding';
import { readTable } from '@/tests/data-table';
import { plainFigure } from '@/tests/plain-figures';
import { isShown, type SpokenNumber, spokenNumbers, spokenYears } from '@/tests/spoken-numbers';
import { openImportedDatabase } from './harness';

/** What no sentence says: no number, an empty reason, an empty set. */
const nonsense = /∞|NaN|undefined|null|(?<![\d.])-0(?![.\d])|[：:，,] ?[。.](?!\d)|(?<!\d)0个[^百]{0,6}中|of 0 /;

const unitScales: Record<string, number> = {
  '1e4 persons': 1e4,
  '1e8 CNY': 1e8,
  '1e4 USD': 1e4,
  '1e4 t': 1e4,
  '1e4 TEU': 1e4,
  '1e8 t-km': 1e8,
};
const yearOf = (period: string) => Number(period.slice(0, 4));

/** Every value that a sentence on these years may hold: figures from the files, their differences, multiples and changes. */
function candidates(comparison: Comparison, years: ReadonlySet<number>): number[] {
  const scale = unitScales[comparison.indicator.unit] ?? 1;
  const lines = [...comparison.lines, ...comparison.benchmarks];
  const valuesOf = (line: Line) =>
    line.points
      .filter(({ period, value }) => value !== null && (years.size === 0 || years.has(yearOf(period))))
      .flatMap(({ period }) => {
        const value = plainFigure(line.series, line.subject, period);
        return value === undefined ? [] : [{ period, value: value * scale }];
      });
  const all = lines.map(valuesOf);
  const own = all.flat().map(({ value }) => value);
  const pairs = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .flatMap((b) =>
        a.flatMap((one) =>
          b.filter(({ period }) => period === one.period).map((other) => [one.value, other.value] as const),
        ),
      ),
  );
  const gaps = pairs.map(([a, b]) => b - a);
  const ratios = pairs.flatMap(([a, b]) => [b / a, a / b]);
  const totals = subsetsOf(all).map((some) => some.flat().reduce((sum, { value }) => sum + value, 0));
  return [
    ...own,
    ...gaps,
    ...ratios,
    ...ratios.map((ratio) => (ratio - 1) * 100),
    ...gaps.flatMap((a) => gaps.map((b) => Math.abs(a) - Math.abs(b))),
    ...own.flatMap((value) => totals.map((total) => (value / total) * 100)),
    ...lines.flatMap(({ elsewhere }) => (elsewhere ? [elsewhere.value * (unitScales[elsewhere.unit] ?? 1)] : [])),
    ...[comparison.firmness, ...(comparison.firmnessBeside ?? [])].flatMap((firm) => {
      if (!firm) return [];
      const { gap, doubted, change } = firm;
      const turned = [gap.low, gap.high, ...(doubted ? [doubted] : []), ...(change?.turn ? [change.turn] : [])];
      return turned.map(({ value }) => value);
    }),
  ];
}

/** All sets of these but the empty one: a share is of those alone that are of one kind. */
const subsetsOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, set) => all.filter((_, at) => ((set + 1) >> at) & 1));

/** A number of things or a year, which stands before its word and is no figure. */
const isCount = ({ after, decimals, value }: SpokenNumber) =>
  decimals === 0 &&
  (/^(?:年|个|对|\/|—|–|月|日|港|普查| census|[ )）,，;；:：.]|$)/.test(after) || (value >= 1900 && value <= 2100));

describe('the sentences of random views', () => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase('pglite');
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  test('hold the figures of the files at the digits shown, and never nonsense', async () => {
    const indicators = readTable('indicators').map(({ id = '' }) => id);
    const places = readTable('places').map(({ id = '' }) => id);
    const groups = readTable('groups').map(({ id = '' }) => id);
    const subject = fc.oneof(fc.constantFrom(...places), fc.constantFrom(...groups));
    const view = fc.record({
      indicator: fc.constantFrom(...indicators),
      subjects: fc.uniqueArray(subject, { minLength: 1, maxLength: 4 }),
      at: fc.option(fc.integer({ min: 2005, max: 2024 }), { nil: undefined }),
    });
    const wrong: string[] = [];
    let told = 0;
    await fc.assert(
      fc.asyncProperty(view, async ({ indicator, subjects, at }) => {
        const query = `?i=${indicator}&p=${subjects.join('.')}${at ? `&t=${at}` : ''}`;
        const comparison = await reader.compare(readSelection(new URLSearchParams(query)).selection);
        if (!comparison) return;
        for (const locale of ['zh', 'en'] as const) {
          const finding = findingOf(comparison, findingTexts[locale]);
          const sentences = [headlineOf(comparison, locale)?.sentence, finding?.title, finding?.sentence];
          for (const sentence of sentences.filter((one) => one !== undefined)) {
            told++;
            if (nonsense.test(sentence)) wrong.push(`${query} ${locale}: ${sentence}`);
            const bare = withoutNames(sentence, comparison);
            const allowed = candidates(comparison, spokenYears(bare));
            const lost = spokenNumbers(bare).filter(
              (one) => !isCount(one) && !allowed.some((exact) => isShown(one, exact)),
            );
            if (lost.length > 0) wrong.push(`${query} ${locale}: ${lost.map(({ text }) => text)} in ${sentence}`);
          }
        }
      }),
      { numRuns: 1000, seed: 15 },
    );
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(2500);
  });
});

/** A sentence without the names of its subjects, series and indicator, some of which hold numbers. */
function withoutNames(sentence: string, comparison: Comparison): string {
  const named = [
    comparison.indicator,
    ...comparison.lines,
    ...comparison.series,
    ...comparison.lines.flatMap(({ elsewhere }) => elsewhere ?? []),
  ];
  const names = named.flatMap(({ nameZh, nameEn }) => [nameZh, nameEn]).sort((a, b) => b.length - a.length);
  return names.reduce((text, name) => text.replaceAll(name, ''), sentence);
}
