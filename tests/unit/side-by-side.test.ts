import { describe, expect, test } from 'vitest';
import { indicatorColumns, placeBlocks } from '@/components/compare/place-rows';
import { leadPair, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Line, Point } from '@/lib/figures/comparison';
import { cellOf, changeTo, pairOf } from '@/lib/figures/side-by-side';
import { exampleComparison, exampleLine, examplePoint, rate } from '@/tests/example-comparison';

import { anyue, both, points, sentence, tongnan } from '@/tests/side-by-side-examples';

describe('places side by side', () => {
  test('lead with the first of each side, or the first two of one', () => {
    const both2 = exampleComparison([tongnan({ '2020': 1 }), anyue({ '2020': 2 })]);
    expect(leadPair(both2)?.map(({ subject }) => subject)).toEqual(['512021', '500152']);
    const oneSide = exampleComparison([tongnan({ '2020': 1 }), exampleLine('500112', points({ '2020': 2 }))]);
    expect(leadPair(oneSide)?.map(({ subject }) => subject)).toEqual(['500152', '500112']);
    expect(leadPair(exampleComparison([tongnan({ '2020': 1 })]))).toBeUndefined();
  });

  test('keep references apart from the sides', () => {
    const nation = exampleLine('000000', points({ '2020': 63 }), { side: null, reference: true, level: 'country' });
    const sides = sidesOf(exampleComparison([anyue({ '2020': 1 }), nation]));
    expect(sides.references.map(({ subject }) => subject)).toEqual(['000000']);
    expect(sides.across).toEqual([]);
  });

  test('without a figure at the moment show their last one before it, said to be of another year', () => {
    const third = exampleLine('500153', points({ '2017': 3, '2021': 9 }));
    const comparison = exampleComparison([anyue({ '2020': 2 }), tongnan({ '2020': 5 }), third], { at: 2020 });
    const cell = cellOf(comparison, '500153', momentOf(comparison));
    expect(cell).toMatchObject({ away: true, figure: { point: { period: '2017', value: 3 } } });
    expect(cellOf(comparison, '512021', momentOf(comparison))?.away).toBe(false);
  });

  test('show no figure of a later year than the one chosen', () => {
    const comparison = both({ '2010': 1, '2021': 2 }, { '2021': 9 }, { at: 2015 });
    expect(momentOf(comparison)).toBe('2010');
    expect(cellOf(comparison, '500152', momentOf(comparison))?.figure).toBeUndefined();
    const later = both({ '2021': 2 }, { '2021': 9 }, { at: 2008 });
    expect(cellOf(later, '512021', momentOf(later))?.figure).toBeUndefined();
    expect(sentence(later, 'zh')).toBe('潼南与安岳的城镇化率在2008年及以前没有共同数据：双方均无此口径的数据。');
    expect(sentence(later)).toContain('no common data in or before 2008');
  });

  test('of a year without a common figure show the last one before it, and the headline says so', () => {
    const comparison = both({ '2010': 20, '2015': 25 }, { '2010': 30, '2021': 9 }, { at: 2015 });
    expect(momentOf(comparison)).toBe('2010');
    expect(sentence(comparison, 'zh')).toBe('潼南城镇化率比安岳高10.0个百分点（2010年；2015年无共同数据）。');
  });

  test('without a common period show what each has, be it part of a year, and say that the periods differ', () => {
    const months = both({ '2017': 3493 }, { '2024-01/2024-11': 80 });
    const { a, b, verdict } = pairOf(months, months.lines as [Line, Line]);
    expect([a?.point.period, b?.point.period, verdict.reasons]).toEqual(['2017', '2024-01/2024-11', ['period']]);
  });

  test('have one moment: the last of the lead pair, whatever the others have', () => {
    const third = exampleLine('500153', points({ '2021': 3 }));
    const comparison = exampleComparison([anyue({ '2021': 2, '2022': 3 }), tongnan({ '2021': 4, '2022': 5 }), third]);
    const pair = pairOf(comparison, comparison.lines.slice(0, 2) as [Line, Line]);
    expect([momentOf(comparison), pair.a?.point.period]).toEqual(['2022', '2022']);
    expect(sentence(comparison)).toContain('(2022)');
  });

  test('stand with Chongqing at the right, also beside a group across the border', () => {
    const across = exampleLine('cluster-interactive', points({ '2020': 3 }), { kind: 'group', side: null });
    const pair = leadPair(exampleComparison([tongnan({ '2020': 1 }), across]));
    expect(pair?.map(({ subject }) => subject)).toEqual(['cluster-interactive', '500152']);
  });

  test('of different years have no gap', () => {
    const comparison = exampleComparison([anyue({ '2018': 1 }), tongnan({ '2020': 3 })]);
    const pair = pairOf(comparison, comparison.lines as [Line, Line]);
    expect(pair.gap).toBeUndefined();
    expect(pair.verdict.reasons).toContain('period');
  });

  test('do not change across a break', () => {
    const line = exampleLine('512021', [
      examplePoint('2010', 1),
      examplePoint('2015', 2, { status: 'B' }),
      examplePoint('2020', 3),
    ]);
    const comparison = exampleComparison([line]);
    const [figure] = comparison.lines.map((one) => ({ indicator: rate, line: one, point: one.points[2] as Point }));
    expect(figure && changeTo(comparison, figure)?.from.point.period).toBe('2015');
  });

  test('do not change over a boundary that moved, but from the first figure after it', () => {
    const happened = [
      { year: '2013', place: '512021', restated: false, reporting: false, wordsZh: '部分划出', wordsEn: 'lost towns' },
    ];
    const changeOf = (more: Partial<Line>) => {
      const line = exampleLine('512021', points({ '2010': 1, '2015': 2, '2020': 3 }), more);
      const comparison = exampleComparison([line]);
      return changeTo(comparison, { indicator: rate, line, point: line.points[2] as Point })?.from.point.period;
    };
    expect(changeOf({ happened })).toBe('2015');
    expect(changeOf({ happened: happened.map((one) => ({ ...one, restated: true })) })).toBe('2010');
    expect(changeOf({ happened: happened.map((one) => ({ ...one, reporting: true })) })).toBe('2010');
    expect(changeOf({ happened, kind: 'group' })).toBe('2010');
  });

  test('tell their change from the same year, the earliest that nearly all have', () => {
    const comparison = exampleComparison([
      tongnan({ '2000': 10, '2010': 40, '2020': 90 }),
      anyue({ '2010': 20, '2020': 30 }),
      exampleLine('510903', points({ '2010': 50, '2020': 70 })),
    ]);
    const rows = placeBlocks(comparison, indicatorColumns(comparison)).flatMap((block) => block.rows);
    expect(rows.map(({ change }) => change?.from.point.period)).toEqual(['2010', '2010', '2010']);
  });

  test.each([
    ['given', ['512021', '510903']],
    ['value', ['510903', '512021']],
    ['gap', ['512021', '510903']],
    ['change', ['510903', '512021']],
  ] as const)('are ordered by %s within their side', (order, expected) => {
    const comparison = exampleComparison(
      [
        anyue({ '2010': 20, '2020': 30 }),
        exampleLine('510903', points({ '2010': 50, '2020': 70 })),
        tongnan({ '2010': 40, '2020': 90 }),
      ],
      { order },
    );
    const [left] = placeBlocks(comparison, indicatorColumns(comparison));
    expect(left?.rows.map(({ line }) => line.subject)).toEqual(expected);
  });
});
