import { type Geography, largestLayout, seatAt } from './geography';
import { type Point, pathOf } from './paths';

type Box = { x: number; y: number; width: number; height: number };

/** What a shape on a locator is: the place, one that faces it, or what lies around. */
export type LocatorShape = { id: string; path: string; role: 'own' | 'facing' | 'around' };

/** A part of the map around a place, in map units. */
export type Locator = {
  box: Box;
  shapes: LocatorShape[];
  border: string;
  /** Where units are labelled that lie in the part, with the room of each. */
  labels: { id: string; at: Point; room: number; role: LocatorShape['role'] }[];
  /** Where a place without a shape of its own lies. */
  seat: Point | undefined;
};

/** The room around what is shown, as a share of it, and the least width of a part, also around a point. */
const [margin, least, leastAround] = [0.14, 150, 420];

const belongs = (id: string, to: readonly string[]) => to.includes(id) || to.includes(`${id.slice(0, 4)}00`);

/** A box of a ratio of width to height that holds points with some room around them. */
function boxOf(points: readonly Point[], ratio: number, narrowest: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max((right - left) * (1 + 2 * margin), narrowest);
  const height = Math.max((bottom - top) * (1 + 2 * margin), wanted / ratio);
  const width = Math.max(wanted, height * ratio);
  const round = Math.round;
  return {
    x: round((left + right - width) / 2),
    y: round((top + bottom - height) / 2),
    width: round(width),
    height: round(height),
  };
}

type Wanted = { own: readonly string[]; seat?: { lon: number | null; lat: number | null }; facing: readonly string[] };

/** Returns the part of the map in which a place lies with those that face it; undefined where it is not known where it lies. */
export function locatorOf(geography: Geography, { own, seat, facing }: Wanted, ratio: number): Locator | undefined {
  const layout = largestLayout(geography);
  const roleOf = (id: string): LocatorShape['role'] =>
    belongs(id, own) ? 'own' : belongs(id, facing) ? 'facing' : 'around';
  const shapes = geography.shapes.map((shape) => ({ ...shape, role: roleOf(shape.id) }));
  const units = new Set(layout.units.map(({ id }) => id));
  const drawn = shapes.filter(({ role }) => role === 'own');
  const point = drawn.length === 0 && seat ? seatAt(seat, geography) : undefined;
  const around = shapes.filter(({ role }) => role === 'facing').flatMap(({ rings }) => rings.flat());
  const points = [...drawn.flatMap(({ rings }) => rings.flat()), ...around, ...(point ? [point] : [])];
  if (drawn.length === 0 && !point) return undefined;
  const box = boxOf(points, ratio, point ? leastAround : least);
  const isIn = ([x, y]: Point) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
  return {
    box,
    shapes: shapes.map(({ id, rings, role }) => ({ id, role, path: pathOf(rings, true) })),
    border: layout.border,
    labels: wholeNames(
      layout.units.flatMap(({ id, label: { at, room } }) =>
        units.has(id) && isIn(at) ? [{ id, at, room, role: roleOf(id) }] : [],
      ),
      own,
    ),
    seat: point,
  };
}

/** Labels in which the units of a city that is shown whole are named once, as that city, in their middle. */
function wholeNames(labels: Locator['labels'], own: readonly string[]): Locator['labels'] {
  const named = (id: string) => (own.includes(id) ? id : (own.find((one) => belongs(id, [one])) ?? id));
  return [...new Set(labels.map(({ id }) => named(id)))].flatMap((id) => {
    const units = labels.filter((label) => named(label.id) === id);
    const [first] = units;
    const middle = (axis: 0 | 1) => units.reduce((sum, { at }) => sum + at[axis], 0) / units.length;
    return first ? [{ ...first, id, at: [middle(0), middle(1)] as const }] : [];
  });
}
