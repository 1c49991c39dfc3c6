import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawSvg } from '@/components/charts/draw/svg';
import { mapFigures } from '@/components/charts/kinds/map/figures';
import { levelColours, levelOf, limitsOf } from '@/components/charts/kinds/map/levels';
import { mapOption } from '@/components/charts/kinds/map/option';
import { breakName, placeLabels } from '@/components/charts/map/places';
import { darkColours, lightColours } from '@/components/charts/parts/colours';
import { contrastOf, readableOn } from '@/components/charts/parts/contrast';
import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, locales } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { onMap } from '@/lib/map/geography';
import { dataGeography } from '@/tests/data-geography';
import { readTable, units } from '@/tests/data-table';
import { exampleComparison, lineWith, pointWith } from '@/tests/example-comparison';

const layouts = ['boundary', 'tiles'] as const;
const { tiles, boundary = tiles } = dataGeography.layouts;

/** The census of 2020, which has all units; without the places in `missing`. */
function census(layout: 'boundary' | 'tiles', missing: string[] = []): Comparison {
  const period = '2020-11-01';
  const found = readTable('observations').filter(
    (row) => row.series === 'urbanization_rate.census' && row.period === period,
  );
  const lines = units.map(({ id = '', name_zh: nameZh = '', name_en: nameEn = '' }) => {
    const value = Number(found.find((row) => row.place === id)?.value);
    const points = missing.includes(id) ? [] : [pointWith({ period, value })];
    return lineWith({ subject: id, nameZh, nameEn, side: id.startsWith('50') ? 'right' : 'left', points });
  });
  return onMap(exampleComparison(lines, { layout, chart: 'map' }), dataGeography);
}

function draw(comparison: Comparison, locale: Locale, width = 720, height = 620, mapReviewNumber?: string): string {
  const input = { comparison, locale, colours: lightColours, width, height };
  const option = mapOption(mapReviewNumber === undefined ? input : { ...input, mapReviewNumber });
  return drawSvg(option, { width, height, locale });
}

describe('the levels', () => {
  test('are round equal steps, or quarters when equal steps would hide nearly all places in one class', () => {
    expect(limitsOf([30.7, 41, 55, 89.1])).toEqual([30, 45, 60, 75, 90]);
    expect(limitsOf([0.1, 0.2, 0.4, 0.5, 0.7, 0.9, 1.1, 1.4, 2, 40])).toEqual([0.1, 0.4, 0.9, 1.4, 40]);
  });

  test.each([[[5]], [[0]], [[-3, -1.2]], [[0, 0]], [[-10, 10]], [[1e-6, 2e-6]], [[123456, 9876543]]])(
    'hold every value of %j',
    (values) => {
      const limits = limitsOf(values);
      expect(limits.length).toBeGreaterThan(1);
      expect(limits.length).toBeLessThan(6);
      for (const value of values) {
        const level = levelOf(value, limits);
        expect(value).toBeGreaterThanOrEqual(limits[level] ?? Number.NaN);
        expect(value).toBeLessThanOrEqual(limits[level + 1] ?? Number.NaN);
      }
    },
  );

  test('have as many different colours as classes', () => {
    for (const count of [1, 2, 3, 4]) {
      const limits = Array.from({ length: count + 1 }, (_, index) => index);
      expect(new Set(levelColours(limits, lightColours)).size).toBe(count);
    }
    expect(levelColours([], lightColours)).toEqual([]);
  });

  test('carry labels that can be read', () => {
    const { ramp, land, ink, paper } = lightColours;
    for (const ground of [...ramp, land]) {
      expect(contrastOf(ground, readableOn(ground, ink, paper))).toBeGreaterThan(4.5);
    }
    expect(contrastOf(darkColours.land, darkColours.ink)).toBeGreaterThan(4.5);
  });
});

describe('the figures', () => {
  test('are of one period and one series, places only', () => {
    const place = lineWith({
      subject: '500112',
      points: [pointWith({ period: '2010' }), pointWith({ period: '2020' })],
    });
    const early = lineWith({ subject: '500101', points: [pointWith({ period: '2010' })] });
    const late = lineWith({
      subject: '500115',
      points: [pointWith({ period: '2010' }), pointWith({ period: '2021' })],
    });
    const other = lineWith({ subject: '500116', series: 'urbanization_rate.year-end' });
    const group = lineWith({ subject: 'side-chongqing', kind: 'group' });
    const { period, places } = mapFigures(exampleComparison([place, early, late, other, group]));
    expect(period).toBe('2010');
    expect(places.map(({ id, point }) => [id, point?.period])).toEqual([
      ['500112', '2010'],
      ['500101', '2010'],
      ['500115', '2010'],
    ]);
  });
});

