import { describe, expect, test } from 'vitest';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { spaceOf } from '@/lib/figures/distance-to-benchmark';
import { facingGaps, gapFinding, latestFigure, movement } from '@/lib/figures/findings';
import { gapTitle } from '@/lib/sentences/firmness';
import { findingTexts } from '@/lib/texts/finding';
import { exampleSides } from '@/tests/example-area';
import { exampleComparison, figureWith, lineWith, pointWith } from '@/tests/example-comparison';

const side = (id: 'left' | 'right', then: number, now: number): Line =>
  lineWith({
    subject: exampleSides[id].group,
    kind: 'group',
    side: id,
    nameZh: id === 'left' ? '四川一侧' : '重庆一侧',
    nameEn: id === 'left' ? 'Sichuan side' : 'Chongqing side',
    points: [
      pointWith({ period: '2010-11-01', value: then, coverage: { members: 17, of: 17, share: 1 } }),
      pointWith({ period: '2020-11-01', value: now, coverage: { members: 17, of: 17, share: 1 } }),
    ],
  });

const sides = (right: [number, number], left: [number, number]): Comparison =>
  exampleComparison([side('left', ...left), side('right', ...right)]);

const gapOf = (comparison: Comparison) => {
  const finding = gapFinding(comparison, 'side-sichuan', 'side-chongqing');
  if (!finding) throw new Error('no finding');
  return finding;
};

/** As if nobody left out turned the change of the gap. */
const tried = (comparison: Comparison): Comparison => {
  const { a, b, gap, before } = gapOf(comparison);
  const range = (value: number) => ({ value, low: { value, without: [] }, high: { value, without: [] } });
  const { period } = before ?? { period: '' };
  return {
    ...comparison,
    firmness: {
      ...{ a: a.line.subject, b: b.line.subject, series: a.line.series, period: a.point.period, unit: 'points' },
      ...{ gap: range(gap.value), doubted: undefined, years: [], turned: [], medians: undefined },
      change: { ...range(0), from: period, before: before?.gap.value ?? 0, turn: undefined },
    },
  };
};

describe('the gap', () => {
  const finding = gapOf(sides([50.18, 65.48], [30.96, 45.77]));

  test('is told with both values, the moment and the census before', () => {
    expect(findingTexts.zh.gapSentence(finding)).toBe(
      '2020年普查，重庆一侧65.5%，四川一侧45.8%，相差19.7个百分点；2010年普查相差19.2个百分点。',
    );
    expect(findingTexts.en.gapSentence(finding)).toBe(
      '2020 census: the Chongqing side 65.5 %, the Sichuan side 45.8 %, 19.7 percentage points apart; 19.2 in the 2010 census.',
    );
  });

  test.each([
    [
      [50, 65],
      [30, 45.1],
      '城镇化差距缩小：20.0→19.9个百分点',
      'The urbanization gap has narrowed: 20.0 → 19.9 percentage points',
    ],
    [
      [50, 65],
      [30, 45.04],
      '城镇化差距基本未变：20.0→20.0个百分点',
      'The urbanization gap is much the same: 20.0 → 20.0 percentage points',
    ],
    [
      [50, 65],
      [30, 44],
      '城镇化差距扩大：20.0→21.0个百分点',
      'The urbanization gap has widened: 20.0 → 21.0 percentage points',
    ],
    [
      [50, 45],
      [30, 47],
      '两侧城镇化率高低易位：20.0→−2.0个百分点',
      'The order of the two urbanization rates has turned: 20.0 → −2.0 percentage points',
    ],
  ] as const)('%o against %o is “%s”', (right, left, chinese, english) => {
    const comparison = tried(sides([...right], [...left]));
    expect(gapTitle(comparison, gapOf(comparison), 'zh')).toBe(chinese);
    expect(gapTitle(comparison, gapOf(comparison), 'en')).toBe(english);
  });

  test('says nothing of its course where it was not tried without each member', () => {
    for (const comparison of [sides([50, 65], [30, 44]), sides([50, 45], [30, 47])]) {
      expect(gapTitle(comparison, gapOf(comparison), 'zh')).toMatch(/^两侧城镇化率相差\d+\.\d个百分点（2020年普查）$/);
    }
    const { firmness, ...other } = tried(sides([50, 65], [30, 44]));
    const elsewhere = { ...other, firmness: firmness && { ...firmness, change: undefined } };
    expect(gapTitle(elsewhere, gapOf(elsewhere), 'en')).toBe(
      'Urbanization rates 21.0 percentage points apart (2020 census)',
    );
  });

  test('is no finding when the two share no period', () => {
    const comparison = sides([50, 65], [30, 45]);
    const [first] = comparison.lines;
    if (first) first.points = [pointWith({ period: '2015', value: 40 })];
    expect(gapFinding(comparison, 'side-sichuan', 'side-chongqing')).toBeUndefined();
  });
});

