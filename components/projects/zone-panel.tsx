import { sideNames } from '@/lib/area/side-names';
import { namedOf } from '@/lib/groups/group-entries';
import { speech } from '@/lib/language/speech';
import type { PageContext } from '@/server/page/page-context';
import { ZoneTable } from './zone-table';

/** The kind that is a special customs supervision area; the others are listed apart. */
const counted = 'bonded zone';

/** Zones where goods clear customs inland: counted are those of border districts and of the cities that they lie in, alike on both sides. */
export function ZonePanel({ context: { locale, messages, sentences, reader } }: { context: PageContext }) {
  const { catalogue } = reader;
  const zones = catalogue.zones.map((zone) => namedOf(catalogue, zone));
  const bonded = zones.filter(({ entry }) => entry.kind === counted);
  const names = sideNames(catalogue.area, locale);
  const count = (side: string, border: boolean) =>
    bonded.filter(({ places: [place] }) => place?.side === side && place.border === border).length;
  return (
    <section id="zones" aria-labelledby="zones-title">
      <h2 id="zones-title" className="panel-title">
        {sentences.zonesTitle(count('right', true), count('left', true), names)}
      </h2>
      <p className="quiet mt-1">
        {speech[locale].joined([
          sentences.zonesElsewhere(count('right', false), count('left', false), names),
          sentences.zonesNote,
        ])}
      </p>
      <ZoneTable {...{ zones, locale, messages }} />
    </section>
  );
}
