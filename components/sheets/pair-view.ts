import { subjectsOf } from '@/components/charts/draw/view';
import type { Reader } from '@/db/answer/reader';
import { leadPair, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { pairOf } from '@/lib/figures/side-by-side';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { type FacingGaps, facingGaps } from '@/lib/places/facing-gaps';
import { momentOf as figureMoment } from '@/lib/sentences/figure-moment';
import { gapSize } from '@/lib/sentences/gap-size';
import { headlineText } from '@/lib/sentences/side-by-side';
import { gapTexts } from '@/lib/texts/gap';

/** Two places in the indicators of which both have a figure. */
export type PairView = {
  places: readonly [Place, Place];
  comparison: Comparison;
  /** The newest gap in what the area leads with, whatever its base; undefined without any. */
  newest: FacingGaps | undefined;
};

/** So many indicators stand on a sheet. */
const most = 7;

/** Two places by their ids as an address has them, the left side first; undefined for anything else. */
export function pairIn({ catalogue }: Reader, text: string | null | undefined): [Place, Place] | undefined {
  const [a, b, ...more] = (text ?? '').split('.').map((id) => catalogue.places.get(id));
  if (!a || !b || a === b || more.length > 0) return undefined;
  return a.side === 'right' && b.side !== 'right' ? [b, a] : [a, b];
}

/** Reads two places in what the area leads with, then in every other indicator of which both have a figure that may be compared. */
export async function getPairView(reader: Reader, places: readonly [Place, Place]): Promise<PairView | undefined> {
  const { indicators, area } = reader.catalogue;
  const subjects = subjectsOf(...places.map(({ id }) => id));
  const ids = [...new Set([area.lead.indicator, ...area.lead.others, ...indicators.keys()])];
  const [indicator, ...others] = ids;
  const answer = await reader.compare(selectionOf({ indicator, others, subjects, chart: 'profile' }));
  const shown = answer && [answer, ...answer.others].filter(isShared).slice(0, most);
  const [first, ...rest] = shown ?? [];
  if (!answer || !first) return undefined;
  const selection = { ...answer.selection, indicator: first.indicator.id, others: rest.map((one) => one.indicator.id) };
  const [left, right] = places;
  const all = (await reader.surroundings(right)).find((one) => one.indicator.id === area.lead.indicator);
  const newest = all && facingGaps(all, right, [left], undefined);
  return { places, comparison: { ...first, selection, others: rest }, newest };
}

/** What leads of two places: the newest gap, and the headline of what can be told over time where that is of another moment. */
export function pairLead({ comparison, newest }: PairView, locale: Locale): string[] {
  const headline = headlineText(comparison, locale);
  const row = newest?.rows[0];
  const moment = leadPair(comparison) && momentOf(comparison);
  if (!newest || !row?.gap || !row.figure || newest.own.point.period === moment) return headline ? [headline] : [];
  const { full } = gapTexts[locale];
  const { name, ended } = speech[locale];
  const told = full.gap(
    name(newest.own.line),
    name(row.figure.line),
    nameOf(newest.own.indicator, locale),
    gapSize(row.gap, locale),
    figureMoment(newest.own, locale),
  );
  return [ended(told), ...(headline ? [headline] : [])];
}

/** Whether the two have figures that may be set against each other. */
function isShared(comparison: Comparison): boolean {
  const { left, right, across, references } = sidesOf(comparison);
  const [a, b] = [...left, ...right, ...across, ...references];
  return a !== undefined && b !== undefined && pairOf(comparison, [a, b]).gap !== undefined;
}
