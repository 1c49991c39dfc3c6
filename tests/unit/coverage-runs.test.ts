import { expect, test } from 'vitest';
import { coverageRuns } from '@/lib/figures/group-lines';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

test('a stretch of coverage is of years on end: censuses ten years apart are none', () => {
  const whole = { coverage: { members: 6, of: 6, share: 1 } };
  const part = { coverage: { members: 3, of: 6, share: null } };
  const points = [
    examplePoint('2000-11-01', 20, part),
    examplePoint('2010-11-01', 36, whole),
    examplePoint('2020-11-01', 52, whole),
    examplePoint('2021', 53, whole),
    examplePoint('2022', 54, whole),
  ];
  const line = exampleLine('cluster', points, { kind: 'group' });
  const runs = coverageRuns(exampleComparison([line]), 'cluster');
  expect(runs.map(({ from, to, members }) => [from, to, members])).toEqual([
    ['2000-11-01', '2000-11-01', 3],
    ['2010-11-01', '2010-11-01', 6],
    ['2020-11-01', '2022', 6],
  ]);
});
