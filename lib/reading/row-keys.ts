import type { RuleKey, UnreadKey } from '@/lib/texts/reading';
import type { Column } from './columns';
import type { Desk } from './desk';
import type { Said } from './head-text';
import { liesIn, type PlaceRead } from './place-index';
import { type Choice, leaveOut, named } from './reading';
import type { ColumnRole } from './roles';
import type { Table } from './table';
import { isLikeUnit } from './unit-choice';
import { readUnit, type Unit } from './units';

/** What the keys of a row say of its figures; `why` where they cannot be read, `text` what is not known. */
export type RowKeys = Partial<Said> & {
  rules: RuleKey[];
  why?: UnreadKey;
  question?: string;
  indicatorText?: string;
  /** What a column of units says, as it stands there. */
  unitText?: string;
  status?: string;
  /** The series that a column names, by its id or one of its names. */
  series?: string;
};

export type Keyed = { table: Table; columns: readonly Column[]; desk: Desk };

/** Reads the keys of a row; those that stand blank are of the row above, where others are filled. */
export function readKeys(keyed: Keyed, row: number, above: RowKeys | undefined): RowKeys {
  const keys: RowKeys = { rules: [] };
  readPlace(keyed, keys, row, above);
  readIndicator(keyed, keys, row, above);
  readTime(keyed, keys, row, above);
  readRest(keyed, keys, row);
  readWhole(keyed, keys, above);
  const missing = keyOf.find(([role, key]) => keyed.columns.some((one) => one.role === role) && !keys[key]);
  if (missing) keys.why ??= missing[2];
  return keys;
}

/** A part that is marked as one and names no unit has that of the row above, which is its whole or another part of it. */
function readWhole({ table }: Keyed, keys: RowKeys, above: RowKeys | undefined): void {
  const unit = above?.unit;
  if (!keys.rules.includes('ofWhich') || keys.unit || keys.unitText !== undefined || !unit) return;
  if (!isLikeUnit(keys, table.index.indicators.units, unit)) return;
  keys.unit = unit;
  keys.rules.push('unitOfWhole');
}

/** What a column is there for must stand in each row: the words around the table do not stand in for it. */
const keyOf = [
  ['place', 'places', 'noPlace'],
  ['indicator', 'indicators', 'noIndicator'],
  ['period', 'period', 'noPeriod'],
] as const;

type KeyText = { text: string; ref: string };

function textsOf({ table, columns }: Keyed, row: number, role: ColumnRole): KeyText[] {
  return columns
    .filter((one) => one.role === role)
    .map(({ column }) => ({ text: table.spreadText(row, column), ref: table.cell(row, column)?.ref ?? '' }))
    .filter(({ text }) => text !== '');
}

function readPlace(keyed: Keyed, keys: RowKeys, row: number, above: RowKeys | undefined): void {
  const texts = textsOf(keyed, row, 'place');
  if (texts.length === 0) {
    if (above?.places && hasOther(keyed, row)) fillDown(keys, { places: above.places });
    return;
  }
  const found = texts.map((one) => ({ ...one, reads: placesOf(keyed, one) }));
  const known = found.filter(({ reads }) => reads.length > 0);
  const label = texts.map(({ text }) => text).join(' ');
  if (known.length === 0) {
    Object.assign(keys, { why: 'unknownPlace', text: label });
    return;
  }
  keys.text = label;
  keys.places = agreedOn(
    keyed.table,
    known.map(({ reads }) => reads),
  );
  if (keys.places.length === 0) keys.why = 'placesDisagree';
  else if (keys.places.length > 1) askPlace(keyed, keys, known[0] ?? { text: label, ref: '' });
  else warnOfArea(keyed, known);
}

/** The answer of a person overrules what a text says, unless it says several, of which one is to be chosen. */
function placesOf({ table, desk }: Keyed, { text }: KeyText): PlaceRead[] {
  const reads = table.places(text);
  const answer = reads.length > 1 ? undefined : desk.answerOf(`place:${text}`);
  const place = answer === undefined ? undefined : table.index.places.held.get(answer);
  return place ? [{ place, rule: 'answered' }] : reads;
}

/** The places that all texts of a row may mean; of a place and one in which it lies, the smaller. */
function agreedOn({ index }: Table, all: readonly PlaceRead[][]): PlaceRead[] {
  const { held } = index.places;
  return all.reduce((agreed, reads) => {
    const both = agreed.filter(({ place }) => reads.some((other) => other.place === place));
    if (both.length > 0) return both;
    const within = (inner: readonly PlaceRead[], outer: readonly PlaceRead[]) =>
      inner.filter(({ place }) => outer.some((other) => liesIn(held, place, other.place)));
    return [...within(agreed, reads), ...within(reads, agreed)];
  });
}

