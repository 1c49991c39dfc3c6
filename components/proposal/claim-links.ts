import { membersOf } from '@/components/groups/group-answer';
import type { ClaimLink } from '@/components/proposal/claim-notes';
import { pathOf, themePath } from '@/lib/addresses/pages';
import { anchorOf, selectionIn } from '@/lib/area/theme';
import { seriesIn, type ThemePanel } from '@/lib/figures/catalogue';
import { isInferred } from '@/lib/figures/membership';
import { nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { proposalOf } from '@/lib/projects/projects';
import type { Claim } from '@/lib/proposal/claim';
import type { ReadingAnswer } from '@/lib/proposal/claim-answer';
import type { PageContext } from '@/server/page/page-context';

/** The ways from a claim to the panels of themes that show what its readings are in, else to the page of the indicator. */
export function panelLinks({ locale, reader }: PageContext, readings: readonly ReadingAnswer[]): ClaimLink[] {
  const { catalogue } = reader;
  const asked = new Set(readings.flatMap(({ reading }) => seriesIn(catalogue, reading.series)?.indicator ?? []));
  return [...asked].flatMap((id): ClaimLink[] => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) return [];
    const shown = ({ kind, ...panel }: ThemePanel) =>
      kind === 'view' && (selectionIn(panel).indicator || catalogue.area.lead.indicator) === id;
    const theme = catalogue.themes.find(({ panels }) => panels.some(shown));
    const panel = theme?.panels.find(shown);
    const name = nameOf(indicator, locale);
    if (!theme || !panel) return [{ name, href: pathOf(locale, 'indicators', id), inferred: false }];
    const href = `${themePath(locale, theme.id)}#${anchorOf(panel)}`;
    return [{ name: `${nameOf(theme, locale)}${speech[locale].marks.colon}${name}`, href, inferred: false }];
  });
}

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
