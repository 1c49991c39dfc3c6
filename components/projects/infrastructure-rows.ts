import type { InfrastructureRow } from '@/components/projects/infrastructure-table';
import type { Reader } from '@/db/answer/reader';
import { heldOf } from '@/lib/figures/coverage';
import type { Locale } from '@/lib/language/locale';
import { proposalOf } from '@/lib/projects/projects';
import { type Statement, statementOf } from '@/lib/projects/statements';
import { formerPlacesText } from '@/lib/sentences/former-members';
import { projectTexts } from '@/lib/texts/project';

/** The items of a list of the proposal, or of all, with what the data set holds on each; none for what is no list. */
export async function infrastructureRows(reader: Reader, list?: string): Promise<InfrastructureRow[]> {
  const { catalogue } = reader;
  const proposal = proposalOf(reader.catalogue);
  const coverage = await reader.coverage();
  const facts = [...proposal.facts.values()].flat();
  const statements = [...catalogue.targets.values(), ...facts].map((row) => statementOf(catalogue, row));
  const lists = new Map(proposal.projects.map((project) => [project.id, project]));
  const wanted = catalogue.standIns.filter((one) => list === undefined || one.list === list);
  return wanted.flatMap((standIn) => {
    const project = lists.get(standIn.list);
    if (!project) return [];
    const indicators = standIn.indicators.flatMap((id) => {
      const indicator = catalogue.indicators.get(id);
      const rows = coverage.filter((row) => row.indicator === id);
      const border = new Set(rows.map(({ place }) => place).filter((place) => isUnit(reader, place))).size;
      return indicator ? [{ indicator, extent: heldOf(coverage, id), border }] : [];
    });
    const kinds = standIn.kinds.map((kind) => ({
      kind,
      count: proposal.projects.filter((one) => one.kind === kind).length,
    }));
    const own = onceEach(statements.filter(({ measure }) => standIn.measures.includes(measure.id)));
    return [{ list: project, standIn, indicators, statements: own, kinds }];
  });
}

/** What several sources say alike stands once. */
function onceEach(statements: Statement[]): Statement[] {
  const sayOf = ({ measure, period, value, unit }: Statement) => [measure.id, period, value, unit].join(' ');
  return [...new Map(statements.map((statement) => [sayOf(statement), statement])).values()];
}

function isUnit({ catalogue }: Reader, id: string): boolean {
  const place = catalogue.places.get(id);
  return place?.kind === 'county' && place.border;
}

const unitsOf = (reader: Reader) => [...reader.catalogue.places.values()].filter(({ id }) => isUnit(reader, id));

/** How many districts and counties lie along the border, or did. */
export function unitCount(reader: Reader): number {
  return unitsOf(reader).length;
}

/** How many they are, with those that are no more. */
export function unitsText(reader: Reader, locale: Locale): string {
  const units = unitsOf(reader);
  return projectTexts[locale].infrastructure.units(units.length) + formerPlacesText(units, locale);
}
