import { rateOf } from '@/lib/figures/unit';
import { parsePeriod } from '@/lib/language/period';
import { type Said, say } from '@/lib/texts/import';
import { Advice, nextYear, number, period } from './cells';
import { byId, flag } from './keys';
import { type Bounds, ceilingOf, firstYear, impossible, isSigned, limitsOf, wholes } from './limits';
import type { Problems } from './problem';
import { type Sheet, smallSheets, type Tables } from './tables';

type Statement = Tables['facts'][number] | Tables['targets'][number];

/** What bounds the figures of facts and targets: the range of the indicator that they are of, else their unit. */
function boundsOf(tables: Tables): (measure: string, indicator: string | null, unit: string) => Bounds {
  const limits = limitsOf(tables);
  const ofIndicator = new Map(tables.series.map(({ values }) => [values.indicator, limits.get(values.id)]));
  return (measure, indicator, unit) => {
    const [id = ''] = measure.split('@');
    const own = ofIndicator.get(indicator ?? id);
    const rate = rateOf(unit);
    const whole = rate ? wholes[rate] : 1;
    const isNamedShare = rate !== undefined && /(?:^|_)share(?:_|$)/.test(id);
    const named = { least: isNamedShare || !isSigned(unit) ? 0 : undefined, most: isNamedShare ? whole : undefined };
    const listed = own !== undefined && rateOf(own.unit) === rate;
    return { ...(listed ? own : named), whole, ceiling: ceilingOf(unit), unit, listed };
  };
}

/** How far ahead a fact may lie, which may be of a plan; other plans are targets. */
const farthest = 25;

/** Whether the period and value of facts and targets can be; that of a target is in the kind of unit of its indicator. */
export function checkAmounts(tables: Tables, problems: Problems, warnings: Problems): void {
  const bounds = boundsOf(tables);
  const indicators = byId(tables.indicators);
  const check = (sheet: Sheet, row: Statement, indicator: string | null, last: number) => {
    const { measure, value, unit, period } = row.values;
    if (measure === undefined || unit === undefined) return;
    const isMoment = unit === 'date' || unit === 'year';
    const year = period === undefined || isMoment ? undefined : parsePeriod(period)?.year;
    if (year !== undefined && year < firstYear) flag(problems, sheet, row, 'period', say('statedEarly', firstYear));
    if (year !== undefined && year > last) flag(problems, sheet, row, 'period', say('tooLate', last));
    if (isMoment || typeof number(String(value)) !== 'number') return;
    const own = bounds(measure, indicator, unit);
    const wrong = impossible(Number(value), own);
    if (wrong) flag(problems, sheet, row, 'value', wrong);
    else if (own.least === undefined && rateOf(unit) === 'percent' && (Number(value) < 0 || Number(value) > own.whole))
      flag(warnings, sheet, row, 'value', say('percentStated'));
  };
  for (const row of tables.facts) check(smallSheets.facts, row, null, nextYear() + farthest);
  for (const row of tables.targets) {
    const { indicator, unit = '' } = row.values;
    const other = indicator ? indicators.get(indicator)?.values.unit : undefined;
    if (other === undefined || rateOf(other) === rateOf(unit)) check(smallSheets.targets, row, indicator ?? null, 2100);
    else flag(problems, smallSheets.targets, row, 'unit', say('targetUnit', other, String(indicator)));
  }
}

/** A fact is a number, or a year or date where its unit is that. */
export function checkFactValues(tables: Tables, problems: Problems): void {
  for (const row of tables.facts) {
    const { value, unit } = row.values;
    if (value === undefined || unit === undefined) continue;
    const isMoment = unit === 'date' || unit === 'year';
    const cell = isMoment ? period(value) : number(value);
    const fits = isMoment ? !(cell instanceof Advice) && /^\d{4}(-\d{2}){0,2}$/.test(value) : typeof cell === 'number';
    if (!fits) flag(problems, smallSheets.facts, row, 'value', isMoment ? say('factDate') : say('factNumber'));
  }
}

/** A list is a project of that kind, and stand-ins are of kinds that some project has. */
export function checkStandIns(tables: Tables, problems: Problems): void {
  if (problems.isBroken(smallSheets.projects.file)) return;
  const projects = byId(tables.projects);
  const known = new Set(tables.projects.map(({ values }) => values.kind));
  for (const row of tables.standIns) {
    const { list, kinds = [] } = row.values;
    const kind = projects.get(list)?.values.kind;
    const refuse = (key: string, said: Said) => flag(problems, smallSheets.standIns, row, key, said);
    if (kind !== undefined && kind !== 'infrastructure_list') refuse('list', say('listKind', kind));
    const unknown = kinds.filter((one) => !known.has(one));
    if (unknown.length > 0) refuse('kinds', say('unknownKinds', unknown, [...known].map(String)));
  }
}

/** Every measure has its names, and belongs to a place or group where it says so by `@`. */
export function checkMeasures(tables: Tables, problems: Problems): void {
  for (const row of tables.measures) {
    const { event, eventOf } = row.values;
    if ((event === null) !== (eventOf === null)) flag(problems, smallSheets.measures, row, 'eventOf', say('eventOf'));
  }
  const measures = byId(tables.measures);
  const owners = new Map([...byId<{ line: number; values: { id?: string } }>(tables.places), ...byId(tables.groups)]);
  const isBroken = (...names: (keyof typeof smallSheets)[]) =>
    names.some((name) => problems.isBroken(smallSheets[name].file));
  for (const name of ['facts', 'targets'] as const) {
    for (const row of tables[name]) {
      if (row.values.measure === undefined) continue;
      const [measure, owner] = row.values.measure.split('@');
      const refuse = (said: Said) => flag(problems, smallSheets[name], row, 'measure', said);
      if (!measures.has(measure) && !isBroken('measures')) refuse(say('unknownMeasure', String(measure)));
      if (owner !== undefined && !owners.has(owner) && !isBroken('places', 'groups'))
        refuse(say('unknownOwner', owner));
    }
  }
}
