import type { Locale } from '@/lib/language/locale';
import { en } from './en/gap';
import { zh } from './zh/gap';

/** A multiple of one figure by another: which stands above which, and by how much. */
export type Times = { high: string; low: string; text: string };

export type GapTexts = {
  /** The moment of figures that are of another year than the one asked for. */
  instead: (time: string, year: number) => string;
  points: (b: string, a: string, indicator: string, value: number, figure: string, time: string) => string;
  times: (times: Times, indicator: string, time: string) => string;
  percent: (b: string, a: string, indicator: string, value: number, figure: string, time: string) => string;
  /** A difference in the unit of the figures, where one of them is too small to be divided by. */
  amount: (b: string, a: string, indicator: string, value: number, amount: string, time: string) => string;
  even: (b: string, a: string, indicator: string, time: string) => string;
  moved: Record<'wider' | 'narrower' | 'same', (by: string, since: string) => string>;
  turned: (since: string) => string;
  wasTimes: (times: string, since: string) => string;
  wasAmount: (amount: string, since: string) => string;
  wasEven: (since: string) => string;
  turnedTimes: (times: Times, since: string) => string;
  /** Why the change from the year asked for is not told. */
  untold: (since: number, reasons: string) => string;
  refused: (b: string, a: string, indicator: string, reasons: string) => string;
  noneBy: (b: string, a: string, indicator: string, year: number, reasons: string) => string;
  pairs: (indicator: string, higher: number, compared: number, of: number) => string;
  widestPoints: (right: string, left: string, figure: string, time: string) => string;
  widestTimes: (times: Times, time: string) => string;
  widestAmount: (right: string, left: string, amount: string, time: string) => string;
  members: (
    group: string | undefined,
    count: number,
    indicator: string,
    high: string,
    low: string,
    time: string,
  ) => string;
  noFigure: (name: string, indicator: string) => string;
  /** What each of two has, where one or both have nothing to set against the other. */
  each: (indicator: string, texts: string) => string;
  silent: (name: string) => string;
  /** Why a group has no figure. */
  silentFor: (name: string, reason: string) => string;
  manySilent: (names: string, count: number) => string;
  /** That there are as many more figures, which stand in the table. */
  more: (count: number) => string;
  /** What a sentence left out. */
  rest: (texts: string) => string;
  next: string;
  /** That a place has no figure in this series, and what it has in another. */
  silentHere: (name: string, series: string, time: string, amount: string) => string;
  and: string;
  end: string;
};

/** How a gap is told. */
export const gapTexts: Record<Locale, GapTexts> = { zh, en };
