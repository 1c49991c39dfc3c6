import type { groups } from '@/db/schema/groups';
import type { indicators, observations, places, series } from '@/db/schema/observations';
import type { measures, targets } from '@/db/schema/proposal';
import type { sources } from '@/db/schema/sources';
import type { Side, Sides } from '@/lib/area/area';
import type { Spoken } from '@/lib/language/locale';
import type { MapLayouts } from '@/lib/map/layout';
import type { Doubt, Working } from './doubt';
import type { Firmness } from './firmness';
import type { Selection } from './selection';
import type { Happened, Redefined } from './told-reason';
import type { Vintage } from './vintage';

export type { Side } from '@/lib/area/area';
export type { Doubt } from './doubt';

export type Place = typeof places.$inferSelect;
export type Group = typeof groups.$inferSelect;
export type Indicator = typeof indicators.$inferSelect;
export type Series = typeof series.$inferSelect;
export type Source = typeof sources.$inferSelect;
export type Target = typeof targets.$inferSelect;
export type Measure = typeof measures.$inferSelect;
export type Observation = typeof observations.$inferSelect;
export type Status = Observation['status'];
export type Tier = 'A' | 'B' | 'C';

/**
 * How many members of a group a figure rests on, of those that there were; `share` of the denominator from 0 to 1 where it
 * is known. `within`: how many more there are at other times, whose area was then in that of other members. `absent`: those
 * that there were and that have no figure (not told in answers frozen before it was).
 */
export type Coverage = { members: number; of: number; share: number | null; within?: number; absent?: string[] };

/**
 * A figure of a line. `value` is in the indicator's unit; null when it is withheld because too few members publish.
 * `status` is the weakest of what went in, `doubt` its least certain, which a break would hide in the status; `tier` the weakest source (null: not classed), `sources` their ids.
 * `computed`: worked out here from two published series, not published itself. `derived`: stored, but worked out of what its
 * source printed, by its `working` (absent where it is an estimate, and from answers frozen before it was told). `over`: the
 * source says more than this. `half`: how far rounding may have moved it, in the indicator's unit; absent where that is half
 * of the indicator's last decimal, and from answers frozen before it was told. `vintage`: its base was replaced by a newer one; see `Vintage`.
 */
export type Point = {
  period: string;
  value: number | null;
  status: Status;
  doubt: Doubt | null;
  tier: Tier | null;
  computed: boolean;
  derived: boolean;
  working?: Working;
  over: boolean;
  half?: number;
  coverage: Coverage | null;
  vintage?: Vintage;
  sources: string[];
};

/** The label names are of groups; null for places, see `shortNameOf`. */
type LineNames = Spoken<'name'> & Spoken<'short', string | null>;

/** One subject in one series; series never mix on a line. `refused` says why a group has no figures. */
export type Line = LineNames & {
  /** The subject as text, see `formatSubject`. */
  subject: string;
  kind: 'place' | 'group';
  /** What kind of place it is, by which like is ranked with like; null for groups. */
  level: Place['kind'] | null;
  /** The members of a group, and the city in which each lies, empty for none; absent for places, and from answers frozen before it was told. */
  places?: string[];
  parents?: string[];
  /** Of what kinds its members are; absent for places, and from answers frozen before it was told. */
  levels?: Place['kind'][];
  /** The places of the administration in which all of it lies, nearest first; absent from answers frozen before it was told. */
  within?: string[];
  /** Of a group that has one of its own; absent from answers frozen before it was told. */
  colour?: Group['colour'];
  /** The side of the border it lies on; null for references and for groups across the border. */
  side: Side | null;
  /** References (province, nation, benchmark) are drawn grey. */
  reference: boolean;
  /** Whether some members of a group are inferred; absent from answers frozen before it was told. */
  inferred?: boolean;
  series: string;
  /** What happened to the area of its figures, and to their definition; absent where nothing did. */
  happened?: Happened[];
  redefined?: Redefined[];
  points: Point[];
  refused: Refusal | null;
  elsewhere: Elsewhere | null;
};

/** The last figure of a subject in a series that is not shown, where it has none in those that are. */
export type Elsewhere = Pick<Series, 'nameZh' | 'nameEn'> &
  Pick<Indicator, 'decimals' | 'unit' | 'unitZh' | 'unitEn'> & { series: string; period: string; value: number };

/**
 * Why a group has no figures: its members contain one another and cannot be added up (pairs of place ids, container
 * first), only parts of some take part, whose figures nobody publishes (`part`), or the series defines no value for a
 * group (`aggregation`).
 */
export type Refusal =
  | { reason: 'overlap'; places: [string, string][] }
  | { reason: 'part'; places: string[] }
  | { reason: 'aggregation' };

export type BorderPair = { left: string; right: string };

/** The values of the 30 border places in a series at a period, lowest first: what a figure is seen against. */
export type Spread = { series: string; period: string; values: number[] };

/** The answer to a selection: lines of points with all that is needed to draw, read and doubt them. */
export type Comparison = {
  selection: Selection;
  release: { number: number; importedAt: string };
  /** What stands left and what stands right of the border. */
  sides: Sides;
  indicator: Indicator;
  /** The series of the lines, in the order drawn. */
  series: Series[];
  /** The series in which any of the subjects has figures: what a reader may change to. */
  offered: Series[];
  lines: Line[];
  benchmarks: Line[];
  targets: Target[];
  /** Facing pairs among the places of the lines. */
  pairs: BorderPair[];
  /** Only of a profile, which shows each figure within its distribution. */
  spread: Spread[];
  sources: Source[];
  /** The same subjects in each further indicator, in the order selected. */
  others: Comparison[];
  /** How firm the gap of the two groups is that leads it; absent where none does. */
  firmness?: Firmness;
  /** The same of a group beside both sides, to either of them; absent of any other. */
  firmnessBeside?: Firmness[];
  /** What a map of them is drawn from; of other charts absent. */
  map?: MapLayouts;
};
