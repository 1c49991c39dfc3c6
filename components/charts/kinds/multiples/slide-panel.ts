import { fullOnly } from '@/components/charts/kinds/line/frame';
import { lookOf } from '@/components/charts/parts/grammar';
import { shownIn } from '@/components/charts/parts/shown';
import type { DrawingInput } from '@/components/charts/parts/slide-drawing';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { nameOf, unitOf } from '@/lib/language/locale';
import { timeOf } from '@/lib/language/period';

/** A small chart: lines of one indicator under a title, on a scale of its own or one that others share. */
export type Panel = {
  title: string;
  unit: string;
  comparison: Comparison;
  lines: Line[];
  colour: string;
  scale: [low: number, high: number];
  span: [from: number, to: number];
};

const valuesOf = (lines: readonly Line[]) => lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
const rangeOf = (values: readonly number[]): [number, number] => [
  Math.min(...values, ...(Math.min(...values) > 0 && Math.min(...values) < Math.max(...values) * 0.3 ? [0] : [])),
  Math.max(...values),
];

const spanOf = (lines: readonly Line[]): [number, number] => {
  const points = lines.flatMap((line) => line.points.filter(({ value }) => value !== null));
  const times = points.map(({ period }) => timeOf(period));
  return [Math.min(...times), Math.max(...times)];
};

/** Returns a panel for each indicator, else for each place in all its series, on one span of time. */
export function panelsOf({ comparison, locale, colours }: DrawingInput): Panel[] {
  const all = shownIn(comparison, 'multiples');
  if (all.length > 1) {
    return all.map((one) => {
      const lines = fullOnly(one.lines);
      const [scale, span] = [rangeOf(valuesOf(lines)), spanOf(lines)];
      const { indicator } = one;
      const names = { title: nameOf(indicator, locale), unit: unitOf(indicator, locale) };
      return { ...names, comparison: one, lines, colour: colours.ink, scale, span };
    });
  }
  const subjects = [...new Set(comparison.lines.map(({ subject }) => subject))];
  const own = subjects.map((subject) => fullOnly(comparison.lines.filter((line) => line.subject === subject)));
  const [shared, span] = [rangeOf(valuesOf(own.flat())), spanOf(own.flat())];
  return own.flatMap((all): Panel[] => {
    const lines = all.filter((line) => valuesOf([line]).length > 0);
    const [first] = lines;
    const scale = comparison.selection.axes === 'free' ? rangeOf(valuesOf(lines)) : shared;
    if (!first) return [];
    return [
      { title: lineName(first, locale), unit: '', comparison, lines, colour: lookOf(first, colours).text, scale, span },
    ];
  });
}
