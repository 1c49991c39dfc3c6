import { type Moment, momentsOf } from '@/components/charts/parts/latest-points';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';

/** A bar this many times as long as the next is cut, for beside it the others could not be told apart. */
const cutAbove = 3;
/** Fewer bars than this can be told apart beside any. */
const fewest = 8;
/** How far the scale of a cut bar reaches beyond the longest that is whole. */
const beyond = 1.1;

/** The values for which the scale is made where the longest bar is cut; undefined where none is. */
export function cutAt(values: readonly number[], references: readonly number[]): number | undefined {
  const [first = 0, second = 0] = [...values].sort((a, b) => b - a);
  const rest = Math.max(second, ...references);
  const isAlone = values.length >= fewest && rest > 0 && values.every((value) => value >= 0);
  return isAlone && first > rest * cutAbove ? rest * beyond : undefined;
}

const valuesOf = (moments: readonly Moment[]) => moments.flatMap(({ point }) => point?.value ?? []);

/** Says which bar is not drawn to scale; empty where all are. */
export function cutNote(comparison: Comparison, locale: Locale): string {
  const { moments } = momentsOf(comparison);
  const references = comparison.targets.map(({ value }) => value);
  const most = cutAt(valuesOf(moments), references);
  const cut = moments.find(({ point }) => point && most !== undefined && point.value > most);
  if (!cut?.point) return '';
  const figure = { indicator: comparison.indicator, line: cut.line, point: cut.point };
  return chartTexts[locale].cutBar(lineName(cut.line, locale), speech[locale].told(figure));
}
