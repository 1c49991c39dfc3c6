import type { LinkOf } from '@/components/ui/note-text';
import { pathOfEntry } from '@/lib/addresses/entry';
import { pathOf } from '@/lib/addresses/pages';
import { publishedOf } from '@/lib/figures/publisher';
import { type Locale, nameOf } from '@/lib/language/locale';
import { type Proposal, proposalOf } from '@/lib/projects/projects';
import { type Statement, statementOf } from '@/lib/projects/statements';
import { claimsOf } from '@/lib/proposal/claims';
import type { PageContext } from '@/server/page/page-context';
import type { About, ShownStatement } from './statement-table';

/** A target with when it was told, which is when its source was published. */
export const dated = (statement: Statement, locale: Locale): ShownStatement => ({
  ...statement,
  said: statement.source ? publishedOf(statement.source, locale) : null,
});

/** Targets for a subject, told by when they were said: measure by measure, old before new. */
export function targetsOf({ locale, reader: { catalogue } }: PageContext, subject: string): ShownStatement[] {
  const own = [...catalogue.targets.values()].filter((target) => target.subject === subject);
  const toldAt = ({ source }: Statement) => source?.published ?? '';
  return own
    .map((target) => statementOf(catalogue, target))
    .sort((a, b) => a.measure.id.localeCompare(b.measure.id) || toldAt(a).localeCompare(toldAt(b)))
    .map((statement) => dated(statement, locale));
}

/** What an id of the data set names, with its page: a project, group, zone, place or claim. */
export async function aboutIn({ locale, reader }: PageContext): Promise<(id: string) => About | undefined> {
  const proposal = proposalOf(reader.catalogue);
  const [projects, zones] = [byId(proposal.projects), byId(proposal.zones)];
  const { groups, places } = reader.catalogue;
  const claims = claimsOf(reader.catalogue);
  return (id) => {
    const [project, group, zone, place] = [projects.get(id), groups.get(id), zones.get(id), places.get(id)];
    if (project) return { ...project, path: pathOf(locale, 'projects', id) };
    if (group) return { ...group, path: pathOf(locale, 'clusters', id) };
    if (zone) return { ...zone, path: `${pathOf(locale, 'projects', 'zones')}#${id}` };
    if (place) return { ...place, path: pathOf(locale, 'places', id) };
    const claim = claims.find((one) => one.id === id);
    return claim && { ...claim, path: pathOfEntry({ kind: 'claim', id }, locale) };
  };
}

const byId = <T extends Proposal['projects' | 'zones'][number]>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]));

/** The names and pages of what a note names by its id. */
export async function linksIn(context: PageContext): Promise<LinkOf> {
  const aboutOf = await aboutIn(context);
  return (id) => {
    const about = aboutOf(id);
    return about?.path ? { name: nameOf(about, context.locale), path: about.path } : undefined;
  };
}
