import type { FilterOption } from '@/components/projects/filters';
import type { Tracked } from '@/components/projects/tracked';
import type { Reader } from '@/db/answer/reader';
import { sideNames } from '@/lib/area/side-names';
import { shortNameOf } from '@/lib/language/short-name';
import { milestonesOf } from '@/lib/projects/milestone';
import { isCoordinate, kindsOf, type Project, statusesOf, zoneOf } from '@/lib/projects/project';
import { across, type ChoiceKey, choiceKeys, type ProjectChoice } from '@/lib/projects/project-choice';
import { choiceWords, chosenProjects, type Proposal, placesOf, proposalOf, sideOfWord } from '@/lib/projects/projects';
import { measureIn, statementOf } from '@/lib/projects/statements';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';

/** A project with its places, dates, figures and sources. */
export function trackedOf({ catalogue }: Reader, { facts, zones }: Proposal, project: Project): Tracked {
  const own = facts.get(project.id) ?? [];
  return {
    project,
    places: placesOf(catalogue, project),
    facts: own.filter((fact) => !isCoordinate(fact)).map((fact) => statementOf(catalogue, fact)),
    milestones: milestonesOf(project, own, measureIn(catalogue), zoneOf(project, zones)),
    sources: project.sources.flatMap((id) => catalogue.sources.get(id) ?? []),
  };
}

/** The projects chosen, kind by kind. */
export async function trackedProjects(reader: Reader, choice: ProjectChoice): Promise<Tracked[]> {
  const proposal = proposalOf(reader.catalogue);
  const chosen = chosenProjects(reader.catalogue, proposal.projects, choice);
  const kinds = kindsOf(proposal.projects);
  return kinds.flatMap((kind) =>
    chosen.filter((project) => project.kind === kind).map((project) => trackedOf(reader, proposal, project)),
  );
}

/** What may be picked under each filter, with how many projects each would leave beside the other filters. */
export function filterOptions(
  { locale, reader: { catalogue } }: PageContext,
  { projects }: Proposal,
  choice: ProjectChoice,
): Record<ChoiceKey, FilterOption[]> {
  const words = projectTexts[locale];
  const sides = words.side(sideNames(catalogue.area, locale));
  const known = choiceWords(catalogue, projects);
  const values = { ...known, kind: kindsOf(projects), status: statusesOf(projects) };
  const labels: Record<ChoiceKey, (value: string) => string> = {
    kind: (value) => words.kind[value] ?? value,
    status: (value) => words.status[value] ?? value,
    side: (value) => sides[sideOfWord(catalogue, value) ?? across],
    group: (value) => {
      const group = catalogue.groups.get(value);
      return group ? shortNameOf(group, locale) : value;
    },
  };
  const options = choiceKeys.map((key) => [
    key,
    values[key].map((value) => ({
      value,
      label: labels[key](value),
      count: chosenProjects(catalogue, projects, { ...choice, [key]: value }).length,
    })),
  ]);
  return Object.fromEntries(options);
}
