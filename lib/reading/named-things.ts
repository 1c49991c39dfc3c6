import type { Spoken } from '@/lib/language/locale';
import type { RuleKey } from '@/lib/texts/reading';
import { type CellSources, Stop } from './cell-sources';
import type { Desk } from './desk';
import type { Figure } from './figure';
import type { HeldIndicator, HeldPlace } from './held';
import { type Choice, leaveOut, named } from './reading';
import { ofMeasure } from './unit-choice';

/** Returns the place of a cell: what its column says, else its row, else what stands above. Throws `Stop`. */
export function placeOf({ row, column, section, around, desk }: CellSources, rules: RuleKey[], ref: string): HeldPlace {
  if (column.said.places && row.places) throw new Stop('placesDisagree');
  const reads = column.said.places ?? row.places ?? section.places ?? around.places ?? [];
  const [read, ...others] = reads;
  if (!read) throw new Stop('noPlace');
  if (others.length === 0) {
    if (read.rule) rules.push(read.rule);
    return read.place;
  }
  const about = column.said.places ? column.said.text : (row.text ?? '');
  const places = reads.map(({ place }) => place);
  return answered(desk, { id: `place:${about}`, kind: 'place', about, ref }, places, rules);
}

/** Returns the indicator of a cell, told by its unit from others of the same name. Throws `Stop`. */
export function indicatorOf(
  { index, row, column, section, around, desk }: CellSources,
  figure: Figure,
  rules: RuleKey[],
  ref: string,
): HeldIndicator {
  if (column.said.indicators && row.indicators) throw new Stop('indicatorsDisagree');
  const of = [column.said, row, section, around].find(({ indicators }) => indicators);
  const all = of?.indicators ?? [];
  const own = figure.unit ?? column.said.unit ?? row.unit ?? section.unit;
  const said = own ? [own] : [...around.units, ...(around.unitOfTitle ? [around.unitOfTitle] : [])];
  const fitting = ofMeasure(all, index.indicators.units, said);
  const reads = fitting.filter(({ rule }) => rule === fitting[0]?.rule);
  const [read, ...others] = reads;
  if (!read) throw new Stop('noIndicator');
  if (others.length === 0) {
    if (read.rule) rules.push(read.rule);
    if (fitting.length < all.length) rules.push('indicatorByUnit');
    return read.indicator;
  }
  const things = reads.map(({ indicator }) => indicator);
  const id = `indicator:${things.map((one) => one.id).join('+')}`;
  const about = of === row ? (row.indicatorText ?? '') : of === column.said ? column.said.text : '';
  return answered(desk, { id, kind: 'indicator', about, ref }, things, rules);
}

type Asked = { id: string; kind: 'place' | 'indicator'; about: string; ref: string };

/** What a person chose of several; asked where nobody did. */
function answered<T extends { id: string } & Spoken<'name'>>(
  desk: Desk,
  { id, kind, about, ref }: Asked,
  things: readonly T[],
  rules: RuleKey[],
): T {
  const choices = things.map((thing): Choice => ({ value: thing.id, named: named(thing) }));
  desk.ask(id, kind, about, choices, ref);
  const answer = desk.answerOf(id, choices);
  const chosen = things.find((thing) => thing.id === answer);
  if (!chosen) throw new Stop(answer === leaveOut ? 'leftOut' : 'asked', id);
  rules.push('answered');
  return chosen;
}
