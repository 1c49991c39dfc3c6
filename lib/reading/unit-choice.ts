import type { RuleKey } from '@/lib/texts/reading';
import type { Around } from './around';
import type { Desk } from './desk';
import type { Figure } from './figure';
import type { Said } from './head-text';
import type { HeldIndicator } from './held';
import { leaveOut } from './reading';
import { offeredUnits, parseUnitKey, shiftBetween, type Unit, unitKey } from './units';

export type UnitChoice = { unit: Unit; rule: RuleKey };

/** What may say in which unit a figure is, the nearest first. */
export type UnitSources = {
  figure: Figure;
  column: Partial<Said>;
  row: Partial<Said>;
  section: Partial<Said>;
  around: Around;
};

/** Returns the unit that the table says a figure is in, which may be one of another measure; undefined where it says none. */
export function saidUnit({ figure, column, row, section, around }: UnitSources, own: Unit): UnitChoice | undefined {
  if (figure.unit) return { unit: figure.unit, rule: figure.unit.measure === 'share' ? 'shareSign' : 'unitFromCell' };
  if (figure.multiple !== undefined) return { unit: { ...own, power: figure.multiple }, rule: 'multiple' };
  const written = unitOfWords(column, own);
  if (written) return { unit: written, rule: 'unitFromHead' };
  const beside = unitOfWords(row, own) ?? unitOfWords(section, own);
  if (beside) return { unit: beside, rule: 'unitFromRow' };
  const line = unitOfLine(around.units, own);
  if (line) return { unit: line, rule: 'unitFromLine' };
  const title = around.unitOfTitle;
  return title && title.measure === own.measure ? { unit: title, rule: 'unitFromTitle' } : undefined;
}

/** The unit that words name, or so many of what the indicator counts; a share has no such. */
const unitOfWords = ({ unit, multiple }: Partial<Said>, own: Unit): Unit | undefined =>
  unit ?? (multiple === undefined || own.measure === 'share' ? undefined : { ...own, power: multiple });

/** Whether any of the indicators that words may mean counts in what a unit measures. */
export const isLikeUnit = ({ indicators = [] }: Partial<Said>, units: ReadonlyMap<string, Unit>, unit: Unit): boolean =>
  indicators.some(({ indicator: { id } }) => units.get(id)?.measure === unit.measure);

/** Of the units of a line that of the indicator itself, else the only one of what it measures. */
function unitOfLine(units: readonly Unit[], own: Unit): Unit | undefined {
  const like = units.filter(({ measure }) => measure === own.measure);
  return like.find(({ power }) => power === own.power) ?? (like.length === 1 ? like[0] : undefined);
}

/** Returns the unit where the table says none: the only one that there is, or the answer of a person, who is asked. */
export function askedUnit(
  desk: Desk,
  indicator: HeldIndicator,
  own: Unit,
  ref: string,
): UnitChoice | { question: string; left: boolean } {
  const offered = offeredUnits(own);
  if (offered.length === 1) return { unit: own, rule: 'unitAssumed' };
  const id = `unit:${unitKey(own)}`;
  const choices = offered.map((unit) => ({ value: unitKey(unit) }));
  desk.ask(id, 'unit', indicator.id, choices, ref);
  const answer = desk.answerOf(id, choices);
  const unit = answer === undefined ? undefined : parseUnitKey(answer);
  return unit ? { unit, rule: 'answered' } : { question: id, left: answer === leaveOut };
}

/** Returns those of the indicators that words may mean which count in what a unit measures; all where none does. */
export function ofMeasure<T extends { indicator: HeldIndicator }>(
  reads: readonly T[],
  units: ReadonlyMap<string, Unit>,
  said: readonly Unit[],
): T[] {
  const fits = reads.filter(({ indicator }) => {
    const own = units.get(indicator.id);
    return own && said.some((unit) => shiftBetween(unit, own) !== undefined);
  });
  return fits.length > 0 ? fits : [...reads];
}
