import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import type { Box } from '@/components/charts/parts/marks';

/**
 * Where the mark of a point stands, in pixels. A `shape`, such as a place on a map, is set off itself and needs no ring.
 * `reach`: how far left and right, up and down all that belongs to the mark extends, such as the cell of a table.
 * `printed`: where its figure is written.
 */
export type Spot = {
  seriesIndex: number;
  dataIndex: number;
  shape: boolean;
  x?: number;
  y?: number;
  reach?: [number, number];
  printed?: Box;
};

type Datum = { name?: unknown; value?: unknown; reach?: [number, number]; printed?: Box } | null | string;

function seriesOf(option: EChartsCoreOption): { type?: unknown; data?: unknown }[] {
  return Array.isArray(option.series) ? option.series : [];
}

/** The drawn marks by the name of their point, see `pointKey`. */
export function spotsOf(chart: EChartsType, option: EChartsCoreOption): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  seriesOf(option).forEach(({ type, data }, seriesIndex) => {
    if (!Array.isArray(data)) return;
    data.forEach((datum: Datum, dataIndex) => {
      if (datum === null || typeof datum !== 'object' || typeof datum.name !== 'string') return;
      const shape = type === 'custom';
      const { reach, printed } = datum;
      const spot = { seriesIndex, dataIndex, shape, ...(reach && { reach }), ...(printed && { printed }) };
      const at = coordinatesOf(type, datum.value, dataIndex);
      const pixel = shape ? at : at && chart.convertToPixel({ seriesIndex }, at);
      const [x, y] = Array.isArray(pixel) ? pixel : [];
      const placed = x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y);
      spots.set(datum.name, placed ? { ...spot, x, y } : spot);
    });
  });
  return spots;
}

function coordinatesOf(type: unknown, value: unknown, row: number): number[] | undefined {
  if (type === 'bar') return typeof value === 'number' ? [value, row] : undefined;
  if (!Array.isArray(value)) return undefined;
  // Shapes of a map say after their value where they stand.
  if (type === 'custom') return value.slice(1);
  return value.every((one) => typeof one === 'number') ? value : undefined;
}

const reach = 28;

const isWithin = (box: Box, x: number, y: number) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The point whose figure is written at the pointer, else the nearest of those that reach so far, else that whose mark is near. */
export function nearestSpot(spots: ReadonlyMap<string, Spot>, x: number, y: number): string | undefined {
  for (const [key, { printed }] of spots) if (printed && isWithin(printed, x, y)) return key;
  const placed = [...spots].flatMap(([key, spot]) => {
    if (spot.shape || spot.x === undefined || spot.y === undefined) return [];
    const [across, up] = [Math.abs(spot.x - x), Math.abs(spot.y - y)];
    const reached = spot.reach !== undefined && across <= spot.reach[0] && up <= spot.reach[1];
    return { key, reached, distance: Math.hypot(across, up) };
  });
  const reached = placed.filter((one) => one.reached);
  const near = reached.length > 0 ? reached : placed.filter(({ distance }) => distance < reach);
  return near.sort((a, b) => a.distance - b.distance)[0]?.key;
}
