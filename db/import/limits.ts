import { rateOf, unitCode } from '@/lib/figures/unit';
import type { Spoken } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { say } from '@/lib/texts/import';
import { nextYear } from './cells';
import { byId, flag } from './keys';
import type { Problems } from './problem';
import { observationSheet, type Row, type Tables } from './tables';

type Indicator = Partial<Tables['indicators'][number]['values']>;

/** The least and the most that figures can plausibly be; undefined where nothing bounds them. */
type Range = { least?: number | undefined; most?: number | undefined };

/**
 * What figures of a series can be. `whole`: what a share is of; `ceiling`: more than there is of anything; `inferred`:
 * that it is a share follows from the parts of a ratio.
 */
export type Limits = Range & {
  inferred: boolean;
  whole: number;
  ceiling: number;
  unit: string;
  units: Spoken<'unit'>;
  since: number;
  /** Whether values add up, so that there may be none of what is counted. */
  adds: boolean;
};

/** What bounds a value by itself; `listed`: as the list of indicators says. */
export type Bounds = Range & Pick<Limits, 'whole' | 'ceiling' | 'unit'> & { listed?: boolean };

/** Tells whether figures are a share of a whole: from none of it to all of it. */
export const isShare = ({ least, most, whole }: Pick<Limits, 'least' | 'most' | 'whole'>) =>
  least === 0 && most === whole;

/** Tells whether figures may be below nothing, as those of growth. */
export const mayBeNegative = ({ least }: Range) => least !== undefined && least < 0;

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

/** What follows where a range is not given: a rate whose numerator is part of its denominator is a share, a sum is of what is counted, and so are their ratios. */
function inferredRange(indicator: Indicator, tables: Tables): 'share' | 'counted' | undefined {
  const [indicators, series] = [byId(tables.indicators), byId(tables.series)];
  const indicatorOf = (id: string | null | undefined) => series.get(id)?.values.indicator;
  const own = tables.series.filter(({ values }) => values.indicator === indicator.id && values.numerator);
  const isOfParts = ({ values }: (typeof own)[number]) =>
    isPartOf(indicatorOf(values.numerator), indicatorOf(values.denominator), indicators);
  if (own.some(isOfParts)) return 'share';
  if (indicator.aggregation === 'sum') return 'counted';
  const parts = own.flatMap(({ values }) => [indicatorOf(values.numerator), indicatorOf(values.denominator)]);
  if (parts.some((id) => (indicators.get(id)?.values.least ?? 0) < 0)) return undefined;
  return parts.length > 0 || !isSigned(indicator.unit ?? '%') ? 'counted' : undefined;
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
export function ceilingOf(unit: string): number {
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
    tables.indicators.map(({ values }) => [values.id, { values, inferred: inferredRange(values, tables) }]),
  );
  return new Map(
    tables.series.map(({ values }) => {
      const { inferred, values: indicator } = ranges.get(values.indicator) ?? {};
      const { unit = '', unitZh = unit, unitEn = unit } = indicator ?? {};
      const rate = rateOf(unit);
      const whole = rate ? wholes[rate] : (values.factor ?? 1);
      const own = {
        least: indicator?.least ?? (inferred && 0),
        most: indicator?.most ?? (inferred === 'share' ? whole : undefined),
        ...{ inferred: inferred === 'share', whole, ceiling: ceilingOf(unit), unit, units: { unitZh, unitEn } },
        ...{ since: values.since ?? firstYear, adds: indicator?.aggregation === 'sum' },
      };
      return [values.id, own];
    }),
  );
}

/** What is wrong with a value by itself; undefined where it can be. */
export function impossible(value: number, bounds: Bounds) {
  const { least, whole, ceiling, unit, listed = true } = bounds;
  const rate = rateOf(unit);
  if (Math.abs(value) > ceiling) return say('absurd');
  if (isShare(bounds) && (value < 0 || value > whole)) return say('share', whole, rate ? unitCode(unit) : '', listed);
  if (least !== undefined && least >= 0 && value < 0) return say('negative', listed);
  return rate && rate !== 'points' && value < -whole ? say('belowNothing', -whole, unitCode(unit)) : undefined;
}

/** What is odd about a value but may be true. */
function odd(value: number, { least, most, unit, units, whole }: Limits) {
  if (value < (least ?? value) || value > (most ?? value)) return say('outside', least ?? null, most ?? null, units);
  const isOpen = least === undefined && most === undefined;
  if (isOpen && rateOf(unit) === 'percent' && (value < 0 || value > whole)) return say('percentRange');
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
