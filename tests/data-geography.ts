import type { Place } from '@/lib/figures/comparison';
import { type Geography, geographyOf } from '@/lib/map/geography';
import type { LabelRow } from '@/lib/map/labels';
import { readTable } from './data-table';

const numberOf = (text: string | undefined) => (text ? Number(text) : null);

/** The maps of the committed data. */
export const dataGeography: Geography = geographyOf({
  places: readTable('places').map(
    ({ id, kind, side, border, lon, lat }) =>
      ({ id, kind, side: side || null, border: border === 'true', lon: numberOf(lon), lat: numberOf(lat) }) as Place,
  ),
  pairs: readTable('border_pairs').map(({ left = '', right = '' }) => ({ left, right })),
  shapes: readTable('shapes') as unknown as Parameters<typeof geographyOf>[0]['shapes'],
  tiles: readTable('tiles').map(({ place = '', column, row }) => ({ place, column: Number(column), row: Number(row) })),
  mapLabels: readTable('map_labels').map(
    ({ layout, label, spot, x, y, room, from_x, from_y, align }) =>
      ({
        ...{ layout, label, spot, x: Number(x), y: Number(y), room: numberOf(room) },
        ...{ fromX: numberOf(from_x), fromY: numberOf(from_y), align: align || null },
      }) as LabelRow,
  ),
});
