import type { Spoken } from '@/lib/language/locale';

/** What the data say in words, and the year of it; null where the words tell it. */
export type Told = Spoken<'words'> & { year: string | null };

/**
 * What happened to the area that the figures of a place cover. `restated`: those of before were published again, or added
 * up, for the area of after it, but for such as are marked. `reporting`: not to the area but to what is counted in a year.
 * `severed`: whole counties came or left, so that what stands before and after it is not one course; absent from answers
 * frozen before it was told.
 */
export type Happened = Told & {
  year: string;
  place: string;
  restated: boolean;
  reporting: boolean;
  severed?: boolean;
};

/** A change of definition told with a series: the first year that follows the other one. */
export type Redefined = Told & { since: number };

/** A reason in the words of the data instead of one of a list: equal words are one reason, in answers and files too. */
export type ToldReason = `=${string}`;

export const toldReason = ({ year, wordsZh, wordsEn }: Told): ToldReason =>
  `=${JSON.stringify({ year, wordsZh, wordsEn })}`;

/** Whether a reason is in the words of the data. */
export const isTold = (code: string): code is ToldReason => code.startsWith('=');
