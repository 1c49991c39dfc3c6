import type { Reader } from '@/db/answer/reader';
import { getSimilar } from '@/db/answer/similar';
import type { AreaSide } from '@/lib/area/area';
import type { Directory, Entry } from '@/lib/find/directory';
import { proposalOf } from '@/lib/projects/projects';
import { claimsOf } from '@/lib/proposal/claims';
import { groupEntry, indicatorEntry, placeEntry, projectEntry, zoneEntry } from './directory-entries';
import { namesByIndicator, traditionalOf, withPlaceNames } from './directory-names';
import { pageEntries } from './directory-pages';
import { briefingEntries, claimEntry, sourceEntry, targetEntries } from './directory-texts';

/** All that can be found in the release; made once. */
export function getDirectory(reader: Reader): Promise<Directory> {
  return reader.keep('directory', async () => {
    const { catalogue, release } = reader;
    const similar = await getSimilar(reader);
    const { projects, zones } = proposalOf(catalogue);
    const indicatorNames = namesByIndicator(catalogue);
    const traditional = traditionalOf(catalogue);
    const places = [...catalogue.places.values()].map((place) =>
      placeEntry(catalogue, place, similar.get(place.id) ?? []),
    );
    const entries: Entry[] = [
      ...withPlaceNames(places, catalogue, traditional),
      ...[...catalogue.groups.values()].map((group) => groupEntry(catalogue, group)),
      ...[...catalogue.indicators.values()].map((indicator) => ({
        ...indicatorEntry(indicator),
        names: indicatorNames.get(indicator.id) ?? [],
      })),
      ...pageEntries(catalogue),
      ...claimsOf(catalogue).map((claim) => claimEntry(catalogue, claim)),
      ...targetEntries(catalogue, projects),
      ...projects.map((project) => projectEntry(catalogue, project)),
      ...zones.map((zone) => zoneEntry(catalogue, zone)),
      ...briefingEntries(catalogue),
      ...[...catalogue.sources.values()].map(sourceEntry),
    ];
    const { left, right } = catalogue.area;
    const named = ({ nameZh, nameEn }: AreaSide) => ({ nameZh, nameEn });
    return { release: release.number, entries, traditional, sides: { left: named(left), right: named(right) } };
  });
}
