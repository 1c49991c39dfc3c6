import { byId, flag } from './keys';
import type { Problems } from './problem';
import { type SmallName, smallSheets, type Tables } from './tables';

/** One English name of a unit has one Chinese name and one code, and the other way round. */
export function checkUnits(tables: Tables, problems: Problems): void {
  const seen = new Map<string, Tables['indicators'][number]>();
  const check = (row: Tables['indicators'][number], from: 'unitEn' | 'unitZh', key: 'unit' | 'unitEn' | 'unitZh') => {
    const name = row.values[from];
    const value = row.values[key];
    if (name === undefined || value === undefined) return;
    const first = seen.get(`${from} ${key} ${name}`);
    if (!first) seen.set(`${from} ${key} ${name}`, row);
    else if (first.values[key] !== value) {
      const message = `the unit "${name}" has "${first.values[key]}" here in line ${first.line}; write the same in both`;
      flag(problems, smallSheets.indicators, row, key, message);
    }
  };
  for (const row of tables.indicators) {
    check(row, 'unitEn', 'unitZh');
    check(row, 'unitEn', 'unit');
    check(row, 'unitZh', 'unitEn');
    check(row, 'unitZh', 'unit');
  }
  checkPartUnits(tables, problems);
}

function checkPartUnits(tables: Tables, problems: Problems): void {
  const indicators = byId(tables.indicators);
  for (const row of tables.indicators) {
    const total = row.values.partOf ? indicators.get(row.values.partOf)?.values : undefined;
    if (total?.unit === undefined || row.values.unit === undefined || total.unit === row.values.unit) continue;
    const message = `must be ${total.unit}, the unit of ${total.id}, of which it is a part`;
    flag(problems, smallSheets.indicators, row, 'unit', message);
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
    const add = (message: string) => flag(problems, smallSheets.series, row, key, message);
    if (part.values.numerator) add('is a ratio itself; name a series of a quantity that can be added up');
    const indicator = indicators.get(part.values.indicator)?.values;
    if (indicator?.aggregation === undefined || indicator.aggregation === 'sum') continue;
    add(`cannot be added up, as ${indicator.id} has aggregation ${indicator.aggregation}; name a series of a sum`);
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
    const add = (key: string, message: string) => flag(problems, smallSheets.series, row, key, message);
    for (const key of ratioKeys) {
      if (!given.includes(key)) add(key, 'a ratio needs numerator, denominator and factor; fill in all three or none');
    }
    const aggregation = indicators.get(row.values.indicator)?.values.aggregation;
    if (aggregation !== undefined && aggregation !== 'ratio') {
      add('numerator', `${row.values.indicator} has aggregation ${aggregation}; make it ratio, or leave this empty`);
    }
    checkRatioParts(row, series, indicators, problems);
  }
  if (problems.isBroken(smallSheets.series.file)) return;
  for (const row of tables.indicators) {
    if (row.values.aggregation !== 'ratio' || withRatio.has(row.values.id)) continue;
    const message = 'needs a series with numerator, denominator and factor in series.csv; add one, or write none';
    flag(problems, smallSheets.indicators, row, 'aggregation', message);
  }
}

export function checkSeriesIds(tables: Tables, problems: Problems): void {
  for (const row of tables.series) {
    const { id, indicator } = row.values;
    if (id === undefined || indicator === undefined || id.startsWith(`${indicator}.`)) continue;
    flag(problems, smallSheets.series, row, 'id', `must start with its indicator: ${indicator}.${id.split('.')[1]}`);
  }
}
