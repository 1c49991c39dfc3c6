import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Figure } from '@/lib/figures/comparability';
import { type Standing, standingsOf } from '@/lib/figures/rank';
import { rounded } from '@/lib/figures/rounding';
import { isClearlyDifferent } from '@/lib/figures/uncertainty';
import { referenceTexts } from '@/lib/texts/reference';
import { readTable } from '@/tests/data-table';
import { answerTo, openImportedDatabase } from './harness';

describe('what rounding leaves open, on the data held', () => {
  let database: Database;
  let reader: Reader;
  let standings: Standing[];
  beforeAll(async () => {
    database = await openImportedDatabase('pglite');
    reader = (await getReader(database.db)) as Reader;
    const all = [...reader.catalogue.places.values()];
    standings = (await Promise.all(all.map(async (place) => standingsOf(await reader.profile(place), place)))).flat();
  });
  afterAll(() => database?.close());

  const pointOf = async (series: string, place: string, period: string) => {
    const [indicator, name] = series.split('.');
    const { lines } = await answerTo(reader, `?i=${indicator}&s=${name}&p=${place}`);
    return lines[0]?.points.find((one) => one.period === period);
  };

  test('a rank goes from those that are clearly higher to those that are clearly lower, its printed tie within', () => {
    const positions = standings.flatMap(({ position }) => position ?? []);
    expect(positions.length).toBeGreaterThan(1000);
    for (const { figure, from, to, of, told, band, values } of positions) {
      const own = rounded(figure.point.value ?? Number.NaN, figure.indicator.decimals);
      const printed = values.map((value) => rounded(value, figure.indicator.decimals));
      const above = printed.filter((value) => value > own).length;
      const level = printed.filter((value) => value === own).length;
      expect([from >= 1, to <= of, from <= above + 1, to >= above + level]).toEqual([true, true, true, true]);
      expect(told === 'alone').toBe(from === to);
      if (told === 'joint') expect([from, to]).toEqual([above + 1, above + level]);
      expect([band.low <= (figure.point.value ?? 0), band.high >= (figure.point.value ?? 0)]).toEqual([true, true]);
    }
  });

  test('one is told apart from another as that is from it, in every series and year', async () => {
    let [level, asymmetric] = [0, 0];
    const profiles = await Promise.all([...reader.catalogue.places.values()].map((place) => reader.profile(place)));
    for (const { lines, indicator } of new Set(profiles.flat())) {
      const figures = lines.flatMap((line) =>
        line.points.filter(({ value }) => value !== null).map((point): Figure => ({ indicator, line, point })),
      );
      const momentOf = ({ line, point }: Figure) => `${line.series} ${point.period}`;
      for (const moment of new Set(figures.map(momentOf))) {
        const own = figures.filter((figure) => momentOf(figure) === moment);
        const pairs = own.flatMap((a, at) => own.slice(at + 1).map((b) => [a, b] as const));
        asymmetric += pairs.filter(([a, b]) => isClearlyDifferent(a, b) !== isClearlyDifferent(b, a)).length;
        level += pairs.filter(([a, b]) => !isClearlyDifferent(a, b)).length;
      }
    }
    expect(asymmetric).toBe(0);
    expect(level).toBeGreaterThan(0);
  });

  test('a rate made of people given to a thousand is not told apart from one a tenth of a point away', () => {
    const ranged = standings.filter(({ position }) => position?.told === 'range');
    expect(ranged.length).toBeGreaterThan(0);
    const hejiang = ranged.find(
      ({ line }) => line.subject === '510522' && line.series === 'urbanization_rate.year-end',
    );
    expect(hejiang?.position).toMatchObject({ from: 9, to: 11, of: 17, figure: { point: { value: 43.11 } } });
    if (!hejiang?.position) return;
    expect(referenceTexts.zh.position(hejiang.position)).toBe('第9—11 / 共17（并列范围）');
    expect(referenceTexts.en.position(hejiang.position)).toBe('between 9th and 11th of 17');
  });

  test('widths follow the digits of the files', async () => {
    // 2020 census: persons, given to one, so nothing is left open at the decimals shown.
    expect((await pointOf('population_resident.census', '511600', '2020-11-01'))?.half).toBe(0.00005);
    // A yearbook gives GDP of counties in ten thousand CNY.
    const rows = readTable('observations').filter(({ series, rank }) => series === 'gdp.yearbook' && rank === '1');
    const row = rows.find(({ value = '', source }) => source === 'csmar-county-adm3' && /\.\d{4}$/.test(value));
    expect((await pointOf('gdp.yearbook', row?.place ?? '', row?.period ?? ''))?.half).toBe(0.00005);
    // What is said to be passed has no width of its own.
    expect(await pointOf('port_cargo_throughput.published', 'port-all-chongqing', '2011')).toMatchObject({
      over: true,
      half: 0,
    });
  });

  test('the width of a pooled rate is what interval arithmetic makes of its sums', async () => {
    const members = ['510522', '511623', '511781'];
    const { lines } = await answerTo(reader, `?i=urbanization_rate&s=year-end&p=_${members.join('_')}`);
    const point = lines[0]?.points.find(({ period }) => period === '2021');
    const sum = (series: string) =>
      readTable('observations')
        .filter((row) => row.series === series && row.period === '2021' && row.rank === '1')
        .filter(({ place = '' }) => members.includes(place))
        .reduce((all, { value }) => all + Number(value), 0);
    const [urban, all] = [sum('population_urban.year-end'), sum('population_resident.year-end')];
    const rate = (100 * urban) / all;
    expect(point?.value).toBeCloseTo(rate, 6);
    // Three counts above the stroke, each given to a tenth of ten thousand: 0.05. Those below are sums of an urban and a rural one.
    const most = (100 * (urban + 0.15)) / (all - 0.3);
    const half = point?.half ?? Number.NaN;
    expect(half).toBeGreaterThanOrEqual(most - rate);
    expect(half).toBeLessThan((most - rate) * 1.01);
  });
});