describe('the labels', () => {
  const texts = (locale: Locale, value = '88.8') =>
    census('boundary').lines.map((line) => ({
      id: line.subject,
      name: shortNameOf(line, locale),
      value,
      ground: lightColours.land,
    }));

  test.each(locales)('name every unit at the width of a page, %s', (locale) => {
    for (const [scale, value] of [
      [0.628, '88.8'],
      [0.7, '88.8'],
      [0.7, '125,200'],
      [1, '125,200'],
    ] as const) {
      const placed = placeLabels(boundary, texts(locale, value), { scale, x: 0, y: 0 }, true);
      expect(placed.map(({ id }) => id).sort()).toEqual(units.map(({ id }) => id).sort());
    }
  });

  test.each(locales)('name every cell on a phone, %s', (locale) => {
    expect(placeLabels(tiles, texts(locale), { scale: 0.47, x: 0, y: 0 }, true)).toHaveLength(30);
  });

  test('stay inside the frame', () => {
    const placed = placeLabels(boundary, texts('en'), { scale: 0.7, x: 0, y: 0 }, true);
    for (const { x, y } of placed) {
      expect(x).toBeGreaterThan(30);
      expect(x).toBeLessThan(boundary.width * 0.7 - 30);
      expect(y).toBeGreaterThan(10);
      expect(y).toBeLessThan(boundary.height * 0.7 - 10);
    }
  });

  test('break names between their syllables only', () => {
    expect(breakName('Rongchang')).toEqual(['Rong-', 'chang']);
    expect(breakName('Liangping')).toEqual(['Liang-', 'ping']);
    expect(breakName('Chuanshan')).toEqual(['Chuan-', 'shan']);
    expect(breakName('荣昌')).toBeUndefined();
  });
});

describe('the chart', () => {
  test.each(layouts)('is the same for the same input, %s', (layout) => {
    const before = structuredClone(census(layout));
    const input = { comparison: census(layout), locale: 'zh', colours: lightColours, width: 720, height: 620 } as const;
    expect(JSON.stringify(mapOption(input))).toBe(JSON.stringify(mapOption(input)));
    expect(draw(input.comparison, 'zh')).toBe(draw(census(layout), 'zh'));
    expect(input.comparison).toEqual(before);
  });

  test.each(layouts)('is small in bytes, %s', (layout) => {
    for (const locale of locales) {
      const size = gzipSync(draw(census(layout), locale), { level: 9 }).length;
      expect(size).toBeLessThan(layout === 'boundary' ? 12_000 : 5_000);
    }
  });

  test.each(layouts)('hatches what has no data and says so, only then, %s', (layout) => {
    expect(draw(census(layout), 'zh')).not.toMatch(/无数据|<pattern/);
    const svg = draw(census(layout, ['511722']), 'zh');
    expect(svg).toContain('无数据');
    expect(svg).toContain('<pattern');
  });

  test('prints the review number, or that it is a schematic, on boundaries only', () => {
    expect(draw(census('boundary'), 'zh')).toContain('示意图，不代表行政区域界线');
    expect(draw(census('boundary'), 'en')).toContain('Schematic, not an authority on boundaries');
    const reviewed = draw(census('boundary'), 'zh', 720, 620, 'GS(2024)0650号');
    expect(reviewed).toContain('审图号：GS(2024)0650号');
    expect(reviewed).not.toContain('示意图');
    expect(draw(census('tiles'), 'zh')).not.toContain('示意图');
  });

  test('is tiles on a phone, whatever was asked', () => {
    expect(draw(census('boundary'), 'zh', 390, 440)).toBe(draw(census('tiles'), 'zh', 390, 440));
  });

  test('shows the limits of its classes with unit and year', () => {
    const svg = draw(census('boundary'), 'zh');
    for (const text of ['30', '45', '60', '75', '90', '% · 2020']) expect(svg).toContain(`>${text}<`);
  });

  test('draws without any figure', () => {
    const all = units.map(({ id = '' }) => id);
    for (const layout of layouts) expect(draw(census(layout, all), 'en')).toContain('Yubei');
    expect(draw(onMap(exampleComparison([], { chart: 'map' }), dataGeography), 'zh')).toContain('重');
  });
});
