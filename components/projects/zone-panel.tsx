import { Folded } from '@/components/ui/folded';
import { sideNames } from '@/lib/area/side-names';
import { namedOf } from '@/lib/groups/group-entries';
import { speech } from '@/lib/language/speech';
import { isSum } from '@/lib/projects/project';
import { formerPlacesText } from '@/lib/sentences/former-members';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { ZoneTable } from './zone-table';

/** The kind that is a special customs supervision area; the others are listed apart. */
const counted = 'bonded zone';

/** Zones where goods clear customs inland: counted are those of border districts and of the cities that they lie in, alike on both sides. */
export function ZonePanel({ context: { locale, messages, reader } }: { context: PageContext }) {
  const { catalogue } = reader;
  const { zone: words } = projectTexts[locale];
  const zones = catalogue.zones.map((zone) => namedOf(catalogue, zone));
  const sums = catalogue.zones.filter(isSum).length;
  const bonded = zones.filter(({ entry }) => entry.kind === counted);
  const names = sideNames(catalogue.area, locale);
  const placesOf = (side: string, border: boolean) =>
    bonded.flatMap(({ places: [place] }) => (place?.side === side && place.border === border ? [place] : []));
  const count = (side: string, border: boolean) => placesOf(side, border).length;
  const [right, left] = [placesOf('right', true), placesOf('left', true)];
  return (
    <section id="zones" aria-labelledby="zones-title">
      <h2 id="zones-title" className="panel-title">
        {words.bonded(right.length, left.length, names, {
          right: formerPlacesText(right, locale),
          left: formerPlacesText(left, locale),
        })}
      </h2>
      <p className="quiet mt-1">
        {speech[locale].joined([words.elsewhere(count('right', false), count('left', false), names), words.rules])}
      </p>
      <Folded isAll title={words.list(catalogue.zones.length - sums, sums)}>
        <ZoneTable {...{ zones, locale, messages }} />
      </Folded>
    </section>
  );
}
