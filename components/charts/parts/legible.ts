import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Unit } from '@/lib/language/grammar';
import { fieldOf, inEach, nameOf, type Spoken, unitOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
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

/** A short name is made of the whole one: made of a cut one it would keep half a bracket. */
function lineOf(line: Line, room: number): Line {
  return {
    ...named(line, room),
    ...inEach('short', (locale) => cut(shortNameOf(line, locale), room)),
    elsewhere: line.elsewhere && measured(line.elsewhere, most.series),
  };
}

/** The longest names where labels stand in several lines, as on some slides. */
const mostOnSlide = 30;

const known = { usual: new WeakMap<Comparison, Comparison>(), slide: new WeakMap<Comparison, Comparison>() };

/**
 * A comparison as charts write it: a name so long that it would run over others, or out of the picture, is cut with an
 * ellipsis. In full it stands in the table and the sentence beside the chart. Some drawings of a slide wrap their names,
 * which may be longer there.
 */
export function legible(comparison: Comparison, where: 'usual' | 'slide' = 'usual'): Comparison {
  const before = known[where].get(comparison);
  if (before) return before;
  const room = where === 'slide' ? mostOnSlide : most.name;
  const made: Comparison = {
    ...comparison,
    indicator: measured(comparison.indicator, most.indicator),
    series: comparison.series.map((series) => named(series, most.series)),
    lines: comparison.lines.map((line) => lineOf(line, room)),
    benchmarks: comparison.benchmarks.map((line) => lineOf(line, room)),
    targets: comparison.targets.map((target) => ({
      ...target,
      ...inEach('name', (locale) => cutOrNull(fieldOf(target, 'name', locale), most.indicator)),
    })),
    others: comparison.others.map((other) => legible(other, where)),
  };
  known[where].set(comparison, made);
  // What is legible stays as it is.
  known[where].set(made, made);
  return made;
}