function askPlace({ desk }: Keyed, keys: RowKeys, { text, ref }: KeyText): void {
  const id = `place:${text}`;
  const choices = (keys.places ?? []).map(({ place }): Choice => ({ value: place.id, named: named(place) }));
  desk.ask(id, 'place', text, choices, ref);
  const answer = desk.answerOf(id, choices);
  const chosen = keys.places?.find(({ place }) => place.id === answer);
  if (chosen) keys.places = [{ ...chosen, rule: 'answered' }];
  else Object.assign(keys, { why: answer === leaveOut ? 'leftOut' : 'asked', question: id });
}

/** A name or code that ended when the area changed does not mean the place of today. */
function warnOfArea({ desk }: Keyed, known: readonly (KeyText & { reads: PlaceRead[] })[]): void {
  const former = known.filter(({ reads }) => (reads[0]?.changes ?? []).length > 0);
  const [first] = former;
  const [read] = first?.reads ?? [];
  if (first && read)
    desk.warn('formerArea', [read.place.id, ...former.map(({ text }) => text)], first.ref, read.changes);
}

function readIndicator(keyed: Keyed, keys: RowKeys, row: number, above: RowKeys | undefined): void {
  const texts = textsOf(keyed, row, 'indicator');
  if (texts.length === 0) {
    if (above?.indicators && hasOther(keyed, row)) fillDown(keys, { indicators: above.indicators });
    return;
  }
  const saids = texts.map(({ text }) => keyed.table.head(text));
  const said = saids.find(({ indicators }) => indicators) ?? saids[0];
  const label = said?.text ?? '';
  const answer = keyed.desk.answerOf(`indicator:${label}`);
  const answered = answer === undefined ? undefined : keyed.table.index.indicators.held.get(answer);
  keys.indicatorText = label;
  keys.rules.push(...(said?.rules ?? []));
  if (said?.unit) keys.unit = said.unit;
  if (said?.period) keys.period = said.period;
  if (said?.moment) keys.moment = said.moment;
  if (answered) keys.indicators = [{ indicator: answered, rule: 'answered' }];
  else if (said?.indicators && said.rest === undefined) keys.indicators = said.indicators;
  else keys.why ??= answer === leaveOut ? 'leftOut' : said?.indicators ? 'unknownPart' : 'unknownIndicator';
}

function readTime(keyed: Keyed, keys: RowKeys, row: number, above: RowKeys | undefined): void {
  const texts = textsOf(keyed, row, 'period');
  const periods = texts.map(({ text }) => keyed.table.head(text));
  const [first, ...others] = periods.flatMap(({ period }) => period ?? []);
  const year = [first, ...others].find((one) => one?.period);
  const part = [first, ...others].find((one) => one?.part)?.part;
  if (first) keys.period = { ...(year ?? first), ...(part && { part }) };
  else if (texts.length > 0) keys.why ??= 'unknownPeriod';
  const moment = periods.find((one) => one.moment)?.moment;
  if (moment) keys.moment = moment;
  if (texts.length === 0 && !keys.period && above?.period && hasOther(keyed, row))
    fillDown(keys, { period: above.period });
}

/** Whether a row has a key of its own, so that one above may go on in it. */
const hasOther = (keyed: Keyed, row: number) =>
  (['place', 'indicator', 'period'] as const).some((role) => textsOf(keyed, row, role).length > 0);

function fillDown(keys: RowKeys, above: Partial<Said>): void {
  Object.assign(keys, above);
  if (!keys.rules.includes('filledDown')) keys.rules.push('filledDown');
}

/** The unit of a row, by its name or by a power of ten of its own, and the status of its figures. */
function readRest(keyed: Keyed, keys: RowKeys, row: number): void {
  const units = textsOf(keyed, row, 'unit');
  const unit = units.flatMap(({ text }) => readUnit(text) ?? [])[0];
  if (units[0]) keys.unitText = units[0].text;
  const [times] = textsOf(keyed, row, 'multiplier').filter(({ text }) => /^-?\d{1,2}$/.test(text));
  if (unit) keys.unit = withPower(unit, times?.text);
  else if (units.length > 0 && Number(times?.text ?? 0) !== 0) keys.why ??= 'unknownUnit';
  const [status] = textsOf(keyed, row, 'status');
  if (status) keys.status = status.text;
  const [series] = textsOf(keyed, row, 'series');
  if (series) keys.series = series.text;
}

const withPower = (unit: Unit, power = '0'): Unit => ({ ...unit, power: unit.power + Number(power) });
