import { describe, expect, test } from 'vitest';
import { isUntold } from '@/lib/figures/missing-reason';
import { sideGapParts } from '@/lib/figures/side-gap-parts';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const period = '2020-11-01';
type Row = [id: string, name: string, residents: number, urban: number | null];

function asked(rows: Row[], kind: 'county' | 'prefecture' = 'county') {
  const of = (value: (row: Row) => number | null) =>
    exampleComparison(rows.map((row) => exampleLine(row[0], [examplePoint(period, value(row))])));
  const places = rows.map(([id, nameZh]) => ({
    ...{ id, nameZh, kind },
    side: id.startsWith('50') ? ('right' as const) : ('left' as const),
  }));
  return [{ numerator: of(([, , , urban]) => urban), denominator: of(([, , all]) => all) }, places, period] as const;
}

// By hand. Sichuan: a district 20 of 40 (50 %), counties 24 of 60 (40 %): 44 %, shares 0.4 and 0.6.
// Chongqing: districts 56 of 80 (70 %), a county 10 of 20 (50 %): 66 %, shares 0.8 and 0.2.
// By rate ½(0.4 + 0.8)(70 − 50) + ½(0.6 + 0.2)(50 − 40) = 12 + 4 = 16; by composition 0.4 × 60 − 0.4 × 45 = 6; 22 in all.
const rows: Row[] = [
  ['510001', '甲区', 40, 20],
  ['510002', '乙县', 30, 14],
  ['510003', '丙市', 30, 10],
  ['500101', '丁区', 50, 40],
  ['500102', '戊区', 30, 16],
  ['500103', '己县', 20, 10],
];

describe('the gap between the sides', () => {
  test('falls apart into rate and composition, which add up to it', () => {
    const found = sideGapParts(...asked(rows), 'rank');
    if (isUntold(found) || isUntold(found.parts)) throw new Error('untold');
    expect(found.parts.earlier).toBeCloseTo(44, 9);
    expect(found.parts.later).toBeCloseTo(66, 9);
    expect(found.parts.rate).toBeCloseTo(16, 9);
    expect(found.parts.composition).toBeCloseTo(6, 9);
    const [districts, counties] = found.rows;
    expect(districts).toMatchObject({ name: 'district', left: { places: 1 }, right: { places: 2 } });
    expect(districts?.left.share).toBeCloseTo(40, 9);
    expect(districts?.right.rate).toBeCloseTo(70, 9);
    expect(counties?.right.share).toBeCloseTo(20, 9);
  });

  test('is not parted where a class stands on one side only, and the class is shown', () => {
    const large = rows.map((row): Row => (row[0] === '500101' ? ['500101', '丁区', 150, 100] : row));
    const found = sideGapParts(...asked(large), 'size');
    expect(found).toMatchObject({ parts: { untold: 'no-stratum' } });
    if (isUntold(found)) throw new Error(found.untold);
    expect(found.rows[0]).toMatchObject({ name: 'large', left: { places: 0, rate: undefined } });
  });

  test('with nobody on one side has shares that are numbers, and is not parted', () => {
    const found = sideGapParts(...asked(rows.slice(0, 3)), 'rank');
    if (isUntold(found)) throw new Error('untold');
    expect(found.rows.map(({ right }) => right)).toEqual([
      { places: 0, share: 0, rate: undefined },
      { places: 0, share: 0, rate: undefined },
    ]);
    expect(found.parts).toEqual({ untold: 'no-stratum' });
  });

  test('has bounds of size that belong to the class above', () => {
    const at = (residents: number): string | undefined => {
      const found = sideGapParts(...asked([['510001', '甲区', residents, 1]]), 'size');
      return isUntold(found) ? found.untold : found.rows[0]?.name;
    };
    expect([49.99, 50, 99.99, 100].map(at)).toEqual(['small', 'middle', 'middle', 'large']);
  });

  test.each([
    [
      'all are of one class',
      asked(rows.filter(([, name]) => name.endsWith('区'))),
      { parts: { untold: 'one-stratum' } },
    ],
    ['a place lacks a figure', asked([...rows, ['510004', '庚区', 10, null]]), { untold: 'missing' }],
    ['a whole prefecture is among them', asked(rows, 'prefecture'), { untold: 'levels' }],
  ] as const)('is not parted where %s', (_, input, untold) => {
    expect(sideGapParts(...input, 'rank')).toMatchObject(untold);
  });
});
