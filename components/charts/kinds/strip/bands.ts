import { bandMark, bandsOf, type MarkBand } from '@/components/charts/parts/bands';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison, Indicator } from '@/lib/figures/comparison';
import { usableOn } from '@/lib/figures/log-scale';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { type Mark, type Marked, type Row, toldRows } from './rows';

/** The bands of the named places of a strip among all places of its axes. */
export function stripBands<T extends Marked>(
  rows: readonly { ticks: readonly T[]; told: readonly T[] }[],
  indicator: Indicator,
): MarkBand<T>[] {
  return bandsOf(
    rows.flatMap(({ told }) => told),
    rows.flatMap(({ ticks }) => ticks),
    indicator,
  );
}

/** The bands of a row. */
export function bandMarks({ y, told }: Row, bands: readonly MarkBand<Mark>[], x: (value: number) => number) {
  const own = bands.filter(({ mark }) => told.includes(mark));
  return own.map(({ mark, band }) => bandMark([x(band.low), x(band.high)], y, mark.look.colour));
}

/** Says in words what the bands of a strip are; empty where it has none. */
export function bandNote(comparison: Comparison, locale: Locale): string {
  const words = chartTexts[locale];
  const sentences = new Map<string, string>();
  const usable = usableOn(comparison);
  const drawn = (marks: readonly Marked[]) => marks.filter(({ point }) => usable(point.value));
  const rows = toldRows(comparison).rows.map(({ ticks, told }) => ({ ticks: drawn(ticks), told: drawn(told) }));
  for (const { mark, band } of stripBands(rows, comparison.indicator)) {
    const lines = [mark.line, ...band.level.map(({ line }) => line)];
    const key = lines
      .map(({ subject }) => subject)
      .sort()
      .join(' ');
    const names = lines.map((line) => lineName(line, locale));
    if (!sentences.has(key)) sentences.set(key, names.length > 1 ? words.band(names) : words.bandAlone(names.join('')));
  }
  return speech[locale].joined([...sentences.values()]);
}
