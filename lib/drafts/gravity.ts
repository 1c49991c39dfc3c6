import type { PagePart } from './page-part';

/**
 * How grave it is that a part of a page changes, gravest first: a verdict or who is ahead turns, what could not be compared
 * now can or no longer, a sentence reads differently, figures alone change, or the drawing alone.
 */
export const gravities = ['turned', 'compared', 'said', 'figures', 'drawn'] as const;

export type Gravity = (typeof gravities)[number];

type Both = { was: PagePart | undefined; is: PagePart | undefined };

/** Returns how grave a change is of which these many lines of sentences and of tables differ. */
export function gravityOf({ was, is }: Both, lines: { said: number; all: number }): Gravity {
  if (was && is) {
    if (was.verdicts.join(' ') !== is.verdicts.join(' ') || isTurned(was.ahead, is.ahead)) return 'turned';
    if (isComparedOtherwise(was.ahead, is.ahead)) return 'compared';
  }
  if (lines.said > 0) return 'said';
  return lines.all > 0 ? 'figures' : 'drawn';
}

const turnedRound = (said: string) => said.split('>').reverse().join('>');

/** Tells whether who was behind is ahead, in a pair or, of many, before all. */
function isTurned(before: readonly string[], after: readonly string[]): boolean {
  const firstOf = (all: readonly string[]) => all.find((one) => one.endsWith('>'));
  const [first, then] = [firstOf(before), firstOf(after)];
  if (first !== undefined && then !== undefined && first !== then) return true;
  return before.some((one) => /.>./.test(one) && after.includes(turnedRound(one)));
}

/** Tells whether a pair could be compared before and not after, or the other way round. */
function isComparedOtherwise(before: readonly string[], after: readonly string[]): boolean {
  const pairIn = (one: string) => one.split(/[>=?]/).sort().join(' ');
  const known = new Map(before.map((one) => [pairIn(one), one.includes('?')]));
  return after.some((one) => known.has(pairIn(one)) && known.get(pairIn(one)) !== one.includes('?'));
}

const numbersIn = (lines: readonly string[]) =>
  lines.flatMap((line) => line.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => Number(text.replaceAll(',', '')));

/** Returns by how much the numbers of lines change at most, relative to what they were; 1 where there are more or fewer. */
export function sizeOf(gone: readonly string[], come: readonly string[]): number {
  const [before, after] = [numbersIn(gone), numbersIn(come)];
  if (before.length !== after.length) return 1;
  return Math.max(
    0,
    ...before.map((value, at) => Math.abs((after[at] ?? 0) - value) / Math.max(Math.abs(value), 1e-9)),
  );
}
