import { describe, expect, it } from 'vitest';
import { borderOrder, type Unit } from '@/lib/map/border-order';
import { type Cell, centreOf, sharedEdges } from '@/lib/map/honeycomb';
import { tileCells } from '@/lib/map/tile-grid';

type Border = { units: Unit[]; pairs: { left: string; right: string }[] };

/** A border of units without places on the globe, from its facing pairs. */
function borderOf(pairs: readonly (readonly [left: string, right: string])[]): Border {
  const [left, right] = [0, 1].map((at) => new Set(pairs.map((pair) => pair[at] ?? '')));
  const unit = (side: 'left' | 'right') => (id: string) => ({ id, side, lon: null, lat: null });
  return {
    units: [...[...(left ?? [])].map(unit('left')), ...[...(right ?? [])].map(unit('right'))],
    pairs: pairs.map(([left, right]) => ({ left, right })),
  };
}

/** A chain of units in which one side or the other goes on by turns of these lengths. */
function chainOf(turns: readonly number[]): Border {
  const pairs: [string, string][] = [['100000', '200000']];
  let [left, right] = [0, 0];
  turns.forEach((length, turn) => {
    for (let at = 0; at < length; at++) {
      if (turn % 2 === 0) left++;
      else right++;
      pairs.push([String(100000 + left), String(200000 + right)]);
    }
  });
  return borderOf(pairs);
}

/** The border of Hunan and Jiangxi: 8 counties that face 12. */
const twenty = borderOf([
  ['430181', '360322'],
  ['430181', '360902'],
  ['430181', '360922'],
  ['430181', '360926'],
  ['430223', '360313'],
  ['430223', '360321'],
  ['430224', '360321'],
  ['430224', '360830'],
  ['430224', '360881'],
  ['430225', '360827'],
  ['430225', '360881'],
  ['430281', '360313'],
  ['430281', '360322'],
  ['430626', '360424'],
  ['430626', '360926'],
  ['431026', '360725'],
  ['431027', '360724'],
  ['431027', '360725'],
  ['431027', '360827'],
]);

const pairsInGrid = ({ pairs }: Border, cells: ReadonlyMap<string, Cell>) => {
  const touching = new Set(sharedEdges(cells).flatMap(({ between: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  return pairs.filter(({ left, right }) => touching.has(`${left} ${right}`)).length;
};

/** The cells that can be reached from the first over shared edges. */
function piece(cells: ReadonlyMap<string, Cell>): Set<string> {
  const edges = sharedEdges(cells).map(({ between }) => between);
  const seen = new Set([...cells.keys()].slice(0, 1));
  for (const id of seen) {
    for (const [a, b] of edges) {
      if (a === id) seen.add(b);
      if (b === id) seen.add(a);
    }
  }
  return seen;
}

const shapes: [name: string, border: Border, least: number][] = [
  ['20 units', twenty, 19],
  ['a single pair', borderOf([['1', '2']]), 1],
  ['one that faces five', borderOf([1, 2, 3, 4, 5].map((at) => ['1', `2${at}`] as const)), 5],
  [
    'two chains',
    borderOf([
      ['11', '21'],
      ['12', '21'],
      ['13', '23'],
      ['13', '24'],
    ]),
    4,
  ],
  [
    '60 units',
    chainOf([
      1, 2, 1, 1, 3, 1, 2, 2, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 3, 3, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1,
      1, 1,
    ]),
    50,
  ],
];

describe.each(shapes)('the grid of %s', (_name, border, least) => {
  const cells = tileCells(border.units, border.pairs, []);

  it('has one cell for each unit, in one piece that begins at the left edge', () => {
    expect([...cells.keys()]).toEqual(border.units.map(({ id }) => id).sort());
    expect(new Set([...cells.values()].map(String)).size).toBe(border.units.length);
    expect(piece(cells).size).toBe(border.units.length);
    const lefts = [...cells.values()].map((cell) => centreOf(cell)[0]);
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(50);
    expect(Math.min(...lefts)).toBeLessThanOrEqual(100);
  });

  it('puts facing pairs edge to edge', () => {
    expect(pairsInGrid(border, cells)).toBeGreaterThanOrEqual(least);
  });

  it('has the left side to the left in every row', () => {
    for (const { id, side } of border.units) {
      const [column, row] = cells.get(id) ?? [0, 0];
      for (const other of border.units) {
        const [otherColumn, otherRow] = cells.get(other.id) ?? [0, 0];
        if (otherRow === row && side === 'left' && other.side === 'right') expect(column).toBeLessThan(otherColumn);
      }
    }
  });

  it('is the same for the same border, in whatever order it is told', () => {
    expect(tileCells(border.units.toReversed(), border.pairs.toReversed(), [])).toEqual(cells);
  });
});

describe('cells that were laid by hand', () => {
  const { units, pairs } = borderOf([['1', '2']]);

  it('hold if all units have one', () => {
    const given = [
      { place: '2', column: 5, row: 0 },
      { place: '1', column: 4, row: 0 },
    ];
    expect([...tileCells(units, pairs, given)]).toEqual([
      ['1', [4, 0]],
      ['2', [5, 0]],
    ]);
    expect(tileCells(units, pairs, given.slice(0, 1))).toEqual(tileCells(units, pairs, []));
  });
});

describe('the order along a border', () => {
  it('follows the chain of pairs, what hangs on a unit before the unit that goes on', () => {
    const { units, pairs } = borderOf([
      ['a1', 'b1'],
      ['a2', 'b1'],
      ['a2', 'b9'],
      ['a2', 'b2'],
      ['a3', 'b2'],
      ['a3', 'b3'],
    ]);
    expect(borderOrder(units, pairs)).toEqual({ left: ['a1', 'a2', 'a3'], right: ['b1', 'b9', 'b2', 'b3'] });
  });

  it('leads down once the map is turned so that the right side lies to the right', () => {
    const at = (id: string, side: 'left' | 'right', lon: number, lat: number) => ({ id, side, lon, lat });
    const pairs = [
      { left: 'a1', right: 'b1' },
      { left: 'a2', right: 'b1' },
      { left: 'a2', right: 'b2' },
    ];
    const upright = [
      at('a1', 'left', 100, 30),
      at('a2', 'left', 100, 31),
      at('b1', 'right', 101, 30),
      at('b2', 'right', 101, 31),
    ];
    expect(borderOrder(upright, pairs)).toEqual({ left: ['a2', 'a1'], right: ['b2', 'b1'] });
    const northern = [
      at('a1', 'left', 100, 31),
      at('a2', 'left', 101, 31),
      at('b1', 'right', 100, 30),
      at('b2', 'right', 101, 30),
    ];
    expect(borderOrder(northern, pairs)).toEqual({ left: ['a2', 'a1'], right: ['b2', 'b1'] });
  });
});
