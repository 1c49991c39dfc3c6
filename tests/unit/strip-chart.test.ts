import { describe, expect, test } from 'vitest';
import { notesOf } from '@/components/briefings/slides/slide-notes';
import { kinds } from '@/components/charts/kinds/kinds';
import { lightColours } from '@/components/charts/parts/colours';
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

test.each([320, 470, 560])('names of a strip of %i pixels that stand beside upright axes do not meet', (width) => {
  const crowd = {
    ...comparison,
    selection: { ...comparison.selection, named: places.map(({ subject }) => subject) },
  };
  const height = kinds.strip.height(crowd, width);
  const option = kinds.strip.build({ comparison: crowd, locale: 'zh', colours: lightColours, width, height });
  const names = textsOf(option).filter(({ style }) => places.some(({ subject }) => style.text.startsWith(subject)));
  const middles = names.map(({ y }) => y).sort((a, b) => a - b);
  expect(middles).toHaveLength(places.length);
  for (const [at, y] of middles.slice(1).entries()) expect(y - (middles[at] ?? 0)).toBeGreaterThanOrEqual(12);
});

describe('a band shades what is not clearly different', () => {
  const wide = (subject: string, value: number, half: number) =>
    exampleLine(subject, [examplePoint('2020', value, { half })]);
  const lines = [
    wide('510522', 43.11, 0.11),
    wide('511623', 43.2, 0.1),
    wide('511681', 54, 0.1),
    wide('511722', 30, 0.1),
  ];
  const shown = (named: string[]) => exampleComparison(lines, { chart: 'strip', named });
  const bandsIn = (one: typeof comparison) => {
    const option = kinds.strip.build({
      comparison: one,
      locale: 'zh',
      colours: lightColours,
      width: 1160,
      height: 220,
    });
    const { elements } = (option as { graphic: { elements: { type: string; shape: { width: number } }[] } }).graphic;
    return elements.filter(({ type }) => type === 'rect');
  };

  test('around a named place, with the names of the others in words', () => {
    expect(bandsIn(shown(['510522']))).toHaveLength(1);
    const note = '浅色带：510522、511623的数据差异在舍入误差之内，不足以区分。';
    expect(kinds.strip.note?.(shown(['510522']), 'zh')).toBe(note);
    expect(kinds.strip.note?.(shown(['510522', '511623']), 'zh')).toBe(note);
    expect(kinds.strip.note?.(shown(['510522']), 'en')).toBe(
      'Shaded: once rounding is allowed for, the figures of Place 510522 and Place 511623 are not clearly different.',
    );
    expect(notesOf(shown(['510522']), 'zh')).toContain(note);
  });

  test('and not where it would hold no other and be too narrow to see', () => {
    expect(bandsIn(shown(['511681']))).toEqual([]);
    expect(kinds.strip.note?.(shown(['511681']), 'zh')).toBe('');
  });

  test('in a width that is seen, even without others', () => {
    const broad = exampleComparison(
      [wide('510522', 43, 2), lines[2] ?? wide('511681', 54, 0), wide('511722', 30, 0.1)],
      {
        chart: 'strip',
        named: ['510522'],
      },
    );
    expect(bandsIn(broad)).toHaveLength(1);
    expect(kinds.strip.note?.(broad, 'en')).toContain('where the figure of Place 510522 may lie');
  });
});
