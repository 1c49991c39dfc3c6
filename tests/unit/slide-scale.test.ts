import { describe, expect, it } from 'vitest';
import { scaleOf } from '@/components/charts/kinds/profile/slide-scale';
import { cutLines, fittedName } from '@/components/charts/parts/fitted-name';
import { textWidth } from '@/components/charts/parts/text-width';

const ends = { left: 0, right: 1110 };

describe('the line of a row on a slide', () => {
  it('starts at zero with few figures, so that their distance is in proportion', () => {
    const { x, isFromZero } = scaleOf([30, 60], ends);
    expect([isFromZero, x(0), x(30), x(60)]).toEqual([true, 0, 500, 1000]);
  });

  it.each([
    ['many figures', [30, 40, 50, 60]],
    ['a figure below zero', [-4, 9]],
  ])('goes from the lowest to the highest with %s', (_, values) => {
    const { x, isFromZero } = scaleOf(values, ends);
    expect([isFromZero, x(Math.min(...values)), x(Math.max(...values))]).toEqual([false, 110, 1000]);
  });
});

describe('the name of a row on a slide', () => {
  it('is written whole, in a smaller size or in two lines', () => {
    expect(fittedName('Gross domestic product', 400, 30)).toMatchObject({ lines: ['Gross domestic product'] });
    const { lines, size } = fittedName('Retail sales of consumer goods', 400, 30);
    expect(lines.join(' ')).toBe('Retail sales of consumer goods');
    expect(size).toBeGreaterThanOrEqual(24);
  });

  it('ends in an ellipsis where two lines do not hold it', () => {
    const long = 'Disposable income per urban resident in the whole year of those who live there';
    const { lines } = fittedName(long, 400, 30);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 24, 600)).toBeLessThanOrEqual(400);
    expect(cutLines('四川省与重庆市交界地区各县', 1, 200, 24)).toEqual(['四川省与重庆…']);
  });
});
