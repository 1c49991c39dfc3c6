import { ProjectSection } from '@/components/projects/project-section';
import { ZoneSection } from '@/components/projects/zone-section';
import type { Place } from '@/lib/figures/comparison';
import { nameOf } from '@/lib/language/locale';
import { placeEntries } from '@/lib/places/place-entries';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';

type Props = { context: PageContext; place: Place };

/** Projects and zones that touch a place; what is said on paper only waits folded. Nothing where there is none. */
export async function PlaceEntriesPanel({ context, place }: Props) {
  const { locale, messages, reader } = context;
  const { built, onPaper, zones } = placeEntries(reader.catalogue, place);
  const words = referenceTexts[locale].place;
  return (
    <>
      <ProjectSection
        title={words.projects}
        scope={scopeOf({ context, place })}
        projects={built}
        folded={onPaper}
        foldedTitle={words.onPaper(onPaper.length)}
        locale={locale}
      />
      <ZoneSection title={words.zones} {...{ zones, locale, messages }} />
    </>
  );
}

/** Says of a prefecture that projects of its counties count, and of a county that those of its prefecture do. */
function scopeOf({ context: { locale, reader }, place }: Props): string | undefined {
  const { place: words } = referenceTexts[locale];
  if (place.kind === 'prefecture') return words.withCounties;
  const parent = reader.catalogue.places.get(place.parent ?? '');
  return parent?.kind === 'prefecture' ? words.withPrefecture(nameOf(parent, locale)) : undefined;
}
