import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { Missing } from '@/components/frame/missing';
import { Page } from '@/components/frame/page';
import { ProjectProfile } from '@/components/projects/project-profile';
import { pathOfEntry } from '@/lib/addresses/entry';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { proposalOf } from '@/lib/projects/projects';
import { claimsOf } from '@/lib/proposal/claims';
import { frameText } from '@/lib/sentences/frame-text';
import { projectTexts } from '@/lib/texts/project';
import { contextOf } from '@/server/page/page-context';
import { missingMetadata } from '@/server/page/page-metadata';

type Params = Promise<{ locale: string; id: string }>;

/** The project; an address of what has become a claim leads to the proposal. */
async function projectOf(params: Params) {
  const context = await contextOf(params);
  const { id } = await params;
  const { projects } = proposalOf(context.reader.catalogue);
  const project = projects.find((one) => one.id === id);
  const claim = project ? undefined : claimsOf(context.reader.catalogue).find(({ formerId }) => formerId === id);
  if (claim) permanentRedirect(pathOfEntry({ kind: 'claim', id: claim.id }, context.locale));
  return { context, project };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { context, project } = await projectOf(params);
  const { locale, messages } = context;
  if (!project) return missingMetadata(locale);
  const { kind, status } = projectTexts[locale];
  return {
    title: `${nameOf(project, locale)} · ${messages.pages.projects}`,
    description: [nameOf(project, locale), kind[project.kind], status[project.status]].filter(Boolean).join(' · '),
    alternates: { canonical: pathOf(locale, 'projects', project.id) },
  };
}

export default async function ProjectPage({ params }: { params: Params }) {
  const { context, project } = await projectOf(params);
  const { locale, messages } = context;
  return (
    <Page {...{ locale, messages }} page="projects" item={project?.id} frame={frameText(context)}>
      {project ? <ProjectProfile context={context} project={project} /> : <Missing locale={locale} list="projects" />}
    </Page>
  );
}
