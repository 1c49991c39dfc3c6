import { describe, expect, test } from 'vitest';
import { matrixOf } from '@/components/charts/parts/matrix';
import { gapsNote } from '@/components/charts/parts/matrix-marks';
import { leadPair } from '@/lib/figures/compared-pair';
import { gap } from '@/lib/figures/gap';
import { gapDecimals, isGapAsShown } from '@/lib/figures/shown-gap';
import { roundingColumn } from '@/lib/files/gap-columns';
import { gapRowsOf } from '@/lib/files/gap-row';
import { gapRoundingText } from '@/lib/sentences/rounding-note';
import { exampleComparison, exampleLine, examplePoint, figureWith, rate } from '@/tests/example-comparison';

/** A gap of two figures of a unit, each written with these decimals. */
function shown(values: [number, number], unit: string, decimals: number) {
  const [a, b] = values.map((value, at) => {
    const figure = figureWith({ value });
    const line = { ...figure.line, subject: at ? '500112' : '512021' };
    return { ...figure, line, indicator: { ...rate, unit, decimals } };
  });
  const found = a && b && gap(a, b);
  if (!a || !b || !found) throw new Error('no gap');
  return { a, b, gap: found, decimals: { figure: () => decimals, gap: gapDecimals(found) } };
}

describe('a gap as it is shown', () => {
  test.each([
    // By hand: 65.5 − 45.8 = 19.7; 19.5 − 19.2 = 0.3 against 0.22; 0.6 ÷ 0.5 = +20 % against +12 %.
    [[45.77, 65.48], '%', 1, true],
    [[19.24, 19.46], '%', 1, false],
    [[0.54, 0.605], 'CNY', 1, false],
    [[41124, 78081], 'CNY', 0, true],
  ] as const)('of %j in %s at %d decimals is that of the figures shown: %s', (values, unit, decimals, expected) => {
    expect(isGapAsShown(shown([...values], unit, decimals))).toBe(expected);
  });

  test('is told once for all, differences and percentages each in their words', () => {
    const gaps = [shown([19.24, 19.46], '%', 1), shown([0.54, 0.605], 'CNY', 1), shown([45.77, 65.48], '%', 1)];
    expect(gapRoundingText(gaps, 'zh')).toBe(
      '因四舍五入，所列差额与所列两数之差略有出入。因四舍五入，所列相差百分比与按所列两数计算的略有出入。',
    );
    expect(gapRoundingText(gaps.slice(1), 'en')).toBe(
      'The percentage difference shown may not equal that of the figures shown because of rounding.',
    );
    expect(gapRoundingText(gaps.slice(2), 'en')).toBe('');
  });

  const comparison = (values: [number, number]) =>
    exampleComparison(
      ['512021', '500112'].map((subject, at) => exampleLine(subject, [examplePoint('2020', values[at] ?? 0)])),
      { chart: 'table' },
    );

  // By hand: 19.2 and 19.5 differ by 0.3, not by 0.2; at two decimals 19.24 and 19.46 differ by 0.22.
  test('stands below a drawn table and a table on a slide', () => {
    const [off, right] = [comparison([19.24, 19.46]), comparison([45.77, 65.48])];
    expect(gapsNote(matrixOf(off), leadPair(off), 'zh')).toBe('因四舍五入，所列差额与所列两数之差略有出入。');
    expect(gapsNote(matrixOf(right), leadPair(right), 'zh')).toBe('');
  });

  // By hand: 19.244 and 19.456 are shown as 19.24 and 19.46, their gap as 0.21.
  test('has a column in a workbook', () => {
    const notes = (values: [number, number]) => gapRowsOf(comparison(values)).map(roundingColumn('zh').read);
    expect(notes([19.244, 19.456])).toEqual(['因四舍五入，所列差额与所列两数之差略有出入。']);
    expect(notes([19.24, 19.46])).toEqual([null]);
  });
});
