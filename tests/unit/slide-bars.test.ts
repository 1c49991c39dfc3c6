import { expect, test } from 'vitest';
import { drawBarRows } from '@/components/charts/kinds/bars/slide-rows';
import { lightColours } from '@/components/charts/parts/colours';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const area = { x: 112, y: 230, width: 1696, height: 730 };

test('bars in two columns are on one scale, and fill the width though one is far longer than all others', () => {
  const values = [100, ...Array.from({ length: 25 }, (_, at) => 5 - at / 5)];
  const lines = values.map((value, at) => exampleLine(`${500100 + at}`, [examplePoint('2016', value)]));
  const comparison = exampleComparison(lines, { chart: 'bars', subjects: [], order: 'value' }, { pairs: [] });
  const { marks = [] } = drawBarRows({ comparison, area, locale: 'zh', colours: lightColours, head: {} }) ?? {};
  const bars = marks.flatMap((mark) => (mark.kind === 'rect' && mark.of?.figure ? mark : []));
  expect(bars).toHaveLength(values.length);
  const units = bars.slice(0, 20).map(({ width }, at) => width / (values[at] ?? 1));
  expect(Math.max(...units) - Math.min(...units)).toBeLessThan(0.01);
  expect(new Set(bars.map(({ x }) => x)).size).toBe(2);
  const [from, to] = [Math.min(...bars.map(({ x }) => x)), Math.max(...bars.map(({ x, width }) => x + width))];
  expect((to - from) / 1920).toBeGreaterThan(0.65);
});
