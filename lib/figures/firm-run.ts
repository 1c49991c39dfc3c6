import { changeOf } from './firm-change';
import { firmnessAt, orderTurnOf, rangeOf } from './firm-gap';
import type { Firmness, LeftOut, Turn, Without } from './firmness';
import type { GapRun } from './gap-analytics';
import type { Pace } from './gap-pace';
import { gapsWithout, oneLess } from './halves';
import { isUntold, type Untold, type UntoldReason } from './missing-reason';
import type { BehindWithout } from './years-behind';

/** Returns how firm the last gap of a run is, and its change since the first; undefined where nobody was left out. */
export function firmnessOfRun({ gaps, halves }: GapRun): Firmness | undefined {
  const [first, last] = [gaps[0], gaps.at(-1)];
  const firm = last && halves && firmnessAt(last.a, halves, last.period);
  if (!firm || !first) return undefined;
  const isCourse = first.period !== last.period;
  return { ...firm, change: isCourse ? changeOf(first.a, halves, first.period, last.period) : undefined };
}

/** Without whom the first gap of a run, its last one and its change go the other way; each absent where it is firm. */
export type RunTurns = { from: Without | undefined; to: Without | undefined; change: Turn | undefined };

/** Returns what of a run's course depends on some members. */
export function turnsOfRun(run: GapRun): RunTurns {
  const firm = firmnessOfRun(run);
  const [first] = run.gaps;
  if (!firm || !first || !run.halves) return { from: undefined, to: undefined, change: undefined };
  const gap = rangeOf(first.gap.value, gapsWithout(first.a, oneLess(run.halves), first.period));
  return { from: orderTurnOf({ gap, doubted: undefined }), to: orderTurnOf(firm), change: firm.change?.turn };
}

/** An answer in years without somebody, its ends where it is a range, or why there is none. */
type YearsWithout = { without: LeftOut[]; years: readonly number[] | Untold };

/**
 * What the answers without one member in turn come to: how many there are, the least and most years of those that tell any
 * and who is left out in these, and of each reason for which others tell none who is left out.
 */
export type Outcomes = {
  of: number;
  told: LeftOut[];
  range: [number, number] | undefined;
  refused: { untold: UntoldReason; without: LeftOut[] }[];
};

/** Returns what the answers without one member come to. */
function outcomesOf(each: readonly YearsWithout[]): Outcomes {
  const told = each.flatMap(({ without, years }) => (isUntold(years) ? [] : [{ without, years }]));
  const years = told.flatMap((one) => one.years);
  const refused = new Map<UntoldReason, LeftOut[]>();
  for (const { without, years: found } of each) {
    if (isUntold(found)) refused.set(found.untold, [...(refused.get(found.untold) ?? []), ...without]);
  }
  return {
    of: each.length,
    told: told.flatMap(({ without }) => without),
    range: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    refused: [...refused].map(([untold, without]) => ({ untold, without })),
  };
}

/** Returns what the years to close come to at these paces, with one member left out in turn. */
export const outcomesOfPaces = (paces: readonly Pick<Pace, 'each'>[]): Outcomes =>
  outcomesOf(
    paces.flatMap(({ each }) =>
      each.map(({ without, years }) => ({ without, years: typeof years === 'number' ? [years] : years })),
    ),
  );

/** Returns what the years behind come to with one member left out in turn. */
export const outcomesOfBehind = (each: readonly BehindWithout[]): Outcomes =>
  outcomesOf(each.map(({ without, found }) => ({ without, years: isUntold(found) ? found : found.years })));