test('what rounds to nothing has not moved', () => {
  expect(movement(19.2, 19.7, 1)).toBe('wider');
  expect(movement(19.71, 19.74, 1)).toBe('same');
  expect(movement(-5, -4, 1)).toBe('narrower');
});

test('facing pairs stand by their gap, those that may not be compared last', () => {
  const place = (subject: string, value: number | null) => lineWith({ subject, points: [pointWith({ value })] });
  const comparison = exampleComparison(
    [place('1', 40), place('2', 60), place('3', null), place('4', 45)],
    {},
    {
      pairs: [
        { left: '3', right: '2' },
        { left: '1', right: '4' },
        { left: '1', right: '2' },
      ],
    },
  );
  expect(facingGaps(comparison, '2020').map(({ gap }) => gap?.value)).toEqual([20, 5, undefined]);
});

test('the latest figure is the last full year of any series, never a part of a year', () => {
  const published = lineWith({
    series: 'port.published',
    points: [pointWith({ period: '2017' }), pointWith({ period: '2025-Q1' })],
  });
  const derived = lineWith({ series: 'port.derived', points: [pointWith({ period: '2024', status: 'E' })] });
  expect(latestFigure(exampleComparison([published, derived]), '500112')?.point).toMatchObject({
    period: '2024',
    status: 'E',
  });
});

describe('urbanization space', () => {
  const county = figureWith({ value: 40 });
  const population = figureWith({ value: 120 }, {}, { id: 'population_resident', unit: '1e4 persons' });

  test('is the distance in points and the same share of the residents', () => {
    expect(spaceOf(county, figureWith({ value: 65 }), population)).toMatchObject({ points: 25, people: 30 });
  });
  test('to a target is only a reference', () => {
    const target = {
      id: 'target-x',
      subject: 'x',
      measure: 'm',
      indicator: 'urbanization_rate',
      nameEn: null,
      nameZh: null,
      period: '2025',
      value: 66,
      unit: '%',
      source: 's',
      bound: null,
      evidence: null,
      noteEn: null,
      noteZh: null,
      position: 0,
    };
    expect(spaceOf(county, target, population)).toMatchObject({
      points: 26,
      verdict: { level: 'note', reasons: ['target'] },
    });
    expect(spaceOf(county, { ...target, indicator: 'gdp' }, population)).toBeUndefined();
  });
  test('counts no people of another moment, and none against an incomparable figure', () => {
    const earlier = figureWith({ period: '2010', value: 120 });
    expect(spaceOf(county, figureWith({ value: 65 }), earlier)?.people).toBeUndefined();
    expect(spaceOf(county, figureWith({ value: 65, period: '2019' }), population)).toBeUndefined();
  });
});

test('a change is told only between figures that rest on as many members', () => {
  const comparison = sides([50.18, 65.48], [30.96, 45.77]);
  const earlier = pointWith({ period: '2000-11-01', value: 25.2, coverage: { members: 9, of: 17, share: null } });
  for (const line of comparison.lines) line.points.unshift(earlier);
  expect(gapOf(comparison).before?.period).toBe('2010-11-01');
});
