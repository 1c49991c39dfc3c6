import type { Sides } from '@/lib/area/area';
import type { Place } from '@/lib/figures/comparison';
import type { Standing } from '@/lib/figures/rank';
import { formatAmount } from '@/lib/language/amount';
import { chartDecimals } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';

/** What the sentence on a place is written from. */
export type PlaceFacts = {
  place: Place;
  parent: Place | undefined;
  sides: Sides;
  /** How many places it is seen among, itself included. */
  peers: number;
  facing: Place[];
  /** Published figures, and how many indicators they are of. */
  figures: number;
  indicators: number;
  years: [number, number] | undefined;
  /** The figure that says most about it. */
  headline: Standing | undefined;
};

/** Named in full up to this many; more are counted. */
export const most = 4;

export const isPort = ({ place }: PlaceFacts) => place.kind.startsWith('port');
export const borders = ({ place }: PlaceFacts) => place.kind === 'county' && place.border;

export function amountOf({ figure, indicator }: Standing, locale: Locale): string {
  return formatAmount(figure.point.value ?? Number.NaN, chartDecimals(indicator), indicator, locale);
}
