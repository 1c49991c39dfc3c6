import type { Doubt, Worked } from '@/lib/figures/doubt';
import type { Spoken } from './languages';
import type { Period, PeriodKind } from './period';

/** A unit in both languages, such as 万人 and 10,000 persons. */
export type Unit = Spoken<'unit'>;

/** Months and day of a period, from its first month to its last: 1 to 12, 1 to 31. */
export type PeriodParts = Pick<Period, 'year' | 'start' | 'end'> & { first: number; last: number; day: number };

/** What a language alone knows of writing: its marks and ways to say names, periods and amounts. */
export type Forms = {
  marks: {
    list: string;
    clause: string;
    part: string;
    colon: string;
    stop: string;
    space: string;
    span: string;
    year: string;
  };
  brackets: [open: string, close: string];
  /** Names of which all are meant, such as `a, b and c`. */
  all: Intl.ListFormat;
  shortName: (name: string) => string;
  /** Whether a former name is told: of several spellings in English the one with its rank. */
  isFormal: (name: string) => boolean;
  /** The name of a thing, not of a place, within a sentence. */
  thing: (name: string) => string;
  /** A name that begins with a capital, within a sentence. */
  noun: (name: string) => string;
  periods: Record<PeriodKind, (parts: PeriodParts) => string>;
  /** A census by its year, alone and within a sentence. */
  census: (year: number) => string;
  theCensus: (year: number) => string;
  doubts: Record<Doubt | Worked, string>;
  /** Small counts in words, before what is counted; others in digits. */
  countWord: (count: number) => string;
  moreThan: (amount: string) => string;
  lessThan: (amount: string) => string;
  shortHalf: (parts: PeriodParts) => string;
  /** A value, already written at its decimals, with its unit. */
  amount: (value: number, written: string, unit: Unit) => string;
  /** An amount of people before what they are. */
  people: (amount: string) => string;
  /** The published form beside an amount that is said otherwise. */
  published: (written: string, unit: Unit) => string | undefined;
};
