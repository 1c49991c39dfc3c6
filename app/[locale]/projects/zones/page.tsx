import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { ZoneList } from '@/components/projects/zone-list';
import { pathOf } from '@/lib/addresses/pages';
import { isSum } from '@/lib/projects/project';
import { proposalOf } from '@/lib/projects/projects';
import { frameText } from '@/lib/sentences/frame-text';
import { projectTexts } from '@/lib/texts/project';
import { heldContext, localeOf, type Params } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: projectTexts[locale].zones, alternates: { canonical: pathOf(locale, 'projects', 'zones') } };
}

export default async function ZonesPage({ params }: { params: Params }) {
  const context = await heldContext(params, 'projects/zones');
  const { locale, messages, reader } = context;
  const { zones } = proposalOf(reader.catalogue);
  const words = projectTexts[locale];
  const bonded = zones.filter(({ kind }) => kind === 'bonded zone').length;
  return (
    <Page {...{ locale, messages }} page="projects" item="zones" frame={frameText(context)}>
      <p className="quiet pt-8">
        <a href={pathOf(locale, 'projects')}>{messages.pages.projects}</a>
      </p>
      <h1 className="mt-1 pb-2">{words.zones}</h1>
      <p className="max-w-prose pb-3 text-mute">{words.zone.lead(bonded, zones.length, zones.filter(isSum).length)}</p>
      <ZoneList context={context} />
    </Page>
  );
}
