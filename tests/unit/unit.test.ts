import { expect, it } from 'vitest';
import { gap } from '@/lib/figures/gap';
import { pointsBetween, rateOf, unitCode } from '@/lib/figures/unit';
import { anotherPlace, exampleLine, examplePoint, rate } from '@/tests/example-comparison';

it('knows a rate in every spelling of its unit, and one kind from another', () => {
  const kinds = {
    percent: ['%', '％', 'percent', 'per cent', 'Percent'],
    permille: ['‰', 'permille', 'per mille', 'per thousand'],
    points: ['百分点', '个百分点', 'pp', 'percentage point', 'percentage points'],
  };
  for (const [kind, units] of Object.entries(kinds)) for (const unit of units) expect(rateOf(unit), unit).toBe(kind);
  for (const unit of ['CNY', '1e4 persons', '% of GDP', 'km2', 'points', '点'])
    expect(rateOf(unit), unit).toBeUndefined();
});

it('has one code for each kind, and leaves other units', () => {
  expect(['％', '百分点', '个百分点', 'permille', '1e8 CNY'].map(unitCode)).toEqual(['%', 'pp', 'pp', '‰', '1e8 CNY']);
});

it('counts ten per thousand as one percentage point', () => {
  expect(pointsBetween('%', 40, 62.5)).toBe(22.5);
  expect(pointsBetween('％', 40, 62.5)).toBe(22.5);
  expect(pointsBetween('‰', 7, 12)).toBe(0.5);
  expect(pointsBetween('百分点', 1, 3)).toBe(2);
  expect(pointsBetween('km', 1, 3)).toBeUndefined();
});

it.each([
  ['%', 22],
  ['％', 22],
  ['‰', 2.2],
  ['百分点', 22],
])('a gap in %s is in points', (unit, value) => {
  const indicator = { ...rate, unit };
  const [own, other] = [40, 62].map((value) => {
    const point = examplePoint('2020', value);
    return { indicator, point, line: exampleLine(anotherPlace(), [point]) };
  });
  expect(own && other && gap(own, other)).toMatchObject({ unit: 'points', value });
});
