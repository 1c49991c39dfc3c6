import { rateOf, unitCode } from '@/lib/figures/unit';
import { parsePeriod } from '@/lib/language/period';
import { say } from '@/lib/texts/import';
import { nextYear } from './cells';
import { byId, flag } from './keys';
import type { Problems } from './problem';
import { observationSheet, type Row, type Tables } from './tables';

type Indicator = Partial<Tables['indicators'][number]['values']>;

/** What figures of a series can be. `whole`: what a share is of; `inferred`: the range follows from the parts of a ratio. */
export type Limits = {
  range: 'share' | 'nonnegative' | 'any' | undefined;
  inferred: boolean;
  whole: number;
  most: number;
  unit: string;
  since: number;
  /** Whether values add up, so that there may be none of what is counted. */
  adds: boolean;
};

/** What bounds a value by itself; `listed`: as the list of indicators says. */
export type Bounds = Pick<Limits, 'range' | 'whole' | 'most' | 'unit'> & { listed?: boolean };

/** Figures of the People's Republic; older ones are history. */
export const firstYear = 1949;
/** In single units: more than the people on earth, and more than a hundred times what the world earns in a year in yuan. */
const [mostPersons, mostOfAll] = [1e10, 1e17];

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
  if (!ranges.every((range) => range === 'nonnegative')) return undefined;
  return parts.length > 0 || !isSigned(indicator.unit ?? '%') ? 'nonnegative' : undefined;
}

/** Units of what may well be below nothing: rates, which may be of growth, and degrees. */
export const isSigned = (unit: string) => rateOf(unit) !== undefined || /^(?:[%‰°]|degree)/.test(unit);

/** The most of what is counted in single units, by the name of the unit. */
const mostOfThing: Record<string, number> = {
  ...{ persons: mostPersons, people: mostPersons, households: mostPersons },
  // All of the globe, and the way round it a hundred thousand times.
  ...{ km2: 5.2e8, km: 4e9 },
};
const powers: Record<string, number> = { '10k': 4, '100m': 8 };

/** The most that there can be in a unit; of a rate a thousandfold. */
export function mostOf(unit: string): number {
  const rate = rateOf(unit);
  if (rate) return wholes[rate] * 1_000;
  const [, prefix = '', power, thing = ''] = /^(1e(\d+) |10k |100m )?(.*)$/.exec(unit) ?? [];
  return (mostOfThing[thing] ?? mostOfAll) / 10 ** Number(power ?? powers[prefix.trim()] ?? 0);
}

/** What a rate is of. */
export const wholes = { percent: 100, permille: 1000, points: 100 } as const;

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
      const adds = indicator?.aggregation === 'sum';
      return [values.id, { range, inferred, whole, most: mostOf(unit), unit, since: values.since ?? firstYear, adds }];
    }),
  );
}

/** What is wrong with a value by itself; undefined where it can be. */
export function impossible(value: number, { range, whole, most, unit, listed = true }: Bounds) {
  const rate = rateOf(unit);
  if (Math.abs(value) > most) return say('absurd');
  if (range === 'share' && (value < 0 || value > whole)) return say('share', whole, rate ? unitCode(unit) : '', listed);
  if (range === 'nonnegative' && value < 0) return say('negative', listed);
  return rate && rate !== 'points' && value < -whole ? say('belowNothing', -whole, unitCode(unit)) : undefined;
}

/** What is odd about a value but may be true. */
function odd(value: number, { range, unit, whole }: Limits) {
  const isPercent = rateOf(unit) === 'percent';
  if (range === undefined && isPercent && (value < 0 || value > whole)) return say('percentRange');
  if (range === 'any' && isPercent && value > whole * 10) return say('tenfold');
  return unit === 'persons' && !Number.isInteger(value) ? say('partPerson') : undefined;
}

type Observation = Row<(typeof observationSheet)['table']>;

/** The check of each observation against what its series can be and against the calendar. */
export function limitCheck(tables: Tables, problems: Problems, warnings: Problems): (row: Observation) => void {
  const limits = limitsOf(tables);
  const last = nextYear();
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
