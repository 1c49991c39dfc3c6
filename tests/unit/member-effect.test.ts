import { expect, test } from 'vitest';
import { memberEffect } from '@/lib/figures/member-effect';
import { exampleComparison, exampleLine, examplePoint, exampleSecond } from '@/tests/example-comparison';

const group = { kind: 'group' as const, level: null };
const covered = (members: number, of: number) => ({ coverage: { members, of, share: null } });

// By hand: 13 districts with exports of 13.8 % of GDP, 4.1 % without Yubei: Yubei lifts the whole by 9.7 points.
const rates = exampleComparison([
  exampleLine('side-chongqing', [examplePoint('2016', 13.8, covered(13, 13))], group),
  exampleLine('side-chongqing~500112', [examplePoint('2016', 4.1, covered(12, 12))], group),
  exampleLine('side-chongqing~500101', [examplePoint('2016', null, covered(7, 12))], group),
  exampleLine('side-chongqing~500229', [examplePoint('2016', 13.8, covered(13, 13))], group),
]);

test('leaving a member out shows by how many points it lifts a rate', () => {
  const effect = memberEffect(rates, 'side-chongqing', '500112', '2016');
  expect(effect).toMatchObject({ unit: 'points', value: expect.closeTo(9.7, 9) });
});

test.each([
  ['500101', '2016', 'withheld'],
  ['500229', '2016', 'missing'],
  ['500115', '2016', 'missing'],
  ['500112', '2015', 'withheld'],
])('without %s in %s nothing is told', (member, period, untold) => {
  expect(memberEffect(rates, 'side-chongqing', member, period)).toEqual({ untold });
});

test('of a sum it is the share, and a member that has no line has none', () => {
  // By hand: 200 in all, 150 without the first, 120 without the second: shares of 25 and 40 %.
  const sums = exampleSecond(
    {
      'pole-x': [examplePoint('2021', 200, covered(3, 3))],
      'pole-x~500152': [examplePoint('2021', 150, covered(2, 2))],
      'pole-x~500153': [examplePoint('2021', 120, covered(2, 2))],
    },
    { aggregation: 'sum' },
  );
  const effectOf = (member: string) => memberEffect(sums, 'pole-x', member, '2021');
  expect(effectOf('500153')).toMatchObject({ unit: 'share', value: expect.closeTo(40, 9) });
  expect(effectOf('500152')).toMatchObject({ unit: 'share', value: expect.closeTo(25, 9) });
  expect(effectOf('512021')).toEqual({ untold: 'missing' });
});
