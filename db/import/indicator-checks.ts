import { rateOf } from '@/lib/figures/unit';
import { keysOf } from '@/lib/language/locale';
import { type Said, say } from '@/lib/texts/import';
import { byId, flag } from './keys';
import type { Problems } from './problem';
import { type SmallName, smallSheets, type Tables } from './tables';

/** Words for counting, which Chinese uses for things that English names: 个 stands for berths as for beds. */
const measureWord =
  /^[十百千万亿]*(?:个|家|次|座|所|人|人次|名|位|户|辆|艘|架|列|班|只|头|项|件|台|套|张|条|处|间|床|册|种|起|例|篇|对|趟|组|份|只次|家次)(?:\/.+)?$/;

type UnitKey = 'unit' | 'unitEn' | 'unitZh';

/** Spellings of one unit are one: `％` and `%`. */
const plainUnit = (text: string) => text.normalize('NFKC');

/** One English name of a unit has one Chinese name and one code, and the other way round where it is no measure word. */
export function checkUnits(tables: Tables, problems: Problems): void {
  const seen = new Map<string, Tables['indicators'][number]>();
  const check = (row: Tables['indicators'][number], from: 'unitEn' | 'unitZh', key: UnitKey) => {
    const name = row.values[from];
    const value = row.values[key];
    if (name === undefined || value === undefined || (from === 'unitZh' && measureWord.test(name))) return;
    const place = `${from} ${key} ${plainUnit(name)}`;
    const first = seen.get(place);
    const known = first?.values[key];
    if (!first || known === undefined) seen.set(place, row);
    else if (plainUnit(known) !== plainUnit(value))
      flag(problems, smallSheets.indicators, row, key, say('unitTwice', name, known, first.line));
  };
  for (const row of tables.indicators) {
    check(row, 'unitEn', 'unitZh');
    check(row, 'unitEn', 'unit');
    check(row, 'unitZh', 'unitEn');
    check(row, 'unitZh', 'unit');
    checkRateNames(row, problems);
    checkRange(row, problems);
  }
  checkPartUnits(tables, problems);
}

/** A value per thousand is not one per hundred, whatever its names say. */
function checkRateNames(row: Tables['indicators'][number], problems: Problems): void {
  const { unit } = row.values;
  const kind = rateOf(unit ?? '');
  if (unit === undefined || !kind) return;
  for (const key of keysOf('unit')) {
    const named = rateOf(row.values[key] ?? '');
    if (named && (named === 'permille') !== (kind === 'permille'))
      flag(problems, smallSheets.indicators, row, key, say('rateKind', unit));
  }
}

function checkRange(row: Tables['indicators'][number], problems: Problems): void {
  const { least, most } = row.values;
  if (typeof least === 'number' && typeof most === 'number' && most < least)
    flag(problems, smallSheets.indicators, row, 'most', say('leastMost', least));
}

function checkPartUnits(tables: Tables, problems: Problems): void {
  const indicators = byId(tables.indicators);
  for (const row of tables.indicators) {
    if (row.values.partKind && row.values.partOf === null)
      flag(problems, smallSheets.indicators, row, 'partKind', say('partKind'));
    const total = row.values.partOf ? indicators.get(row.values.partOf)?.values : undefined;
    if (total?.unit === undefined || row.values.unit === undefined || total.unit === row.values.unit) continue;
    flag(problems, smallSheets.indicators, row, 'unit', say('partUnit', total.unit, String(total.id)));
  }
}

const ratioKeys = ['numerator', 'denominator', 'factor'] as const;

type Rows<N extends SmallName> = ReturnType<typeof byId<Tables[N][number]>>;

function checkRatioParts(
  row: Tables['series'][number],
  series: Rows<'series'>,
  indicators: Rows<'indicators'>,
  problems: Problems,
): void {
  for (const key of ['numerator', 'denominator'] as const) {
    const id = row.values[key];
    const part = id ? series.get(id) : undefined;
    if (!part) continue;
    const add = (said: Said) => flag(problems, smallSheets.series, row, key, said);
    if (part.values.numerator) add(say('ratioOfRatio'));
    const indicator = indicators.get(part.values.indicator)?.values;
    if (indicator?.aggregation === undefined || indicator.aggregation === 'sum') continue;
    add(say('notAddable', String(indicator.id), indicator.aggregation));
  }
}

export function checkRatios(tables: Tables, problems: Problems): void {
  const indicators = byId(tables.indicators);
  const series = byId(tables.series);
  const withRatio = new Set<string | undefined>();
  for (const row of tables.series) {
    const given = ratioKeys.filter((key) => row.values[key] !== null);
    if (given.length === 0) continue;
    withRatio.add(row.values.indicator);
    const add = (key: string, said: Said) => flag(problems, smallSheets.series, row, key, said);
    for (const key of ratioKeys) {
      if (!given.includes(key)) add(key, say('ratioParts'));
    }
    const aggregation = indicators.get(row.values.indicator)?.values.aggregation;
    if (aggregation !== undefined && aggregation !== 'ratio') {
      add('numerator', say('ratioAggregation', String(row.values.indicator), aggregation));
    }
    checkRatioParts(row, series, indicators, problems);
  }
  if (problems.isBroken(smallSheets.series.file)) return;
  for (const row of tables.indicators) {
    if (row.values.aggregation !== 'ratio' || withRatio.has(row.values.id)) continue;
    flag(problems, smallSheets.indicators, row, 'aggregation', say('ratioMissing'));
  }
}

export function checkSeriesIds(tables: Tables, problems: Problems): void {
  for (const row of tables.series) {
    const { id, indicator, name } = row.values;
    if (id === undefined || indicator === undefined || name === undefined || id === `${indicator}.${name}`) continue;
    flag(problems, smallSheets.series, row, 'id', say('seriesPrefix', `${indicator}.${name}`));
  }
}
