/** Two parts of a whole rounded so that they add up to it as shown: the greater takes what rounding leaves. */
export function addends(whole: number, first: number, second: number, decimals: number): [number, number, number] {
  const scale = 10 ** decimals;
  const [all, a, b] = [whole, first, second].map((value) => Math.round(value * scale)) as [number, number, number];
  const left = all - a - b;
  const [x, y] = Math.abs(first) >= Math.abs(second) ? [a + left, b] : [a, b + left];
  return [all / scale, x / scale, y / scale];
}
