/** An axis with round ends: its ticks, and where a value lies on it in %. */
export type RoundAxis = { ticks: number[]; at: (value: number) => number };

/** Steps of an axis, and how many it has at most. */
const steps = [1, 2, 5, 10, 20, 25, 50];
const most = 6;

/** Lays an axis around values, in the least step of which there are but a few. */
export function roundAxis(values: readonly number[]): RoundAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(high - low, 1))) - 1);
  const sizes = steps.map((size) => size * power);
  const countOf = (step: number) => Math.ceil(high / step) - Math.floor(low / step);
  const step = sizes.find((size) => countOf(size) <= most) ?? high - low;
  const from = Math.floor(low / step) * step;
  const count = Math.max(1, countOf(step));
  return {
    ticks: Array.from({ length: count + 1 }, (_, at) => from + at * step),
    at: (value) => ((value - from) / (count * step)) * 100,
  };
}
