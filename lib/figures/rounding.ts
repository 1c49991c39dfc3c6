/** Digits behind the last one kept that are trusted: what binary arithmetic leaves lies beyond them. */
const trusted = 7;
const mostExact = 2 ** 52;

/**
 * Rounds to decimals, half away from zero, as the decimal number that is meant: 1.005 is 1.01, −2.25 is −2.3 and 45.05 − 45
 * is 0.1. Every figure that is shown, ranked or compared as printed is rounded by it.
 */
export function rounded(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  if (!(scaled < mostExact)) return value;
  const whole = Math.floor(Number(scaled.toFixed(trusted)) + 0.5);
  return whole === 0 ? 0 : Math.sign(value) * Number(`${whole}e-${decimals}`);
}

/** A whole and its parts as they are shown, each rounded for itself. */
export type Sum = { whole: number; parts: readonly number[]; decimals: number };

/** Whether the parts as shown add up to the whole as shown. */
export function addsUp({ whole, parts, decimals }: Sum): boolean {
  const sum = parts.reduce((all, part) => all + rounded(part, decimals), 0);
  return rounded(sum, decimals) === rounded(whole, decimals);
}

/** Whether two figures are written alike at these decimals. */
export const printsAlike = (a: number, b: number, decimals: number): boolean =>
  rounded(a, decimals) === rounded(b, decimals);

/** Whether the difference b − a as shown is that of the two figures as shown. */
export const differsAsShown = (a: number, b: number, decimals: number): boolean =>
  addsUp({ whole: b, parts: [a, b - a], decimals });
