import type { Catalogue } from '@/lib/figures/catalogue';
import { belongingsOf } from '@/lib/places/places';

/** Which of these groups lie wholly within another of them, by ids; of those within one the largest first. */
export function nestedGroups(catalogue: Catalogue, ids: readonly string[]): { outer: string; inner: string[] }[] {
  const membersOf = (id: string) => catalogue.members.get(id) ?? [];
  const isWithin = (inner: string, outer: string) =>
    membersOf(inner).every(({ place }) => {
      const found = catalogue.places.get(place);
      return found && belongingsOf(catalogue, found).some(({ group, partEn }) => group === outer && partEn === null);
    });
  return ids.flatMap((outer) => {
    const inner = ids
      .filter((id) => id !== outer && membersOf(id).length > 0 && isWithin(id, outer) && !isWithin(outer, id))
      .sort((a, b) => membersOf(b).length - membersOf(a).length);
    return inner.length > 0 ? [{ outer, inner }] : [];
  });
}
