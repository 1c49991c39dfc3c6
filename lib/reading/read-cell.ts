import { formatDecimal, shifted } from '@/lib/given/decimal';
import type { GivenCell } from '@/lib/given/grid';
import { parsePeriod } from '@/lib/language/period';
import type { RuleKey } from '@/lib/texts/reading';
import { type CellSources, Stop } from './cell-sources';
import { cellUnit } from './cell-unit';
import type { Desk } from './desk';
import { type Figure, readFigure } from './figure';
import type { Said } from './head-text';
import type { HeldIndicator, HeldSeries } from './held';
import { indicatorOf, placeOf } from './named-things';
import { monthsOf, type PeriodRead } from './period-text';
import { type Choice, leaveOut, named, type ReadCell, type UnreadCell } from './reading';
import {
  namedSeries,
  narrowed,
  optionIn,
  ruleOf,
  type SeriesOption,
  seriesOptions,
  seriesQuestion,
} from './series-choice';
import type { Unit } from './units';

/** Reads a cell among figures into what it says, or into why it says nothing. */
export function readCell(sources: CellSources, cell: GivenCell): ReadCell | UnreadCell {
  const { sheet } = sources;
  const { ref, raw } = cell;
  try {
    return { sheet, ref, raw, ...cellIn(sources, cell) };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { sheet, ref, raw, why: stop.why, ...(stop.question && { question: stop.question }) };
  }
}

function cellIn(sources: CellSources, cell: GivenCell): Pick<ReadCell, 'as' | 'rules' | 'question'> {
  const { row, column } = sources;
  const figure = figureOf(sources.desk, cell);
  if (row.why) throw new Stop(row.why, row.question);
  if (column.role === 'unknown') throw new Stop(column.said.indicators ? 'unknownPart' : 'unknownIndicator');
  const rules: RuleKey[] = [...figure.rules, ...row.rules, ...column.said.rules];
  const place = placeOf(sources, rules, cell.ref);
  const indicator = indicatorOf(sources, figure, rules, cell.ref);
  const said = periodOf(sources, rules, cell.ref);
  const { unit, shift } = cellUnit(sources, figure, indicator, rules, cell.ref);
  const own = seriesOf(sources, { indicator, said, unit, figure, ref: cell.ref }, rules);
  const value = shifted(figure.value, shift);
  const { bound, mark } = figure;
  return {
    as: {
      ...{ place: place.id, indicator: indicator.id, period: own.period, value: formatDecimal(value) },
      ...{ lastDigit: value.exponent, shift },
      ...(own.series && { series: own.series }),
      ...(bound && { bound }),
      ...(mark && { mark }),
      ...(row.status && { status: row.status }),
    },
    rules: [...new Set(rules)],
    ...(own.question && { question: own.question }),
  };
}

function figureOf(desk: Desk, { raw, kind, ref }: GivenCell): Figure {
  const read = readFigure(raw, kind);
  if (read.is === 'figure') return read;
  if (read.is === 'none') throw new Stop(read.means);
  if (read.is === 'unread') throw new Stop(read.why);
  const choices = [{ value: 'negative' }];
  desk.ask('brackets', 'brackets', raw.trim(), choices, ref);
  const answer = desk.answerOf('brackets', choices);
  if (answer !== 'negative') throw new Stop(answer === leaveOut ? 'leftOut' : 'asked', 'brackets');
  const { within } = read;
  return { ...within, value: { ...within.value, digits: -within.value.digits }, rules: [...within.rules, 'negative'] };
}

type SaidPeriod = { period: string; moment: Said['moment'] };

function periodOf({ row, column, section, around, desk }: CellSources, rules: RuleKey[], ref: string): SaidPeriod {
  const [above, beside] = [column.said.period?.period, row.period?.period];
  if (above && beside && above !== beside) throw new Stop('periodsDisagree');
  const own = [column.said, row, section].flatMap(({ period }) => period ?? []);
  const all = [...own, ...(around.period ? [around.period] : [])];
  const part = own.find((one) => one.part)?.part ?? (own.length === 0 ? around.period?.part : undefined);
  const yearly = all.find((one) => one.period !== undefined);
  const period = yearly?.period ?? askedYear(desk, ref);
  if (!own.includes(yearly as PeriodRead)) rules.push(...(yearly ? around.rules : (['answered'] as const)));
  const ends = own.some(({ yearEnd }) => yearEnd) || (own.length === 0 && around.period?.yearEnd);
  const moment = [column.said, row, section].find((one) => one.moment)?.moment ?? (ends ? 'yearEnd' : around.moment);
  if (!part) return { period, moment };
  if (!/^\d{4}$/.test(period)) throw new Stop('periodsDisagree');
  return { period: monthsOf(period, part), moment };
}

function askedYear(desk: Desk, ref: string): string {
  desk.ask('year', 'year', '', [], ref);
  const answer = desk.answerOf('year');
  if (answer !== undefined && parsePeriod(answer)) return answer;
  throw new Stop(answer === leaveOut ? 'leftOut' : 'asked', 'year');
}

type Measured = { indicator: HeldIndicator; said: SaidPeriod; unit: Unit | undefined; figure: Figure; ref: string };

/** A series, or the question of which; the period is that of the series. */
type OwnSeries = { series?: string; period: string; question?: string };

/** The series that the row names; one that is not known is not replaced by another. */
function givenSeries(
  series: HeldSeries | undefined,
  period: string,
  options: readonly SeriesOption[],
  rules: RuleKey[],
): OwnSeries {
  if (!series) throw new Stop('unknownSeries');
  const option = optionIn(series, period, options);
  rules.push('seriesFromRow', ...(option.period === period ? [] : [ruleOf(option)]));
  return { series: series.id, period: option.period };
}

/** The series of a figure; where several would do, a question of which only the year is known. */
function seriesOf(
  { index, desk, row }: CellSources,
  { indicator, said, unit, figure, ref }: Measured,
  rules: RuleKey[],
): OwnSeries {
  const held = index.series.get(indicator.id) ?? [];
  const all = seriesOptions(held, said.period);
  if (row.series !== undefined) return givenSeries(namedSeries(held, row.series), said.period, all, rules);
  const own = index.indicators.units.get(indicator.id);
  const countsSingle =
    unit?.power === 0 && (own?.power ?? 0) > 0 && figure.value.exponent >= 0 && unit.measure === 'persons';
  // Registers count single persons at any time; of residents only a census does, which then is the first of their series.
  const options = narrowed(all, { moment: said.moment, countsSingle: countsSingle && all[0]?.day === true });
  const [option, ...others] = options;
  if (!option) throw new Stop('noSeries');
  if (others.length === 0) {
    rules.push(option.period === said.period ? 'onlySeries' : ruleOf(option));
    return { series: option.series.id, period: option.period };
  }
  const question = seriesQuestion(options);
  const choices = options.map(({ series }): Choice => ({ value: series.name, named: named(series) }));
  desk.ask(question, 'series', indicator.id, choices, ref);
  const answer = desk.answerOf(question, choices);
  if (answer === leaveOut) throw new Stop('leftOut', question);
  const chosen = options.find(({ series }) => series.name === answer);
  if (!chosen) return { period: said.period, question };
  rules.push('answered');
  return { series: chosen.series.id, period: chosen.period };
}
