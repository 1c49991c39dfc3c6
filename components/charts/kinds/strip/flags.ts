import { lineMark, textMark } from '@/components/charts/parts/marks';
import { textWidth } from '@/components/charts/parts/text-width';
import { flagRoom, type Mark, type Row } from './rows';

const size = 12;
const leastStep = 12;

export type Named = { mark: Mark; text: string };
export type Flag = Named & { level: number };

const flagWidth = (text: string) => textWidth(text, size, 600) + 6;

/** What is kept free at the right for the names of the highest. */
export function roomAtRight(named: readonly Named[]): number {
  const longest = Math.max(0, ...named.map(({ text }) => flagWidth(text)));
  return Math.max(longest * 0.8, longest - 16);
}

/**
 * Names that start at the leaders of their marks, each above those at its right, so that no leader meets a name. A level
 * is used again where a name ends before every leader that passes it.
 */
export function flagsOf(named: readonly Named[], x: (value: number) => number): Flag[] {
  const ends: number[] = [];
  return [...named]
    .sort((a, b) => b.mark.point.value - a.mark.point.value)
    .map((one) => {
      const start = x(one.mark.point.value);
      const free = ends.findIndex((end) => start + flagWidth(one.text) <= end);
      const level = free < 0 ? ends.length : free;
      for (let passed = 0; passed <= level; passed++) ends[passed] = start;
      return { ...one, level };
    });
}

/** Names and leaders above the axis of a row; undefined where there are none or they do not fit. */
export function flagMarks(named: readonly Named[], x: (value: number) => number, { y, band }: Pick<Row, 'y' | 'band'>) {
  const flags = flagsOf(named, x);
  const levels = Math.max(0, ...flags.map(({ level }) => level)) + 1;
  const step = Math.min(flagRoom.step, (band - flagRoom.foot - flagRoom.clear - 4) / levels);
  if (flags.length === 0 || step < leastStep) return undefined;
  return flags.flatMap(({ mark: { point, look, line }, text, level }) => {
    const [left, middle] = [x(point.value), y - flagRoom.clear - (level + 0.5) * step];
    const weight = line.kind === 'group' || line.reference ? 600 : 400;
    return [
      lineMark([left, middle - step * 0.4], [left, y - 8], look.colour, undefined, 0.6),
      textMark(left + 4, middle, text, { fill: look.text, weight, size }),
    ];
  });
}
