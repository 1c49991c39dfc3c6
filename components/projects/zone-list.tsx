import { nameOf } from '@/lib/language/locale';
import { isCoordinate, isSum, type Zone } from '@/lib/projects/project';
import { proposalOf } from '@/lib/projects/projects';
import { statementOf } from '@/lib/projects/statements';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { StatementTable } from './statement-table';
import { ZoneEntry } from './zone-entry';

/** All zones one below the other, those that are sums of others last, and the way to each. */
export function ZoneList({ context }: { context: PageContext }) {
  const { locale, reader } = context;
  const { zones } = proposalOf(reader.catalogue);
  const ordered = [...zones].sort((a, b) => Number(isSum(a)) - Number(isSum(b)));
  return (
    <>
      <p className="no-print flex flex-wrap gap-x-4 gap-y-1 pb-6 text-sm">
        {ordered.map((zone) => (
          <a key={zone.id} href={`#${zone.id}`}>
            {nameOf(zone, locale)}
          </a>
        ))}
      </p>
      {ordered.map((zone) => (
        <Entry key={zone.id} {...{ context, zone }} />
      ))}
    </>
  );
}

function Entry({ context, zone }: { context: PageContext; zone: Zone }) {
  const { locale, reader } = context;
  const { places, sources } = reader.catalogue;
  const { projects, facts } = proposalOf(reader.catalogue);
  const project = projects.find(({ id }) => id === zone.project);
  const all = [...(facts.get(zone.id) ?? []), ...(facts.get(project?.id ?? '') ?? [])];
  const statements = all.filter((fact) => !isCoordinate(fact)).map((fact) => statementOf(reader.catalogue, fact));
  return (
    <ZoneEntry
      {...{ zone, project, locale }}
      place={places.get(zone.place)}
      sources={zone.sources.flatMap((id) => sources.get(id) ?? [])}
    >
      {statements.length > 0 && (
        <StatementTable
          title={`${nameOf(zone, locale)}: ${projectTexts[locale].facts}`}
          statements={statements}
          locale={locale}
        />
      )}
    </ZoneEntry>
  );
}
