import { expect, test } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { flagsOf } from '@/components/charts/kinds/strip/flags';
import { lightColours } from '@/components/charts/parts/colours';
import { lookOf } from '@/components/charts/parts/grammar';
import { textsOf, textsOutside } from '@/tests/drawn-texts';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const values = Array.from({ length: 17 }, (_, at) => 30 + ((at * 7) % 17) * 1.4);
const places = values.map((value, at) => exampleLine(`${510510 + at}`, [examplePoint('2020', value)]));
const comparison = exampleComparison(places, { chart: 'strip' });

function textsAt(width: number): string[] {
  const height = kinds.strip.height(comparison, width);
  const option = kinds.strip.build({ comparison, locale: 'zh', colours: lightColours, width, height });
  const { elements } = (option as { graphic: { elements: { style: { text?: string } }[] } }).graphic;
  return elements.flatMap(({ style }) => style.text ?? []);
}

test('a strip beside a map names every place, any other only the extremes', () => {
  const namesAt = (width: number) =>
    places.filter(({ subject }) => textsAt(width).some((text) => text.startsWith(subject)));
  expect(namesAt(470)).toHaveLength(places.length);
  expect(namesAt(1160)).toHaveLength(2);
});

test.each([320, 350, 470, 700, 1160])('all names of a strip of %i pixels stand in it, in both languages', (width) => {
  for (const count of [1, 3, 6, 9]) {
    const named = places.slice(0, count).map((line) => ({ ...line, nameEn: `${line.nameEn} of a long name` }));
    const crowd = {
      ...comparison,
      lines: named,
      selection: { ...comparison.selection, named: named.map(({ subject }) => subject) },
    };
    for (const locale of ['zh', 'en'] as const) {
      const height = kinds.strip.height(crowd, width);
      const option = kinds.strip.build({ comparison: crowd, locale, colours: lightColours, width, height });
      expect([count, textsOutside(option, { width, height })]).toEqual([count, []]);
      const drawn = textsOf(option).map(({ style }) => style.text);
      for (const { subject } of named) expect(drawn.some((text) => text.includes(subject))).toBe(true);
    }
  }
});

test('no leader of a strip passes through a name', () => {
  const named = places.map((line, at) => {
    const value = values[at] ?? 0;
    return {
      mark: { line, point: { ...examplePoint('2020', value), value }, look: lookOf(line, lightColours) },
      text: line.nameZh,
    };
  });
  const x = (value: number) => (value - 20) * 6;
  const flags = flagsOf(named, x).map(({ mark, level }) => ({ at: x(mark.point.value), level }));
  for (const { at, level } of flags) {
    const passing = flags.filter((other) => other.at > at && other.level >= level);
    for (const other of passing) expect(other.at).toBeGreaterThan(at + 40);
  }
});
