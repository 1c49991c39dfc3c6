import { rateOf, unitCode } from '@/lib/figures/unit';
import { today } from '@/lib/language/moment';
import { parsePeriod } from '@/lib/language/period';
import { say } from '@/lib/messages/import';
import { byId, flag } from './keys';
import type { Problems } from './problem';
import { observationSheet, type Row, smallSheets, type Tables } from './tables';

type Indicator = Partial<Tables['indicators'][number]['values']>;

/** What figures of a series can be. `whole`: what a share is of; `inferred`: the range follows from the parts of a ratio. */
export type Limits = {
  range: 'share' | 'nonnegative' | 'any' | undefined;
  inferred: boolean;
  whole: number;
  most: number;
  unit: string;
  since: number;
};

/** Figures of the People's Republic; older ones are history. */
const firstYear = 1949;
/** In single units: more than the people on earth, and more than a hundred times what the world earns in a year in yuan. */
const [mostPersons, mostOfAll] = [1e10, 1e17];

/** The last year that a figure can be of: the next one, by the clock of the readers. */
export const lastYear = () => Number(today().slice(0, 4)) + 1;

/** Whether an indicator is a part of another, or a part of its parts. */
function isPartOf(
  part: string | undefined,
  whole: string | undefined,
  indicators: Map<unknown, { values: Indicator }>,
) {
  const passed = new Set<string>();
  let id: string | null | undefined = part;
  while (id && !passed.has(id)) {
    passed.add(id);
    id = indicators.get(id)?.values.partOf;
    if (id && id === whole) return true;
  }
  return false;
}

/** A rate whose numerator is part of its denominator is a share, a sum is of what is counted, and so are their ratios. */
function inferredRange(indicator: Indicator, tables: Tables): Limits['range'] {
  const [indicators, series] = [byId(tables.indicators), byId(tables.series)];
  const indicatorOf = (id: string | null | undefined) => series.get(id)?.values.indicator;
  const own = tables.series.filter(({ values }) => values.indicator === indicator.id && values.numerator);
  const isShare = ({ values }: (typeof own)[number]) =>
    isPartOf(indicatorOf(values.numerator), indicatorOf(values.denominator), indicators);
  if (own.some(isShare)) return 'share';
  if (indicator.aggregation === 'sum') return 'nonnegative';
  const parts = own.flatMap(({ values }) => [indicatorOf(values.numerator), indicatorOf(values.denominator)]);
  const ranges = parts.map((id) => indicators.get(id)?.values.range ?? 'nonnegative');
  return parts.length > 0 && ranges.every((range) => range === 'nonnegative') ? 'nonnegative' : undefined;
}

function mostOf(unit: string): number {
  const [, power, thing] = /^(?:1e(\d+) )?(.*)$/.exec(unit) ?? [];
  return (/^(?:persons|people|households)$/.test(thing ?? '') ? mostPersons : mostOfAll) / 10 ** Number(power ?? 0);
}

const wholes = { percent: 100, permille: 1000, points: 100 } as const;

/** The limits of every series. */
export function limitsOf(tables: Tables): Map<string | undefined, Limits> {
  const ranges = new Map(
    tables.indicators.map(({ values }) => {
      const inferred = inferredRange(values, tables);
      return [
        values.id,
        { values, range: values.range ?? inferred, inferred: inferred === values.range || !values.range },
      ];
    }),
  );
  return new Map(
    tables.series.map(({ values }) => {
      const { range, inferred = true, values: indicator } = ranges.get(values.indicator) ?? {};
      const unit = indicator?.unit ?? '';
      const rate = rateOf(unit);
      const whole = rate ? wholes[rate] : (values.factor ?? 1);
      return [values.id, { range, inferred, whole, most: mostOf(unit), unit, since: values.since ?? firstYear }];
    }),
  );
}

/** What is wrong with a value by itself; undefined where it can be. */
function impossible(value: number, { range, whole, most, unit }: Limits) {
  if (Math.abs(value) > most) return say('absurd');
  if (range === 'share' && (value < 0 || value > whole)) return say('share', whole, rateOf(unit) ? unitCode(unit) : '');
  return range === 'nonnegative' && value < 0 ? say('negative') : undefined;
}

/** What is odd about a value but may be true. */
function odd(value: number, { range, unit }: Limits) {
  if (range === undefined && rateOf(unit) === 'percent' && (value < 0 || value > 100)) return say('percentRange');
  return unit === 'persons' && !Number.isInteger(value) ? say('partPerson') : undefined;
}

type Observation = Row<(typeof observationSheet)['table']>;

/** The check of each observation against what its series can be and against the calendar. */
export function limitCheck(tables: Tables, problems: Problems, warnings: Problems): (row: Observation) => void {
  const limits = limitsOf(tables);
  const last = lastYear();
  return (row) => {
    const { series, value, period } = row.values;
    const own = limits.get(series);
    if (!own) return;
    const wrong = value === undefined ? undefined : impossible(value, own);
    const strange = value === undefined || wrong ? undefined : odd(value, own);
    if (wrong) {
      flag(problems, observationSheet, row, 'value', wrong);
      // It is told once: nothing more is checked with it.
      delete row.values.value;
    }
    if (strange) flag(warnings, observationSheet, row, 'value', strange);
    const span = period === undefined ? undefined : parsePeriod(period);
    if (!span) return;
    if (Number.parseInt(span.start, 10) < own.since)
      flag(problems, observationSheet, row, 'period', say('tooEarly', own.since));
    if (span.year > last) flag(problems, observationSheet, row, 'period', say('tooLate', last));
  };
}

/** A target of an indicator must be one that the indicator can reach. */
export function checkTargets(tables: Tables, problems: Problems): void {
  const limits = limitsOf(tables);
  const ofIndicator = new Map(tables.series.map(({ values }) => [values.indicator, limits.get(values.id)]));
  for (const row of tables.targets) {
    const { value, unit, indicator } = row.values;
    const own = indicator ? ofIndicator.get(indicator) : undefined;
    if (value === undefined || unit === undefined) continue;
    const same = own && unitCode(own.unit) === unitCode(unit);
    const wrong = same ? impossible(value, own) : Math.abs(value) > mostOfAll ? say('absurd') : undefined;
    if (wrong) flag(problems, smallSheets.targets, row, 'value', wrong);
  }
}
