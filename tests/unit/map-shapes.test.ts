import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { borderLines } from '@/components/charts/map/shapes';
import { sharedEdges, tileBorder, tiles } from '@/components/charts/map/tiles';
import { drawMap } from '@/scripts/map';
import { readTable, units } from '@/tests/data-table';

const pairs = readTable('border_pairs').map((row) => [row.right, row.left].join(' '));
const committed = readFileSync(new URL('../../components/charts/map/border.topo.json', import.meta.url), 'utf8');

describe('the shapes', () => {
  const topology = JSON.parse(committed) as Topology<{ units: GeometryCollection }>;
  const { geometries } = topology.objects.units;

  test('are 13 units of Chongqing and 17 of Sichuan, those that the data call border units', () => {
    const ids = geometries.map(({ id }) => String(id));
    expect(ids.filter((id) => id.startsWith('50'))).toHaveLength(13);
    expect(ids.filter((id) => id.startsWith('51'))).toHaveLength(17);
    expect(ids.sort()).toEqual(units.map(({ id }) => id).sort());
  });

  test('touch across the border in exactly the 29 facing pairs', () => {
    const found = neighbors(geometries)
      .flatMap((others, index) => others.map((other) => `${geometries[index]?.id} ${geometries[other]?.id}`))
      .filter((pair) => /^50\d+ 51/.test(pair));
    expect(found).toHaveLength(29);
    expect(found.sort()).toEqual([...pairs].sort());
  });

  test('have one unbroken border', () => {
    expect(borderLines).toHaveLength(1);
  });

  test('are what the script draws from the data, byte for byte', () => {
    expect(drawMap()).toBe(committed);
  });

  test('weigh little', () => {
    expect(gzipSync(committed).length).toBeLessThan(10_000);
  });
});

describe('the honeycomb', () => {
  const across = sharedEdges()
    .map(({ between }) => [...between].sort().join(' '))
    .filter((pair) => /^50\d+ 51/.test(pair));

  test('has a cell of its own for each unit', () => {
    expect(Object.keys(tiles).sort()).toEqual(units.map(({ id }) => id).sort());
    expect(new Set(Object.values(tiles).map(String)).size).toBe(30);
  });

  test('puts 28 of the 29 facing pairs edge to edge, and one pair that does not touch', () => {
    expect(across.filter((pair) => pairs.includes(pair))).toHaveLength(28);
    expect(across.filter((pair) => !pairs.includes(pair))).toEqual(['500116 511623']);
  });

  test('is cut in two by one line, with each side in one piece', () => {
    expect(tileBorder()).toHaveLength(1);
    for (const side of ['50', '51']) {
      const cells = Object.keys(tiles).filter((id) => id.startsWith(side));
      expect(reachable(cells[0] ?? '', cells).size).toBe(cells.length);
    }
  });
});

function reachable(start: string, cells: string[]): Set<string> {
  const edges = sharedEdges().map(({ between }) => between);
  const seen = new Set([start]);
  for (const id of seen) {
    for (const pair of edges.filter((both) => both.includes(id))) {
      for (const next of pair) if (cells.includes(next)) seen.add(next);
    }
  }
  return seen;
}
