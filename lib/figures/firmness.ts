import type { Spoken } from '@/lib/language/languages';

/** A member that was left out, by its names. */
export type LeftOut = { id: string } & Spoken<'name'>;

/** What a gap, or its change, comes to without some members. */
export type Without = { value: number; without: LeftOut[] };

/** A value told of all members, and the least and the most of it with one member left out in turn. */
export type Range = { value: number; low: Without; high: Without };

/** The gap at both moments of a change without some members, and by how much it grew. */
export type Turn = Without & { before: number; now: number };

/** Less than this, in the unit of the gap, is a slight change. */
export const slight = 1;

/** By how much a gap grew since a period; `turn`: without whom it went the other way, where it did. */
export type Change = Range & { from: string; before: number; turn: Turn | undefined };

/**
 * How firm the gap of two groups is: at its moment, in its change since an earlier one, and in its order over time; values
 * as of `Gap`, in points between rates and in % between levels. `doubted` leaves out all members whose figures are of
 * another definition, estimated, provisional or of low reliability. `medians` are those of the members of either.
 */
export type Firmness = {
  a: string;
  b: string;
  series: string;
  period: string;
  unit: 'points' | 'percent';
  gap: Range;
  doubted: Without | undefined;
  change: Change | undefined;
  /** The gap in every period in which it is told, and the least and most of it with one member left out. */
  years: { period: string; value: number; low: number; high: number }[];
  /** Periods in which the order is the other way round, of all members or without one: of those the one that turns most. */
  turned: { periods: string[]; without: LeftOut[] }[];
  medians: [number, number] | undefined;
};
