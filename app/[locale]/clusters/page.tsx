import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Page } from '@/components/frame/page';
import { PageDataset } from '@/components/frame/page-dataset';
import { ViewPanel } from '@/components/frame/view-panel';
import { ClusterPorts } from '@/components/groups/cluster-ports';
import { ClustersCourse, clusterCourses, clusterMain, ExportNote } from '@/components/groups/cluster-views';
import { AllGroups, ClustersLead, ThreeTable } from '@/components/groups/clusters-parts';
import { getGroupViews } from '@/components/groups/group-answer';
import { PlatformPanel } from '@/components/groups/platform-panel';
import { pathOf } from '@/lib/addresses/pages';
import { isHeld } from '@/lib/area/held-pages';
import { frameText } from '@/lib/sentences/frame-text';
import { contextOf, type Params } from '@/server/page/page-context';
import { metadataOf } from '@/server/page/page-metadata';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextOf(params);
  return metadataOf(params, 'clusters', clusterMain(context.reader.catalogue, await getGroupViews(context)));
}

export default async function ClustersPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  if (!isHeld(reader.catalogue, 'clusters')) redirect(pathOf(locale, 'clusters', 'build'));
  const views = await getGroupViews(context);
  const courses = clusterCourses(reader.catalogue, views);
  return (
    <Page {...{ locale, messages }} long page="clusters" frame={frameText(context)}>
      <ClustersLead context={context} />
      <section className="section">
        <ClustersCourse context={context} views={views} />
      </section>
      <ThreeTable context={context} />
      <div className="section grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {courses.map(({ id, chosen }) => (
          <div key={id} className="min-w-0">
            <ViewPanel context={context} id={id} width="half" chosen={chosen} />
            {id === 'openness' && <ExportNote context={context} />}
          </div>
        ))}
      </div>
      <ClusterPorts context={context} />
      <PlatformPanel context={context} />
      <AllGroups context={context} />
      <PageDataset
        context={context}
        page="clusters"
        views={[clusterMain(reader.catalogue, views), ...courses.map(({ chosen }) => chosen)]}
      />
    </Page>
  );
}
