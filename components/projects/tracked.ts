import type { Place, Source } from '@/lib/comparison';
import type { Milestone } from '@/lib/milestone';
import type { Project } from '@/lib/project';
import type { Statement } from '@/lib/projects/statements';

/** A project with all that is shown of it in a list. */
export type Tracked = {
  project: Project;
  places: Place[];
  milestones: Milestone[];
  facts: Statement[];
  sources: Source[];
};
