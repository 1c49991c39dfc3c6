import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Cell, sharedEdges } from '@/lib/map/honeycomb';
import { linesOf } from '@/lib/map/paths';
import { drawMap } from '@/scripts/map';
import { dataGeography } from '@/tests/data-geography';
import { readTable, units } from '@/tests/data-table';

const pairs = readTable('border_pairs').map((row) => [row.right, row.left].join(' '));
const committed = readFileSync(new URL('../../data/shapes.csv', import.meta.url), 'utf8');
const { boundary, tiles: grid } = dataGeography.layouts;

describe('the shapes', () => {
  const drawn =
    boundary?.units.map(({ id, path }) => ({ id, corners: new Set(linesOf(path).flat().map(String)) })) ?? [];

  test('are 13 units of Chongqing and 17 of Sichuan, those that the data call border units', () => {
    const ids = drawn.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('50'))).toHaveLength(13);
    expect(ids.filter((id) => id.startsWith('51'))).toHaveLength(17);
    expect(ids.sort()).toEqual(units.map(({ id }) => id).sort());
  });

  test('touch across the border in exactly the 29 facing pairs', () => {
    const touch = (a: Set<string>, b: Set<string>) => [...a].filter((corner) => b.has(corner)).length > 1;
    const found = drawn.flatMap((right) =>
      drawn
        .filter((left) => right.id.startsWith('50') && left.id.startsWith('51') && touch(right.corners, left.corners))
        .map((left) => `${right.id} ${left.id}`),
    );
    expect(found).toHaveLength(29);
    expect(found.sort()).toEqual([...pairs].sort());
  });

  test('have one unbroken border', () => {
    expect(linesOf(boundary?.border ?? '')).toHaveLength(1);
  });

  test('are what the script draws from the data, byte for byte', () => {
    expect(drawMap('data')).toBe(committed);
  });

  test('weigh little', () => {
    expect(gzipSync(committed).length).toBeLessThan(10_000);
  });
});

describe('the honeycomb', () => {
  const tiles = new Map(
    readTable('tiles').map(({ place = '', column, row }): [string, Cell] => [place, [Number(column), Number(row)]]),
  );
  const across = sharedEdges(tiles)
    .map(({ between }) => [...between].sort().join(' '))
    .filter((pair) => /^50\d+ 51/.test(pair));

  test('has a cell of its own for each unit', () => {
    expect([...tiles.keys()].sort()).toEqual(units.map(({ id }) => id).sort());
    expect(new Set([...tiles.values()].map(String)).size).toBe(30);
  });

  test('puts 28 of the 29 facing pairs edge to edge, and one pair that does not touch', () => {
    expect(across.filter((pair) => pairs.includes(pair))).toHaveLength(28);
    expect(across.filter((pair) => !pairs.includes(pair))).toEqual(['500116 511623']);
  });

  test('is cut in two by one line, with each side in one piece', () => {
    expect(linesOf(grid.border)).toHaveLength(1);
    for (const side of ['50', '51']) {
      const cells = [...tiles.keys()].filter((id) => id.startsWith(side));
      expect(reachable(cells[0] ?? '', cells, tiles).size).toBe(cells.length);
    }
  });
});

function reachable(start: string, cells: string[], tiles: Map<string, Cell>): Set<string> {
  const edges = sharedEdges(tiles).map(({ between }) => between);
  const seen = new Set([start]);
  for (const id of seen) {
    for (const pair of edges.filter((both) => both.includes(id))) {
      for (const next of pair) if (cells.includes(next)) seen.add(next);
    }
  }
  return seen;
}
