import type { InfrastructureRow } from '@/components/projects/infrastructure-table';
import { extentOf, getCoverage } from '@/db/coverage';
import { getProposal } from '@/db/projects';
import type { Reader } from '@/db/reader';
import { type Statement, statementOf } from '@/db/statements';
import { infrastructureLists } from '@/lib/infrastructure';

/** The items of a list of the proposal, or of all three, with what the data set holds on each. */
export async function infrastructureRows(reader: Reader, list?: string): Promise<InfrastructureRow[]> {
  const { catalogue } = reader;
  const [proposal, coverage] = await Promise.all([getProposal(reader), getCoverage(reader)]);
  const statements = [...catalogue.targets.values(), ...[...proposal.facts.values()].flat()].map((row) =>
    statementOf(catalogue, row),
  );
  const lists = proposal.projects.filter(({ id }) => infrastructureLists[id] && (list === undefined || id === list));
  return lists.flatMap((project) =>
    (infrastructureLists[project.id] ?? []).map(({ item, indicators, measures, kinds }) => ({
      list: project,
      item,
      indicators: indicators.flatMap((id) => {
        const indicator = catalogue.indicators.get(id);
        const rows = coverage.filter((row) => row.indicator === id && !row.computed);
        const border = new Set(rows.map(({ place }) => place).filter((place) => isUnit(reader, place))).size;
        return indicator ? [{ indicator, extent: extentOf(rows), border }] : [];
      }),
      statements: onceEach(statements.filter(({ measure }) => measures.includes(measure.id))),
      kinds: kinds.flatMap((kind) => {
        const count = proposal.projects.filter((one) => one.kind === kind).length;
        return count > 0 ? [{ kind, count }] : [];
      }),
    })),
  );
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

/** How many districts and counties lie along the border. */
export function unitCount(reader: Reader): number {
  return [...reader.catalogue.places.keys()].filter((id) => isUnit(reader, id)).length;
}
