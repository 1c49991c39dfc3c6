import type { Reader } from '@/db/answer/reader';
import { sideNames, sideUnits } from '@/lib/area/side-names';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { sectionOf } from '@/lib/figures/place-order';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { type FacingGaps, facingGaps } from '@/lib/places/facing-gaps';
import { type KeyFigure, keyFigure, keyRows } from '@/lib/places/key-figures';
import { censusSpan, type IndicatorRow, indicatorRows, type Span } from '@/lib/places/place-rows';
import { facingOf, parentsOf, peersOf } from '@/lib/places/places';
import { type ReferenceRow, referenceRows, type TargetRow, targetRows } from '@/lib/places/target-distance';
import { referenceTexts } from '@/lib/texts/reference';

/** All that the page of a place and its sheet are made of. */
export type PlaceView = {
  place: Place;
  facing: Place[];
  peers: Place[];
  /** What it lies in, nearest first. */
  wholes: Place[];
  rows: IndicatorRow[];
  keys: KeyFigure[];
  span: Span | undefined;
  /** It beside those that face it, in each rate of its key figures that can be compared; what leads comes first. */
  gaps: FacingGaps[];
  /** The newest figure of what the area leads with. */
  lead: Figure | undefined;
  targets: TargetRow[];
  references: ReferenceRow[];
  around: Comparison[];
};

/** So many indicators are set beside those that face a place. */
const mostGaps = 3;

/** Reads and works out all that the page of a place shows. */
export async function getPlaceView(reader: Reader, place: Place): Promise<PlaceView> {
  const { catalogue } = reader;
  const { area } = catalogue;
  const [profile, around] = await Promise.all([reader.profile(place), reader.surroundings(place)]);
  const span = censusSpan(profile, area.lead.indicator);
  const rows = indicatorRows(profile, place, span);
  const wholes = parentsOf(catalogue, place);
  const facing = facingOf(catalogue, place);
  const keyed = { place, around, wholes: wholes.map(({ id }) => id) };
  const keys = keyRows(rows, area).map((row) => keyFigure(row, keyed));
  const lead = rows.find(({ indicator }) => indicator.id === area.lead.indicator)?.lead.figure;
  const rates = keys.filter(({ row }) => row.indicator.aggregation !== 'sum');
  const gaps = rates.flatMap(({ row }) => {
    const comparison = around.find(({ indicator }) => indicator.id === row.indicator.id);
    return (comparison && facingGaps(comparison, place, facing, span)) ?? [];
  });
  const leading = around.find(({ indicator }) => indicator.id === area.lead.indicator);
  return {
    ...{ place, facing, wholes, rows, keys, span, lead, around },
    peers: peersOf(catalogue, place),
    gaps: gaps.slice(0, mostGaps),
    targets: lead ? targetRows(catalogue, place, lead) : [],
    references: lead ? referenceRows(leading, keyed.wholes, lead) : [],
  };
}

/** What those are called together among which a place is ranked: its section, and of ports those of its kind alone. */
export function setName({ catalogue: { area } }: Reader, { place }: PlaceView, locale: Locale): string {
  const { sections, kind } = referenceTexts[locale];
  if (!place.kind.startsWith('port'))
    return sections(sideNames(area, locale), sideUnits(area, locale))[sectionOf(place)];
  return speech[locale].joined([nameOf(area[place.side ?? 'right'], locale), kind[place.kind]]);
}
