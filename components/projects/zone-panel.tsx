import { sideNames } from '@/lib/area/side-names';
import { namedOf } from '@/lib/groups/group-entries';
import type { PageContext } from '@/server/page/page-context';
import { ZoneTable } from './zone-table';

/** The kind that is a special customs supervision area; the others are listed apart. */
const counted = 'bonded zone';

/** Zones where goods clear customs inland, on both sides. */
export function ZonePanel({ context: { locale, messages, sentences, reader } }: { context: PageContext }) {
  const { catalogue } = reader;
  const zones = catalogue.zones.map((zone) => namedOf(catalogue, zone));
  const bonded = zones.filter(({ entry }) => entry.kind === counted);
  const count = (side: string) => bonded.filter(({ places: [place] }) => place?.side === side).length;
  return (
    <section id="zones" aria-labelledby="zones-title">
      <h2 id="zones-title" className="panel-title">
        {sentences.zonesTitle(count('right'), count('left'), sideNames(catalogue.area, locale))}
      </h2>
      <p className="quiet mt-1">{sentences.zonesNote}</p>
      <ZoneTable {...{ zones, locale, messages }} />
    </section>
  );
}
