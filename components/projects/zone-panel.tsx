import { sideNames } from '@/lib/area/side-names';
import type { PageContext } from '@/server/page/page-context';
import { ZoneTable } from './zone-table';

/** The kind that is a special customs supervision area; the others are listed apart. */
const counted = 'bonded zone';

/** Zones where goods clear customs inland, on both sides. */
export function ZonePanel({ context: { locale, messages, sentences, reader } }: { context: PageContext }) {
  const { area, places, sources, zones: rows } = reader.catalogue;
  const zones = rows.map((zone) => ({
    ...zone,
    place: places.get(zone.place),
    sources: zone.sources.flatMap((id) => sources.get(id) ?? []),
  }));
  const count = (side: string) => zones.filter(({ place, kind }) => place?.side === side && kind === counted).length;
  return (
    <section id="zones" aria-labelledby="zones-title">
      <h2 id="zones-title" className="panel-title">
        {sentences.zonesTitle(count('right'), count('left'), sideNames(area, locale))}
      </h2>
      <p className="quiet mt-1">{sentences.zonesNote}</p>
      <ZoneTable {...{ zones, locale, messages }} />
    </section>
  );
}
