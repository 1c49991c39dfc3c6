import type { Figure } from './comparability';
import type { Comparison } from './comparison';
import { figureAt, type Gap, gap, lastCommonPeriod, lineOf } from './gap';
import { comparePeriods, parsePeriod } from './period';

/** The gap between two lines at their last common period, and at the first one that can be compared too. */
export type GapFinding = { a: Figure; b: Figure; gap: Gap; before: { period: string; gap: Gap } | undefined };

/** How b stands to a; undefined where the two have no comparable period. */
export function gapFinding(comparison: Comparison, a: string, b: string): GapFinding | undefined {
  const lines = [lineOf(comparison, a), lineOf(comparison, b)];
  const [first, second] = lines;
  if (!first || !second) return undefined;
  const at = (period: string) => {
    const figures = { a: figureAt(comparison, first, period), b: figureAt(comparison, second, period) };
    const found = gap(figures.a, figures.b);
    return found && { ...figures, gap: found };
  };
  const period = lastCommonPeriod([first, second], comparison.selection.at);
  const now = period === undefined ? undefined : at(period);
  if (!now || period === undefined) return undefined;
  const { since } = comparison.selection;
  const earlier = first.points
    .map((point) => point.period)
    .filter((candidate) => candidate < period && (!since || parsePeriod(candidate)?.year === since));
  const before = earlier.sort(comparePeriods).find((candidate) => {
    const found = at(candidate);
    return found && sameMembers(found.a, now.a) && sameMembers(found.b, now.b);
  });
  const then = before === undefined ? undefined : at(before);
  return { ...now, before: then && before !== undefined ? { period: before, gap: then.gap } : undefined };
}

/** A change is told only between figures that rest on as many members. */
function sameMembers({ point: { coverage: a } }: Figure, { point: { coverage: b } }: Figure): boolean {
  return a?.members === b?.members;
}

/** How a difference moved, judged at the decimals shown: what rounds to nothing has not moved. */
export function movement(from: number, to: number, decimals: number): 'wider' | 'narrower' | 'same' {
  const round = (value: number) => Math.round(value * 10 ** decimals);
  const [before, after] = [Math.abs(round(from)), Math.abs(round(to))];
  return after > before ? 'wider' : after < before ? 'narrower' : 'same';
}

/** The last figure of a subject that covers a full year or a census day, in whichever series has it. */
export function latestFigure(comparison: Comparison, subject: string): Figure | undefined {
  const figures = comparison.lines
    .filter((line) => line.subject === subject)
    .flatMap((line) => line.points.map((point) => ({ indicator: comparison.indicator, line, point })))
    .filter(({ point }) => point.value !== null && ['year', 'day'].includes(parsePeriod(point.period)?.kind ?? ''));
  return figures.sort((a, b) => comparePeriods(a.point.period, b.point.period)).at(-1);
}

/** The lines with a figure at a period, highest first. */
export function ranked(comparison: Comparison, period: string): Figure[] {
  return comparison.lines
    .map((line) => figureAt(comparison, line, period))
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
}

/** The figures of the kind of place that most of them are; a city is not ranked with a province, or a port with all ports. */
export function alike(figures: Figure[]): Figure[] {
  const same = figures.map(({ line: { level } }) => figures.filter(({ line }) => line.level === level));
  return same.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Facing pairs with their gap (Chongqing less Sichuan) at a period, widest first; pairs that may not be compared last. */
export function facingGaps(comparison: Comparison, period: string) {
  return comparison.pairs
    .flatMap((pair) => {
      const [sichuan, chongqing] = [lineOf(comparison, pair.sichuan), lineOf(comparison, pair.chongqing)];
      if (!sichuan || !chongqing) return [];
      const figures = {
        sichuan: figureAt(comparison, sichuan, period),
        chongqing: figureAt(comparison, chongqing, period),
      };
      return [{ ...figures, gap: gap(figures.sichuan, figures.chongqing) }];
    })
    .sort((a, b) => (b.gap?.value ?? Number.NEGATIVE_INFINITY) - (a.gap?.value ?? Number.NEGATIVE_INFINITY));
}
