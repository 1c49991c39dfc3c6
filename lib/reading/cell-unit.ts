import type { RuleKey } from '@/lib/texts/reading';
import { type CellSources, Stop } from './cell-sources';
import type { Figure } from './figure';
import type { HeldIndicator } from './held';
import { isUnitOf } from './indicator-index';
import { askedUnit, saidUnit, type UnitSources } from './unit-choice';
import { shiftBetween, type Unit } from './units';

/** The unit that a figure is in (absent where the indicator has one that is known nowhere else), and the power of ten to its own. */
export type CellUnit = { unit: Unit | undefined; shift: number };

/** Returns the unit of a cell among figures, by what the table says of it or a person answers. */
export function cellUnit(
  sources: CellSources,
  figure: Figure,
  indicator: HeldIndicator,
  rules: RuleKey[],
  ref: string,
) {
  const { index, row, column, section, around, desk } = sources;
  const own = index.indicators.units.get(indicator.id);
  const said: UnitSources = { figure, column: column.said, row, section, around };
  if (!row.unit && row.unitText !== undefined) return spelledUnit(said, indicator, own, row.unitText, rules);
  if (!own) return onlyUnit(said, rules);
  const choice = saidUnit(said, own) ?? askedUnit(desk, indicator, own, ref);
  if ('question' in choice) throw new Stop(choice.left ? 'leftOut' : 'asked', choice.question);
  const shift = shiftBetween(choice.unit, own);
  if (shift === undefined) {
    // A column of units says 张 of beds per thousand residents.
    if (choice.unit !== row.unit || row.unitText === undefined) throw new Stop('otherUnit');
    return spelledUnit(said, indicator, own, row.unitText, rules, 'otherUnit');
  }
  rules.push(choice.rule, ...(shift === 0 ? [] : (['converted'] as const)));
  return { unit: choice.unit, shift };
}

/** The unit of a row that spells it as the data do; not where the cell itself names another. */
function spelledUnit(
  { figure }: UnitSources,
  indicator: HeldIndicator,
  own: Unit | undefined,
  text: string,
  rules: RuleKey[],
  why: 'unknownUnit' | 'otherUnit' = 'unknownUnit',
): CellUnit {
  if (figure.unit || figure.multiple !== undefined || !isUnitOf(indicator, text)) throw new Stop(why);
  rules.push('unitFromRow');
  return { unit: own, shift: 0 };
}

/** The unit of an indicator that has one known nowhere else: any that the table names is another. */
function onlyUnit({ figure, column, row, section }: UnitSources, rules: RuleKey[]): CellUnit {
  const isSaid = [column, row, section].some(({ unit, multiple }) => (unit ?? multiple) !== undefined);
  if (figure.unit || figure.multiple !== undefined || isSaid) throw new Stop('otherUnit');
  rules.push('unitAssumed');
  return { unit: undefined, shift: 0 };
}
