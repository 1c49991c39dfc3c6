/** A run of evenly spaced round values that holds all that is drawn. */
export type Scale = { min: number; max: number; ticks: number[]; decimals: number };

const steps = [1, 2, 2.5, 5, 10];

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (steps.find((step) => step * power >= rough * 0.999) ?? 10);
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 6; decimals++) {
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals;
  }
  return 6;
}

/** Whether a scale starts at zero: always, when it is not far off, or only when it happens to. */
export type Start = 'zero' | 'near' | 'tight';

/** About `count` intervals around the values. */
export function linearScale(values: readonly number[], count: number, start: Start = 'near'): Scale {
  let low = values.length > 0 ? Math.min(...values) : 0;
  let high = values.length > 0 ? Math.max(...values) : 1;
  if (start === 'zero' || (start === 'near' && low > 0 && low < high * 0.3)) low = Math.min(low, 0);
  if (start === 'zero') high = Math.max(high, 0);
  if (low === high) [low, high] = [low - Math.max(1, Math.abs(low) * 0.1), high + Math.max(1, Math.abs(high) * 0.1)];
  const step = niceStep((high - low) / count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks, decimals: decimalsOf(step) };
}

/** Ticks 1, 2, 5, 10 … around the positive values; with a wide range only the powers of ten between the first and the last. */
export function logScale(values: readonly number[]): Scale {
  const positive = values.filter((value) => value > 0);
  const [low, high] = positive.length > 0 ? [Math.min(...positive), Math.max(...positive)] : [1, 10];
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    all.push(...[1, 2, 5].map((digit) => Number((digit * 10 ** power).toPrecision(3))));
  }
  const first = all.findLastIndex((tick) => tick <= low);
  const last = all.findIndex((tick) => tick >= high);
  const ticks = all.slice(Math.max(first, 0), Math.max(last, first + 1) + 1);
  const [min, max] = [ticks[0] ?? 1, ticks.at(-1) ?? 10];
  const isKept = (tick: number) =>
    tick === min || tick === max || Number.isInteger(Number(Math.log10(tick).toFixed(9)));
  const shown = ticks.length > 9 ? ticks.filter(isKept) : ticks;
  return { min, max, ticks: shown, decimals: Math.max(0, -Math.floor(Math.log10(shown[0] ?? 1))) };
}

/** Years to write under a time axis: all of them when few, else evenly from the first, as many as there is room for. */
export function yearTicks(years: readonly number[], room: number): number[] {
  const distinct = [...new Set(years)].sort((a, b) => a - b);
  const [first, last] = [distinct[0], distinct.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  const fits = (ticks: readonly number[]) =>
    ticks.every((tick, index) => index === 0 || ((tick - (ticks[index - 1] ?? 0)) / (last - first)) * room >= 44);
  if (distinct.length <= 6 && fits(distinct)) return distinct;
  const step = [1, 2, 3, 5, 10, 20].find((years) => (years / (last - first)) * room >= 54) ?? last - first;
  const ticks: number[] = [];
  const start = step < 5 ? first : Math.ceil(first / step) * step;
  for (let year = start; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** Returns where a value stands between two bounds, from 0 to 1. */
export function shareOf(value: number, { min, max }: { min: number; max: number }, log: boolean): number {
  const flat = (one: number) => (log ? Math.log10(one) : one);
  return (flat(value) - flat(min)) / (flat(max) - flat(min) || 1);
}
