import type { Role } from '@/lib/area/area';
import type { Catalogue } from '@/lib/figures/catalogue';
import { madeCounts } from '@/lib/figures/coverage';
import type { IndicatorRow } from '@/lib/places/place-rows';
import type { PlaceFacts } from '@/lib/sentences/place';
import { placeTexts } from '@/lib/texts/place';
import type { PageContext } from '@/server/page/page-context';
import type { PlaceView } from './place-view';

/** What says most about a place, the first that it has. */
const telling = ['urban_share', 'cargo', 'containers', 'port_capacity', 'output'] as const satisfies Role[];

/** The indicator that says most about a place. */
function headlineOf({ area }: Catalogue, rows: readonly IndicatorRow[]): PlaceFacts['headline'] {
  const found = telling.flatMap((role) => rows.filter(({ indicator }) => indicator.id === area.roles[role]));
  const [first] = found;
  return first && { newest: first.lead, ranked: first.indicator.aggregation === 'sum' ? undefined : first.ranked };
}

/** The sentence on a place, for those who come from elsewhere. */
export function describe({ locale, reader: { catalogue } }: PageContext, view: PlaceView): string {
  const { place, facing, peers, wholes, rows } = view;
  const standings = rows.flatMap(({ series }) => series);
  const years = standings.flatMap((standing) => standing.years);
  const stored = standings.map(({ line, indicator }) => ({
    indicator: indicator.id,
    points: line.points.filter(({ value, computed }) => value !== null && !computed),
  }));
  return placeTexts[locale]({
    made: madeCounts(stored.flatMap(({ points }) => points)),
    indicators: new Set(stored.filter(({ points }) => points.length > 0).map(({ indicator }) => indicator)).size,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    headline: headlineOf(catalogue, rows),
    ...{ place, facing, peers },
    sides: catalogue.area,
    parent: wholes[0],
  });
}
