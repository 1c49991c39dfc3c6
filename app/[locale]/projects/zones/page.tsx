import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { StatementTable } from '@/components/projects/statement-table';
import { ZoneEntry } from '@/components/projects/zone-entry';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { isCoordinate, isSum, twinOf } from '@/lib/projects/project';
import { proposalOf } from '@/lib/projects/projects';
import { statementOf } from '@/lib/projects/statements';
import { releaseText } from '@/lib/sentences/release-text';
import { projectTexts } from '@/lib/texts/project';
import { contextOf, localeOf, type Params } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: projectTexts[locale].zones, alternates: { canonical: pathOf(locale, 'projects', 'zones') } };
}

export default async function ZonesPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const { places, sources } = reader.catalogue;
  const { zones, projects, facts } = proposalOf(reader.catalogue);
  const words = projectTexts[locale];
  const ordered = [...zones].sort((a, b) => Number(isSum(a)) - Number(isSum(b)));
  const bonded = zones.filter(({ kind }) => kind === 'bonded zone').length;
  return (
    <Page {...{ locale, messages }} page="projects" item="zones" release={releaseText(context)}>
      <p className="quiet pt-8">
        <a href={pathOf(locale, 'projects')}>{messages.pages.projects}</a>
      </p>
      <h1 className="mt-1 pb-2">{words.zones}</h1>
      <p className="max-w-prose pb-3 text-mute">{words.zone.lead(bonded, zones.length)}</p>
      <p className="no-print flex flex-wrap gap-x-4 gap-y-1 pb-6 text-sm">
        {ordered.map((zone) => (
          <a key={zone.id} href={`#${zone.id}`}>
            {nameOf(zone, locale)}
          </a>
        ))}
      </p>
      {ordered.map((zone) => {
        const project = projects.find((one) => twinOf(one, [zone]));
        const all = [...(facts.get(zone.id) ?? []), ...(facts.get(project?.id ?? '') ?? [])];
        const own = all.filter((fact) => !isCoordinate(fact));
        return (
          <ZoneEntry
            key={zone.id}
            {...{ zone, project, locale }}
            place={places.get(zone.place)}
            sources={zone.sources.flatMap((id) => sources.get(id) ?? [])}
          >
            {own.length > 0 && (
              <StatementTable
                title={`${nameOf(zone, locale)}: ${words.facts}`}
                statements={own.map((fact) => statementOf(reader.catalogue, fact))}
                locale={locale}
              />
            )}
          </ZoneEntry>
        );
      })}
    </Page>
  );
}
