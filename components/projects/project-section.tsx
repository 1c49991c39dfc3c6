import { Folded } from '@/components/ui/folded';
import type { Locale } from '@/lib/language/locale';
import { type ListedProject, ListedProjects } from './listed-projects';

type Props = {
  title: string;
  /** How far the section looks for projects. */
  scope?: string | undefined;
  projects: readonly ListedProject[];
  /** Projects that stand apart, folded up on screen under a title of their own. */
  folded: readonly ListedProject[];
  foldedTitle: string;
  locale: Locale;
};

/** Projects as the section of an entry; nothing where there is none. */
export function ProjectSection({ title, scope, projects, folded, foldedTitle, locale }: Props) {
  if (projects.length + folded.length === 0) return null;
  return (
    <section id="projects" className="section">
      <h2 className="panel-title">{title}</h2>
      {scope && <p className="quiet mt-1">{scope}</p>}
      {projects.length > 0 && <ListedProjects projects={projects} label={title} locale={locale} />}
      {folded.length > 0 && (
        <Folded title={foldedTitle}>
          <ListedProjects projects={folded} label={foldedTitle} locale={locale} />
        </Folded>
      )}
    </section>
  );
}
