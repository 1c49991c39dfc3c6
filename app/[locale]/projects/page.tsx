import type { Metadata } from 'next';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { ProjectFilters } from '@/components/projects/filters';
import { InfrastructurePanel } from '@/components/projects/infrastructure-panel';
import { ProjectLead } from '@/components/projects/project-lead';
import { ProjectTable } from '@/components/projects/project-table';
import { filterOptions, trackedProjects } from '@/components/projects/project-tracker';
import { SeatMap } from '@/components/projects/seat-map';
import { StatusCounts } from '@/components/projects/status-counts';
import { Timeline } from '@/components/projects/timeline';
import { pathOf } from '@/lib/addresses/pages';
import { clustersOf } from '@/lib/groups/clusters';
import { today } from '@/lib/language/moment';
import { isBuilt, kindsOf } from '@/lib/projects/project';
import { formatProjectChoice, readProjectChoice } from '@/lib/projects/project-choice';
import { choiceWords, proposalOf } from '@/lib/projects/projects';
import { frameText } from '@/lib/sentences/frame-text';
import { readConfig } from '@/lib/settings/config';
import { siteTexts } from '@/lib/texts/site';
import { heldContext, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: siteTexts[locale].pages.projects, alternates: { canonical: pathOf(locale, 'projects') } };
}

export default async function ProjectsPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await heldContext(params, 'projects');
  const { locale, messages, reader } = context;
  const proposal = proposalOf(reader.catalogue);
  const { geography } = reader.catalogue;
  const words = choiceWords(reader.catalogue, proposal.projects);
  const { choice, problems } = readProjectChoice(await searchOf(searchParams), words);
  const tracked = await trackedProjects(reader, choice);
  const built = tracked.filter(({ project }) => isBuilt(project));
  const query = formatProjectChoice(choice);
  const options = filterOptions(context, proposal, choice);
  const clusters = clustersOf(reader.catalogue).length;
  return (
    <Page {...{ locale, messages, query }} long page="projects" frame={frameText(context)}>
      <Notice problems={problems} locale={locale} />
      <h1 className="pt-8 pb-2">{messages.pages.projects}</h1>
      <ProjectLead {...{ proposal, locale }} />
      <ProjectFilters {...{ choice, options, clusters, locale }} />
      <StatusCounts tracked={tracked} all={proposal.projects.length} query={query} locale={locale} />
      {tracked.length > 0 && (
        <>
          <ProjectTable kinds={kindsOf(proposal.projects)} tracked={tracked} locale={locale} today={today()} />
          <div className="mt-8">
            <Timeline tracked={built} locale={locale} today={today()} />
          </div>
          <SeatMap {...{ geography, locale }} tracked={built} reviewNumber={readConfig().mapReviewNumber} />
        </>
      )}
      <InfrastructurePanel context={context} />
    </Page>
  );
}
