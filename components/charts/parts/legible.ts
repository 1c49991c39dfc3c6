import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Unit } from '@/lib/language/grammar';
import { fieldOf, inEach, nameOf, type Spoken, unitOf } from '@/lib/language/locale';
import { cutText } from './sheet';

/** The longest texts that charts have room for, in heights of their letters; a little more than is usual. */
const most = { name: 17, indicator: 24, unit: 12, series: 32 } as const;

const cut = (text: string, room: number) => cutText(text, room, 1);
const cutOrNull = (text: string | null, room: number) => (text === null ? null : cut(text, room));

type Named = Spoken<'name'>;

function named<T extends Named>(thing: T, room: number): T {
  return { ...thing, ...inEach('name', (locale) => cut(nameOf(thing, locale), room)) };
}

function measured<T extends Named & Unit>(thing: T, room: number): T {
  return { ...named(thing, room), ...inEach('unit', (locale) => cut(unitOf(thing, locale), most.unit)) };
}

function lineOf(line: Line): Line {
  return {
    ...named(line, most.name),
    ...inEach('short', (locale) => cutOrNull(fieldOf(line, 'short', locale), most.name)),
    elsewhere: line.elsewhere && measured(line.elsewhere, most.series),
  };
}

const known = new WeakMap<Comparison, Comparison>();

/**
 * A comparison as charts write it: a name so long that it would run over others, or out of the picture, is cut with an
 * ellipsis. In full it stands in the table and the sentence beside the chart.
 */
export function legible(comparison: Comparison): Comparison {
  const before = known.get(comparison);
  if (before) return before;
  const made: Comparison = {
    ...comparison,
    indicator: measured(comparison.indicator, most.indicator),
    series: comparison.series.map((series) => named(series, most.series)),
    lines: comparison.lines.map(lineOf),
    benchmarks: comparison.benchmarks.map(lineOf),
    targets: comparison.targets.map((target) => ({
      ...target,
      ...inEach('name', (locale) => cutOrNull(fieldOf(target, 'name', locale), most.indicator)),
    })),
    others: comparison.others.map(legible),
  };
  known.set(comparison, made);
  // What is legible stays as it is.
  known.set(made, made);
  return made;
}
