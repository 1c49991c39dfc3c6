import { type DrawingInput, lineThrough, sizeOf, textAt } from '@/components/charts/parts/slide-drawing';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { formatNumber } from '@/lib/language/format';

/** So few figures of a row stand on a scale from zero, so that their distance tells their proportion. */
const mostFromZero = 3;

/** Where the line of a row begins and ends. */
type Ends = { left: number; right: number };

/** Returns where a value stands on the line of a row, and whether that starts at zero; else it goes from the lowest to the highest. */
export function scaleOf(values: readonly number[], { left, right }: Ends) {
  const isFromZero = values.length <= mostFromZero && values.every((value) => value >= 0);
  const [low, high] = [isFromZero ? 0 : Math.min(...values), Math.max(...values)];
  const [from, to] = [isFromZero ? left : left + 110, right - 110];
  return { isFromZero, x: (value: number) => from + ((value - low) / (high - low || 1)) * (to - from) };
}

type Rail = Ends & { input: DrawingInput };

/** Returns the line on which the figures of a row stand, with a thin tick at zero where it starts there. */
export function railMarks({ left, right, input: { colours, locale } }: Rail, middle: number, isFromZero: boolean) {
  const line = (from: At, to: At, colour: string, width: number): Drawn => lineThrough([from, to], { colour, width });
  const rail = line([left, middle], [right, middle], colours.tick, 3);
  if (!isFromZero) return [rail];
  const style = { size: sizeOf.least, colour: colours.mute, align: 'right' } as const;
  return [
    rail,
    line([left, middle - 14], [left, middle + 14], colours.mute, 2),
    textAt([left - 10, middle + 9], formatNumber(0, 0, locale), style),
  ];
}
