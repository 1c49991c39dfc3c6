import { markup } from '@/components/charts/draw/markup';
import { evidenceAddress } from '@/lib/addresses/evidence';
import { type HeldCell, stepOf, tierSteps } from '@/lib/coverage/held-cell';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Indicator, Place, Side } from '@/lib/figures/comparison';
import { figureText, marksOf } from '@/lib/figures/marks';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { coverageTexts } from '@/lib/texts/coverage';

/** How a figure is marked: as its source published it, as worked out, or as not sure. */
export type Certainty = 'sure' | 'worked' | 'doubt';

/** Returns how a figure is marked. */
export const certaintyOf = ({ point }: Pick<HeldCell, 'point'>): Certainty =>
  point.doubt !== null ? 'doubt' : point.computed || point.derived ? 'worked' : 'sure';

const certainties: readonly Certainty[] = ['sure', 'worked', 'doubt'];

/** Returns the figure that stands for a cell: that of the strongest source, then the surest, then of the first series. */
export function standing(catalogue: Catalogue, cells: readonly HeldCell[]): HeldCell | undefined {
  const rank = (cell: HeldCell) => catalogue.series.get(cell.indicator)?.findIndex(({ id }) => id === cell.series) ?? 0;
  const weight = (cell: HeldCell) => [
    tierSteps.indexOf(stepOf(cell.point.tier)),
    certainties.indexOf(certaintyOf(cell)),
    rank(cell),
  ];
  return cells.toSorted((a, b) => {
    const [left, right] = [weight(a), weight(b)];
    return left.map((one, at) => one - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  })[0];
}

/** The shape of a side: a disc or a diamond, as everywhere. */
const shapes: Record<Side, string> = {
  left: '<circle cx="8" cy="8" r="5.2"/>',
  right: '<path d="M8 1.6 14.4 8 8 14.4 1.6 8z"/>',
};

/** Draws the mark of a figure: shape by side, tint by tier, hollow where it is not sure, with a dot where it was worked out. */
export function markOf(side: Side, tier: string, certainty: Certainty): string {
  const dot = certainty === 'worked' ? '<circle class="dot" cx="8" cy="8" r="1.6"/>' : '';
  const attributes = { viewBox: '0 0 16 16', class: `held ${side} tier-${tier} ${certainty}`, 'aria-hidden': 'true' };
  return markup('svg', attributes, shapes[side] + dot);
}

type Of = { indicator: Indicator; place: Place; side: Side; locale: Locale };

/** Writes a figure as its mark, which leads to its evidence and says its value. */
export function heldMark(cell: HeldCell, { indicator, place, side, locale }: Of): string {
  const { point, series } = cell;
  const figure = { line: { kind: 'place' as const }, indicator, point };
  const value = [figureText({ indicator, point }, locale, 'exact amount'), ...marksOf(figure)].join(' ');
  const moment = speech[locale].period(point.period);
  const label = coverageTexts[locale].held(nameOf(place, locale), nameOf(indicator, locale), moment, value);
  const href = evidenceAddress(locale, { series, subject: place.id, period: point.period });
  return markup('a', { class: 'cell', href, 'aria-label': label }, markOf(side, stepOf(point.tier), certaintyOf(cell)));
}
