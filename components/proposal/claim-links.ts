import { membersOf } from '@/components/groups/group-answer';
import type { ClaimLink } from '@/components/proposal/claim-notes';
import { pathOf } from '@/lib/addresses/pages';
import { isInferred } from '@/lib/figures/membership';
import { shortNameOf } from '@/lib/language/short-name';
import { proposalOf } from '@/lib/projects/projects';
import type { Claim } from '@/lib/proposal/claim';
import type { PageContext } from '@/server/page/page-context';

/** The ways from a claim to the clusters, projects, zones and places that it is about. */
export async function claimLinks(context: PageContext, { subjects }: Claim): Promise<ClaimLink[]> {
  const { locale, reader } = context;
  const { groups, places } = reader.catalogue;
  const { projects, zones } = proposalOf(reader.catalogue);
  return subjects.flatMap((id): ClaimLink[] => {
    const group = groups.get(id);
    if (group) {
      const inferred = membersOf(context, id).some(isInferred);
      return [{ name: shortNameOf(group, locale), href: pathOf(locale, 'clusters', id), inferred }];
    }
    const project = projects.find((one) => one.id === id);
    const zone = zones.find((one) => one.id === id);
    const place = places.get(id);
    const href = project
      ? pathOf(locale, 'projects', id)
      : zone
        ? `${pathOf(locale, 'projects', 'zones')}#${id}`
        : pathOf(locale, 'places', id);
    const thing = project ?? zone ?? place;
    return thing ? [{ name: shortNameOf(thing, locale), href, inferred: false }] : [];
  });
}
