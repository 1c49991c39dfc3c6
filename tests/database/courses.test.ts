import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { change } from '@/lib/figures/gap';
import { gapRuns } from '@/lib/figures/gap-analytics';
import { yearsToClose } from '@/lib/figures/gap-pace';
import { figureAt } from '@/lib/figures/lines';
import { isUntold } from '@/lib/figures/missing-reason';
import { lastFigure, standingOf } from '@/lib/figures/rank';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { yearsBehind } from '@/lib/figures/years-behind';
import { readTable } from '@/tests/data-table';
import { plainObstacle } from '@/tests/plain-courses';
import { openImportedDatabase } from './harness';

const indicators = readTable('indicators').map(({ id = '' }) => id);
const groups = readTable('groups').map(({ id = '' }) => id);
const pairs = [
  ...readTable('border_pairs').map(({ left = '', right = '' }) => [left, right] as const),
  ...groups.flatMap((a, at) => groups.slice(at + 1).map((b) => [a, b] as const)),
];

describe('every course of every series, place and group', () => {
  let database: Database;
  let reader: Reader;
  let [changes, behinds, paces] = [0, 0, 0];
  beforeAll(async () => {
    database = await openImportedDatabase('pglite');
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  /** All lines of an indicator in all of its series, of all places and groups. */
  async function linesOf(indicator: string): Promise<{ comparison: Comparison; lines: Line[] }> {
    const names = (reader.catalogue.series.get(indicator) ?? []).map(({ name }) => name);
    const subjects = [...reader.catalogue.places.keys(), ...groups];
    const all = subjects.flatMap((text) => parseSubject(text) ?? []);
    const comparison = await reader.compare(selectionOf({ indicator, series: names, subjects: all }));
    if (!comparison) throw new Error(`No answer to ${indicator}`);
    return { comparison, lines: comparison.lines };
  }

  test.each(indicators)(
    '%s: a change is told exactly where no break, base or change of members forbids it',
    async (indicator) => {
      const { comparison, lines } = await linesOf(indicator);
      const wrong: string[] = [];
      let told = 0;
      for (const line of lines) {
        const figures = line.points
          .filter(({ value }) => value !== null)
          .map(({ period }) => figureAt(comparison, line, period));
        for (const [at, later] of figures.entries()) {
          for (const earlier of figures.slice(0, at)) {
            const [from, to] = [earlier.point.period, later.point.period];
            const obstacle = plainObstacle(line.series, line.subject, from, to);
            const isTold = change(earlier, later) !== undefined;
            if (isTold === (obstacle !== undefined))
              wrong.push([line.series, line.subject, from, to, obstacle].join(' '));
            if (isTold) told++;
          }
        }
        const figure = lastFigure(comparison, line);
        const standing = figure && standingOf(comparison, figure, []);
        const from = standing?.change?.from.point.period;
        if (figure && from && plainObstacle(line.series, line.subject, from, figure.point.period)) {
          wrong.push([line.series, line.subject, from, figure.point.period, 'in a table'].join(' '));
        }
      }
      expect(wrong).toEqual([]);
      changes += told;
    },
  );

  test.each(indicators)('%s: years behind and years to close rest on one course each', async (indicator) => {
    const { comparison } = await linesOf(indicator);
    const wrong: string[] = [];
    for (const [a, b] of pairs) {
      const runs = gapRuns(comparison, a, b);
      for (const { a: own, b: other, series } of runs) {
        for (const [behind, ahead] of [
          [own, other],
          [other, own],
        ] as const) {
          const found = yearsBehind(comparison, behind, ahead);
          if (isUntold(found)) continue;
          const now = found.now.point.period;
          const crossed = [found.from, found.to].filter(
            (from) => from !== now && plainObstacle(series.id, ahead.subject, from, now),
          );
          wrong.push(...crossed.map((from) => `${series.id} ${behind.subject} behind ${ahead.subject} ${from} ${now}`));
          behinds++;
        }
      }
      const close = yearsToClose(runs);
      if (isUntold(close)) continue;
      for (const { series, then, now } of close.paces) {
        const crossed = [a, b].filter((subject) => plainObstacle(series.id, subject, then.period, now.period));
        wrong.push(
          ...crossed.map((subject) => `${series.id} ${subject} of ${a} and ${b} ${then.period} ${now.period}`),
        );
        paces++;
      }
    }
    expect(wrong).toEqual([]);
  });

  test('there were many of each', () => {
    expect(changes).toBeGreaterThan(50_000);
    expect(behinds).toBeGreaterThan(500);
    expect(paces).toBeGreaterThan(500);
  });
});
