import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  serial,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { firstCandidate } from '@/lib/releases/candidate';
import { releases } from './releases';

/** What the site works something out of, whatever the indicator is called that measures it. */
const measured = [
  ...(['residents', 'urban_residents', 'urban_share', 'output', 'output_per_resident'] as const),
  ...(['exports', 'export_share', 'cargo', 'containers', 'port_capacity', 'zone_trade'] as const),
] as const;

/** Row order of the CSV, which is the order on screen. */
const position = () => integer().notNull();

/** How a source words a value: more than it (超过, 以上, 余), nearly (近) or about (约); absent where it is exact. */
export const bound = () => text({ enum: ['over', 'near', 'about'] });

export const places = pgTable(
  'places',
  {
    id: text().primaryKey(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    kind: text({
      enum: ['country', 'province', 'prefecture', 'county', 'port', 'port_system', 'port_operator'],
    }).notNull(),
    parent: text().references((): AnyPgColumn => places.id),
    side: text({ enum: ['left', 'right'] }),
    border: boolean().notNull(),
    lon: doublePrecision(),
    lat: doublePrecision(),
    /** The year or day since which, and until which, it was a place of its own; absent where it always was, and still is. */
    ...{ validFrom: text('valid_from'), validTo: text('valid_to') },
    /** The places that its area, or a part of it, went to. */
    successors: text().array().notNull().default([]),
    noteEn: text('note_en'),
    noteZh: text('note_zh'),
    position: position(),
  },
  (t) => [check('places_side', sql`${t.side} in ('left', 'right')`)],
);

/** County-level places that touch each other across the provincial border. */
export const borderPairs = pgTable(
  'border_pairs',
  {
    right: text()
      .notNull()
      .references(() => places.id),
    left: text()
      .notNull()
      .references(() => places.id),
  },
  (t) => [primaryKey({ columns: [t.right, t.left] })],
);

export const indicators = pgTable(
  'indicators',
  {
    id: text().primaryKey(),
    theme: text({ enum: indicatorThemes }).notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    unit: text().notNull(),
    unitEn: text('unit_en').notNull(),
    unitZh: text('unit_zh').notNull(),
    decimals: integer().notNull(),
    polarity: text({ enum: ['up', 'down', 'none'] }).notNull(),
    aggregation: text({ enum: ['sum', 'ratio', 'none'] }).notNull(),
    /** The indicator of which this one is a part. */
    partOf: text('part_of').references((): AnyPgColumn => indicators.id),
    /** `addend` (also where absent): all such parts add up to the whole; `of_which` (其中): they need not. */
    partKind: text('part_kind', { enum: ['addend', 'of_which'] }),
    /** Whether lists keep it folded: it is counted only to work out others, as households of a sample. */
    folded: boolean(),
    /** The least that its figures can plausibly be, in its unit; worked out from the series where absent. */
    least: doublePrecision(),
    /** The most that they can plausibly be: 100 for a share in per cent; none where absent. */
    most: doublePrecision(),
    descriptionEn: text('description_en').notNull(),
    descriptionZh: text('description_zh').notNull(),
    /** What it measures, where the site works something out of it; one indicator a role. */
    role: text({ enum: measured }).unique(),
    position: position(),
  },
  (t) => [check('indicators_decimals', sql`${t.decimals} between 0 and 6`)],
);

export const series = pgTable(
  'series',
  {
    id: text().primaryKey(),
    indicator: text()
      .notNull()
      .references(() => indicators.id),
    /** By which addresses name it: the same for the like series of other indicators. Its id is the indicator, a point and this. */
    name: text().notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    rank: integer().notNull(),
    noteEn: text('note_en'),
    noteZh: text('note_zh'),
    /** A ratio series is factor × Σ numerator / Σ denominator of two other series. */
    numerator: text().references((): AnyPgColumn => series.id),
    denominator: text().references((): AnyPgColumn => series.id),
    factor: doublePrecision(),
    /** Years whose figures rest on another base than those before, such as a new census: no change is told across them. */
    breaks: text().array().notNull().default([]),
    /** Years from which on figures follow another definition than those before: a change across them is told with this in mind. */
    redefined: text().array().notNull().default([]),
    ...{ redefinedEn: text('redefined_en'), redefinedZh: text('redefined_zh') },
    /** The series on a newer base that replaced figures of this one. */
    supersededBy: text('superseded_by').array().notNull().default([]),
    /** The years whose figures they replaced, as spans such as `2011-2019`. */
    supersededYears: text('superseded_years').array().notNull().default([]),
    /** A ratio of unlike periods: `day_in_year` sets a year's numerator against the count of a day in that year. */
    pairing: text({ enum: ['day_in_year'] }),
    /** The first year of a series of history, which may lie before 1949. */
    since: integer(),
    position: position(),
  },
  (t) => [
    check('series_rank', sql`${t.rank} > 0`),
    check(
      'series_ratio',
      sql`(${t.numerator} is null) = (${t.denominator} is null) and (${t.numerator} is null) = (${t.factor} is null)`,
    ),
  ],
);

/** Which set a value is of: the folder in version control, or what was entered here; `rank` is that among both. */
const dataSet = () => ({
  dataSet: text('data_set', { enum: ['reference', 'local'] })
    .notNull()
    .default('reference'),
  /** The rank among the values of its own set. */
  ownRank: integer('own_rank').notNull(),
  /** What an editor chose for a value entered here: shown before all others, or only named beside them. */
  pick: text({ enum: ['shown', 'also'] }),
});

/** One published value. As of release N: `release <= N and (retired_by is null or retired_by > N)`. */
export const observations = pgTable(
  'observations',
  {
    id: serial().primaryKey(),
    /** Ids of rows that their release has, which is kept with it; those of today's tables may be others. */
    ...{ series: text().notNull(), place: text().notNull() },
    period: text().notNull(),
    value: doublePrecision().notNull(),
    bound: bound(),
    status: text({ enum: ['A', 'B', 'D', 'E', 'P', 'U'] }).notNull(),
    rank: integer().notNull(),
    source: text().notNull(),
    /**
     * How the value was worked out of printed ones: a ratio of the parts of its series, an amount converted at a rate, a
     * sum, a whole less a part, a level divided by the growth that led from it, or by its share; absent where it was printed.
     */
    working: text({ enum: ['ratio', 'converted', 'sum', 'difference', 'growth', 'share'] }),
    /** The printed values that it was worked out of, in the order of its working. */
    parts: doublePrecision().array(),
    /** The zone that it is of, where it is not of the whole place. */
    zone: text(),
    noteEn: text('note_en'),
    noteZh: text('note_zh'),
    evidence: text(),
    ...dataSet(),
    release: integer()
      .notNull()
      .references(() => releases.number),
    retiredBy: integer('retired_by').references(() => releases.number),
  },
  (t) => [
    uniqueIndex('observations_cell').on(t.series, t.place, t.period, t.rank, t.release),
    index('observations_source').on(t.source),
    uniqueIndex('observations_current')
      .on(t.series, t.place, t.period, t.rank)
      .where(sql`${t.retiredBy} is null and ${t.release} < ${sql.raw(String(firstCandidate))}`),
    check('observations_rank', sql`${t.rank} > 0`),
    check('observations_own_rank', sql`${t.ownRank} > 0`),
    check('observations_data_set', sql`${t.dataSet} in ('reference', 'local')`),
    check('observations_status', sql`${t.status} in ('A', 'B', 'D', 'E', 'P', 'U')`),
    check('observations_retired', sql`${t.retiredBy} > ${t.release}`),
    check('observations_value', sql`${t.value} not in ('NaN', 'Infinity', '-Infinity')`),
  ],
);
