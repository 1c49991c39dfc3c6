import { and, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/connection/client';
import { observations } from '@/db/schema/observations';
import type { Series, Status } from '@/lib/figures/comparison';
import type { Working } from '@/lib/figures/doubt';
import type { Years } from '@/lib/figures/selection-values';
import { isMember, type Membership, membersFrom, outsideOf } from './member-years';
import { isDerived, isOver, workingOf } from './observed';
import { asOf } from './release';

/** Which figures to read: of these series, as of a release, within these years. */
export type Scope = { series: readonly Series[]; release: number; years: Years };

/**
 * A value of a subject before coverage is judged; `denominators` counts members whose denominator is known,
 * `outside` those among all that were not yet, or no longer, there.
 */
export type RawPoint = {
  subject: string;
  series: string;
  period: string;
  value: number | null;
  members: number;
  /** The members that have a figure. */
  places: string[];
  denominators: number | null;
  outside: number;
  share: number | null;
  /** Its source printed what it was worked out of. */
  derived: boolean;
  /** Its source says more than this. */
  over: boolean;
  /** How figures were worked out that went in; an estimate names no working. */
  workings: (Working | 'estimate' | null)[];
  statuses: Status[];
  sources: string[];
};

/** A period begins with its year, so that text is compared: the planner knows how its values spread. */
const inYears = (period: PgColumn, { from, to }: Years) =>
  and(
    from === undefined ? undefined : gte(period, String(from)),
    to === undefined ? undefined : lt(period, String(to + 1)),
  );

/** The ratios asked for, with the parts and factor that they have in the release. */
const ratioValues = ({ series }: Scope) =>
  sql`(values ${sql.join(
    series.map(
      ({ id, numerator, denominator, factor, pairing }) =>
        sql`(${id}::text, ${numerator}::text, ${denominator}::text, ${factor}::double precision, ${pairing === 'day_in_year'}::boolean)`,
    ),
    sql`, `,
  )}) as ratio(id, numerator, denominator, factor, by_year)`;

/** Published values of all places: the one shown of each cell. */
export async function getPublished(db: Db, scope: Scope): Promise<RawPoint[]> {
  if (scope.series.length === 0) return [];
  const rows = await db
    .select({
      subject: observations.place,
      series: observations.series,
      period: observations.period,
      value: observations.value,
      status: observations.status,
      source: observations.source,
      derived: isDerived,
      working: workingOf(observations),
      over: isOver,
    })
    .from(observations)
    .where(
      and(
        inArray(
          observations.series,
          scope.series.map(({ id }) => id),
        ),
        eq(observations.rank, 1),
        asOf(observations, scope.release),
        inYears(observations.period, scope.years),
      ),
    );
  return rows.map(({ status, source, working, ...row }) => ({
    ...row,
    members: 1,
    places: [row.subject],
    denominators: null,
    outside: 0,
    share: null,
    workings: [working],
    statuses: [status],
    sources: [source],
  }));
}

/** Sums over the members of each subject that publish a value. */
export async function getSums(db: Db, memberships: Membership[], scope: Scope): Promise<RawPoint[]> {
  if (memberships.length === 0 || scope.series.length === 0) return [];
  const subject = sql<string>`member.subject`;
  return db
    .select({
      subject,
      series: observations.series,
      period: observations.period,
      value: sql<number>`sum(${observations.value}::numeric)::double precision`,
      members: sql<number>`count(*)::int`,
      places: sql<string[]>`array_agg(${observations.place})`,
      denominators: sql<null>`null`,
      outside: outsideOf(observations.period),
      share: sql<null>`null`,
      derived: sql<boolean>`bool_or(${isDerived})`,
      over: sql<boolean>`bool_or(${isOver})`,
      workings: sql<RawPoint['workings']>`array_agg(distinct ${workingOf(observations)})`,
      statuses: sql<Status[]>`array_agg(distinct ${observations.status})`,
      sources: sql<string[]>`array_agg(distinct ${observations.source})`,
    })
    .from(membersFrom(memberships))
    .innerJoin(observations, sql`${observations.place} = member.place`)
    .where(
      and(
        inArray(
          observations.series,
          scope.series.map(({ id }) => id),
        ),
        eq(observations.rank, 1),
        asOf(observations, scope.release),
        inYears(observations.period, scope.years),
        isMember(observations.period),
      ),
    )
    .groupBy(subject, observations.series, observations.period);
}

const ratio = sql<string>`ratio.id`;
const numerator = alias(observations, 'numerator');
const denominator = alias(observations, 'denominator');

/** The period of a ratio: of one that sets a year against the count of a day in it, that year. */
const ratioPeriod = sql<string>`(case when ratio.by_year then left(${denominator.period}, 4) else ${denominator.period} end)`;
/** A ratio by years counts on days alone. */
const isDenominator = sql`(not ratio.by_year or ${denominator.period} ~ '^\\d{4}-\\d{2}-\\d{2}$')`;

/** Returns what is read of a ratio: sums over the members that have both of its parts. */
function ratioFields() {
  const both = sql`filter (where ${numerator.value} is not null)`;
  const base = sql`nullif(sum(${denominator.value}) ${both}, 0)`;
  const all = (column: PgColumn | SQL) => sql`array_agg(distinct ${column}) ${both}`;
  return {
    series: ratio,
    period: ratioPeriod,
    value: sql<number | null>`ratio.factor * sum(${numerator.value}) / ${base}`,
    members: sql<number>`count(${numerator.value})::int`,
    places: sql<string[]>`array_agg(${denominator.place}) ${both}`,
    denominators: sql<number>`count(*)::int`,
    outside: outsideOf(denominator.period),
    share: sql<number | null>`${base} / nullif(sum(${denominator.value}), 0)`,
    ...{ derived: sql<boolean>`false`, over: sql<boolean>`false` },
    workings: sql<RawPoint['workings']>`${all(workingOf(numerator))} || ${all(workingOf(denominator))}`,
    statuses: sql<Status[]>`${all(numerator.status)} || ${all(denominator.status)}`,
    sources: sql<string[]>`${all(numerator.source)} || ${all(denominator.source)}`,
  };
}

/**
 * Ratios of each subject: factor × Σ numerator / Σ denominator over the members that have both. Rates are never
 * averaged. `share` is the part of the denominator that these members hold.
 */
export async function getRatios(db: Db, memberships: Membership[], scope: Scope): Promise<RawPoint[]> {
  if (memberships.length === 0 || scope.series.length === 0) return [];
  const subject = sql<string>`member.subject`;
  return db
    .select({ subject, ...ratioFields() })
    .from(membersFrom(memberships))
    .innerJoin(ratioValues(scope), sql`true`)
    .innerJoin(
      denominator,
      and(
        sql`${denominator.series} = ratio.denominator`,
        isDenominator,
        sql`${denominator.place} = member.place`,
        eq(denominator.rank, 1),
        asOf(denominator, scope.release),
        inYears(denominator.period, scope.years),
        isMember(denominator.period),
      ),
    )
    .leftJoin(
      numerator,
      and(
        sql`${numerator.series} = ratio.numerator`,
        eq(numerator.place, denominator.place),
        sql`${numerator.period} = ${ratioPeriod}`,
        eq(numerator.rank, 1),
        asOf(numerator, scope.release),
      ),
    )
    .groupBy(subject, ratio, sql`ratio.factor`, ratioPeriod)
    .having(sql`count(${numerator.value}) > 0`);
}
