import { either } from '@/lib/language/en-words';
import type { Spoken } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';

const any = (names: readonly string[]) => either.format(names);
const all = speech.en.names;
const count = (value: number) => value.toLocaleString('en');
const s = (value: number) => (value === 1 ? '' : 's');
const span = (least: number | null, most: number | null) =>
  least === null
    ? `up to ${count(most ?? 0)}`
    : most === null
      ? `from ${count(least)}`
      : `${count(least)} to ${count(most)}`;

/** What does not fit together among the tables of a data folder, what would do, and how an import reports. */
export const en = {
  // Ids and keys.
  notAnId: (files: readonly string[]) => `is not an id in ${any(files)}; correct it or add the row there`,
  notIds: (ids: readonly string[], files: readonly string[]) =>
    `${all(ids)} is not an id in ${any(files)}; correct it or add the row there`,
  sameRow: (line: number) => `the same row stands in line ${line}; keep one of them`,
  leastMost: (least: number) => `must not be below least, ${least}; correct one of the two`,
  leadsBack: (id: string) => `leads back to ${id} itself; name one above it, or leave it empty`,
  formerCode: () => 'must be a code of six digits',
  codeOfToday: (id: string) => `is a former code, imported as ${id}, the code of today`,
  codeOfSeveral: (ids: readonly string[]) => `is a former code of ${any(ids)}; write the one that is meant`,
  ownCode: () => 'is the id of the place itself; take the row away',
  otherCode: (line: number) => `is the code of another place (places.csv:${line}); correct it`,
  presentName: (id: string, line: number) =>
    `is what ${id} is called today (places.csv:${line}); correct the name, or the place`,
  heldUntil: (kind: string) => `must say until when it held, such as 2016, where kind is ${kind}`,
  placeCode: () => 'must be codes of six digits',
  eventDate: () => 'must be a year, a month or a day that has come, such as 2016, 2016-06 or 2016-06-08',
  yearOrDay: () => 'must be a year or a day that has come, such as 2016 or 2016-06-08',
  endsEarly: (from: string) => `must not be before valid_from, ${from}`,
  ownSuccessor: () => 'must not name the place itself',
  eventPlace: () => 'is not an id in places.csv; correct it, or write its name in name_en and name_zh',
  redefined: () => 'must say what differs in the years of redefined',
  claimAsProject: () => 'a claim is no project: make it a row of claims.csv',
  claimTwice: (line: number) => `stands in projects.csv:${line} too; keep one`,
  borderPlace: (side: string) => `must be a place that has kind county, side ${side} and border true in places.csv`,
  unitPlace: () => 'must be a place that has kind county, a side and border true in places.csv',
  cellTaken: (line: number) => `has the cell of line ${line}; give it another column or row`,
  frameOrLines: (kind: string) =>
    `must be ${kind === 'frame' ? 'four numbers such as 0 0 1000 836' : 'lines'} where kind is ${kind}`,
  labelOf: () => 'must be an id in places.csv, left, right or legend',
  filledAt: (spot: string) => `must not be empty where spot is ${spot}`,
  idOfPlace: (line: number) => `is the id of a place too (places.csv:${line}); choose another`,
  oneArea: () => 'must have one row, which says what the data are about',
  sideKind: (file: string, line: number) => `must be a group of the kind side (${file}:${line})`,
  sideApart: (group: string) => `must be a member of ${group}`,
  sideId: (across: string) => `each side must have an id of its own, which is not ${across}`,
  twoSides: () => 'must have two rows, one of side left and one of side right',
  panelTheme: (theme: string) => `must begin with its theme, as ${theme}.gap does`,
  panelView: (kind: string) =>
    `must hold the query string of a view, such as ?i=my_indicator, for a panel of kind ${kind}`,
  otherLanguage: () => 'must say in this language what the other says; write it, or leave both empty',
  quoteSource: () => 'must name the source of the quote',
  // Readings of claims.
  filled: (how: string) => `must not be empty where how is ${how}`,
  emptyWhere: (how: string) => `must be empty where how is ${how}`,
  direction: () => 'must be more or less where there is a threshold',
  subject: (text: string) => `${text} must be a place or a group such as 123456 or my-group~123456`,
  targetHow: (id: string, how: string) => `${id} is a target, which ${how} cannot be read against`,
  targetOf: (id: string, indicator: string) => `${id} is no target of ${indicator}`,
  seriesUnit: (unit: string, how: string) => `is in ${unit}; ${how} needs a series in %`,
  noDenominator: () => 'has no denominator; people needs a rate of which series.csv names the parts',
  // Indicators, series, facts, stand-ins and slides.
  unitTwice: (name: string, other: string, line: number) =>
    `the unit "${name}" has "${other}" here in line ${line}; write the same in both`,
  rateKind: (unit: string) => `is a rate of another kind than its unit ${unit}; write the same in all three`,
  partUnit: (unit: string, id: string) => `must be ${unit}, the unit of ${id}, of which it is a part`,
  partKind: () => 'must be empty where part_of is empty',
  ratioOfRatio: () => 'is a ratio itself; name a series of a quantity that can be added up',
  notAddable: (id: string, aggregation: string) =>
    `cannot be added up, as ${id} has aggregation ${aggregation}; name a series of a sum`,
  ratioParts: () => 'a ratio needs numerator, denominator and factor; fill in all three or none',
  ratioAggregation: (id: string, aggregation: string) =>
    `${id} has aggregation ${aggregation}; make it ratio, or leave this empty`,
  ratioMissing: () => 'needs a series with numerator, denominator and factor in series.csv; add one, or write none',
  seriesPrefix: (wanted: string) => `must be its indicator, a point and its name: ${wanted}`,
  factDate: () => 'must be a date such as 2021-07-06',
  factNumber: () => 'must be a plain number such as 1234.5, or have the unit date',
  targetUnit: (unit: string, id: string) => `must be a unit like ${unit}, that of ${id}`,
  listKind: (kind: string) => `has the kind ${kind} in projects.csv; name a project of the kind infrastructure_list`,
  unknownKinds: (kinds: readonly string[], known: readonly string[]) =>
    `${all(kinds)} is not a kind in projects.csv; use one of ${all(known)}`,
  unknownMeasure: (id: string) => `${id} is not an id in measures.csv; correct it or add the row there, with its names`,
  eventOf: () => 'event and event_of are given together or not at all; fill in both, or neither',
  unknownOwner: (id: string) =>
    `${id} behind the @ is not an id in places.csv or groups.csv; correct it or add the row there`,
  viewCount: (least: number, most: number, kind: string) =>
    `must be ${least === most ? least : `${least} to ${most}`} for a slide of kind ${kind}`,
  viewPart: (parameter: string, value: string, allowed: string) => `${parameter}=${value} cannot be used: ${allowed}`,
  viewUnknown: (ids: readonly string[]) => `${all(ids)} is not in indicators.csv, places.csv or groups.csv`,
  // Observations.
  partsOf: () => 'must be empty where working is empty or ratio: the parts of a ratio are series',
  partsCount: (working: string) =>
    `must be ${working === 'sum' ? 'two or more numbers' : 'two numbers'} joined by ;, such as 12.5;3, where working is ${working}`,
  partsMake: (working: string, parts: string, made: number) =>
    `is not what ${parts} make by ${working}: ${made}, or that times a power of ten; correct the value, parts or working`,
  sameCell: (line: number) =>
    `series, place, period and rank are those of line ${line}; give another published value the next rank`,
  ranks: () => 'the ranks of one series, place and period must be 1, 2, … without a gap; 1 is the one shown',
  partsSum: (values: string, lines: string, percent: number) =>
    `must be the sum of its parts, ${values} (line ${lines}), within ${percent} % or rounding; correct the total or the part, or write of_which as part_kind of parts that do not add up`,
  partAbove: (values: string, lines: string, percent: number) =>
    `must not be less than its part, ${values} (line ${lines}), within ${percent} % or rounding; correct the total or the part`,
  // Warnings.
  outside: (least: number | null, most: number | null, unit: Spoken<'unit'>) =>
    `lies outside the range of the indicator, ${span(least, most)} ${unit.unitEn}; check it, or correct least and most in indicators.csv`,
  percentRange: () =>
    'lies outside 0 to 100; give the indicator its least and most in indicators.csv: 0 and 100 if it is a share of a whole',
  percentStated: () => 'lies outside 0 to 100 %; check it',
  fraction: (usual: string) =>
    `looks like a share written as a fraction: the others of this place are about ${usual}; write it in the unit of the indicator`,
  unlikely: (usual: string) => `is far from the others of this place, about ${usual}; check the number and its unit`,
  partPerson: () => 'counts persons, but is no whole number; check it',
  // Reports.
  refused: (problems: number, kinds: number) =>
    `Nothing was imported: there ${problems === 1 ? 'is 1 problem' : `are ${count(problems)} problems`}${kinds < problems ? ` of ${count(kinds)} kind${s(kinds)}` : ''} in the data.`,
  warned: (values: number) => `Imported, but check ${count(values)} value${s(values)}:`,
  more: (kinds: number, problems: number) =>
    `… and ${count(kinds)} more kind${s(kinds)}, ${count(problems)} problem${s(problems)}`,
  enteredHere: (file: string) => `${file} (entered here)`,
  column: (name: string) => `column ${name}`,
  value: (text: string) => `value ${text}`,
  places: (total: number, others: readonly string[], shown: boolean) =>
    `(${count(total)} times${others.length > 0 ? `; also ${all(others)}${shown ? '' : ', …'}` : ''})`,
  line: (line: number, value: string | undefined) => `line ${line}${value === undefined ? '' : ` ${value}`}`,
  rowsRead: (file: string, rows: number) => `${file}: ${rows} rows read`,
  checking: () => 'checking all rows together',
  writing: (release: number) => `writing release ${release}`,
  changedMeanwhile: (folder: string) => `Nothing was imported: ${folder} was changed meanwhile; import it again.`,
  imported: (release: number, added: number, changed: number, retired: number) =>
    `Release ${release}: ${added} observations added, ${changed} changed, ${retired} retired.`,
  unchanged: (release: number) => `Nothing to do: release ${release} holds this folder already.`,
  startImported: (folder: string, release: number) => `Imported ${folder} as release ${release}`,
  startUnchanged: (release: number) => `Data unchanged since release ${release}`,
  startGiven: (release: number, held: string, asked: string) =>
    `Release ${release} is the whole data set that was imported in the browser from ${held}, and is shown; ${asked} was not imported. To return to ${asked}: npm run import -- ${asked}. To have both, give one another PILIN_FOLDER or DATABASE_URL.`,
  startKept: (release: number, held: string, asked: string) =>
    `Release ${release} was imported by command from ${held} and is shown; ${asked} was not imported. To make ${held} the folder of every start, set PILIN_DATA=${held}. To return to ${asked}: npm run import -- ${asked}. To have both, give one another PILIN_FOLDER or DATABASE_URL.`,
};
