import type { Place, Source } from '@/lib/figures/comparison';
import type { Milestone } from '@/lib/projects/milestone';
import type { Project } from '@/lib/projects/project';
import type { Statement } from '@/lib/projects/statements';

/** A project with all that is shown of it in a list. */
export type Tracked = {
  project: Project;
  places: Place[];
  milestones: Milestone[];
  facts: Statement[];
  sources: Source[];
};
