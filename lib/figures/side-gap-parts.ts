import { type ChangeParts, decompose, type PartSources, type Ratio, type Stratum } from './change-parts';
import type { Place } from './comparison';
import { figureAt, lineOf } from './lines';
import type { Untold } from './missing-reason';

/** By what the places of two sides are put into classes that both may have. */
export const classings = ['rank', 'size'] as const;
export type Classing = (typeof classings)[number];

type ClassPlace = Pick<Place, 'id' | 'kind' | 'nameZh' | 'side'>;
/** The classes of each, in order: 区 before 县 and 县级市 by the name in GB/T 2260; residents in 10,000 by fixed bounds. */
export const classesOf = {
  rank: ['district', 'county'],
  size: ['large', 'middle', 'small'],
} as const satisfies Record<Classing, readonly string[]>;
export type ClassName = (typeof classesOf)[Classing][number];

/** Residents, in 10,000, from which a place is of the middle and of the large class. */
export const sizeBounds = [50, 100] as const;

function classOf(classing: Classing, { nameZh }: ClassPlace, residents: number): ClassName {
  if (classing === 'rank') return nameZh.endsWith('区') ? 'district' : 'county';
  return residents >= sizeBounds[1] ? 'large' : residents >= sizeBounds[0] ? 'middle' : 'small';
}

/** A class on one side: how many places, their share of the side's residents and their rate, both in %; no rate without places. */
export type SideOfClass = { places: number; share: number; rate: number | undefined };
export type ClassRow = { name: ClassName; left: SideOfClass; right: SideOfClass };

/** The classes as they stand on both sides, and what the gap is made of, or why it is not parted. */
export type SideGapParts = { classing: Classing; rows: ClassRow[]; parts: ChangeParts | Untold };

type Counted = { place: ClassPlace; urban: number; residents: number };

/** The places with both figures at a moment; undefined where one lacks either. */
function counted(sources: PartSources, places: readonly ClassPlace[], period: string): Counted[] | undefined {
  const found = places.flatMap((place) => {
    const [urban, residents] = [sources.numerator, sources.denominator].map((comparison) => {
      const line = lineOf(comparison, place.id);
      return line ? figureAt(comparison, line, period).point.value : null;
    });
    return urban == null || !residents ? [] : [{ place, urban, residents }];
  });
  return found.length === places.length ? found : undefined;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

const ratioOf = (all: readonly Counted[]) => ({
  numerator: sum(all.map(({ urban }) => urban)),
  denominator: sum(all.map(({ residents }) => residents)),
});

/**
 * Parts the gap of urban share between the right and the left places of a set at one moment (Kitagawa): with each
 * class's share of its side's residents w and its rate r on both sides, rate = Σ ½(w_S + w_C)(r_C − r_S) and composition =
 * Σ (w_C − w_S)·½(r_S + r_C). Not told where a class stands on one side only, where all are of one, or where places of
 * unlike level would be classed together.
 */
export function sideGapParts(
  sources: PartSources,
  places: readonly ClassPlace[],
  period: string,
  classing: Classing,
): SideGapParts | Untold {
  if (places.some(({ kind }) => kind !== 'county')) return { untold: 'levels' };
  const all = counted(sources, places, period);
  if (!all) return { untold: 'missing' };
  const on = (side: Place['side']) => all.filter(({ place }) => place.side === side);
  const sides = { left: on('left'), right: on('right') };
  const inClass = (own: readonly Counted[], name: ClassName) =>
    own.filter(({ place, residents }) => classOf(classing, place, residents) === name);
  const rows = classesOf[classing].flatMap((name): ClassRow[] => {
    const row = (own: readonly Counted[]): SideOfClass => {
      const members = inClass(own, name);
      const { numerator, denominator } = ratioOf(members);
      const share = own.length > 0 ? (denominator / ratioOf(own).denominator) * 100 : 0;
      return { places: members.length, share, rate: members.length > 0 ? (numerator / denominator) * 100 : undefined };
    };
    const found = { name, left: row(sides.left), right: row(sides.right) };
    return found.left.places + found.right.places > 0 ? [found] : [];
  });
  return { classing, rows, parts: partsOf(rows, (name, side) => ratioOf(inClass(sides[side], name))) };
}

function partsOf(
  rows: readonly ClassRow[],
  ratio: (name: ClassName, side: 'left' | 'right') => Ratio,
): ChangeParts | Untold {
  if (rows.some(({ left, right }) => left.places === 0 || right.places === 0)) {
    return { untold: 'no-stratum' };
  }
  if (rows.length < 2) return { untold: 'one-stratum' };
  const strata = rows.map(
    ({ name }): Stratum => ({
      id: name,
      earlier: ratio(name, 'left'),
      later: ratio(name, 'right'),
    }),
  );
  return decompose(strata);
}
