import type { ReactNode } from 'react';
import { ClusterMap, ClusterMapBase } from '@/components/charts/map/cluster-map';
import { ConfidenceMark } from '@/components/groups/member-marks';
import { PlaceLinks, Term } from '@/components/places/place-head';
import { type LinkOf, NoteText } from '@/components/ui/note-text';
import { pathOf } from '@/lib/addresses/pages';
import type { Sides } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import type { Group } from '@/lib/figures/comparison';
import { type Confidence, isInferred } from '@/lib/figures/membership';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf, noteOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { CoarseMap } from '@/lib/map/coarse-map';
import { isBuilt, type Project, type ProjectTrait } from '@/lib/projects/project';
import { everyProject, formatProjectChoice } from '@/lib/projects/project-choice';
import { projectTexts } from '@/lib/texts/project';
import { StatusText } from './status-mark';
import type { Tracked } from './tracked';

/** A group that a project touches; `confidence` is of its surest member there. */
export type TouchedGroup = { group: Group; confidence: Confidence };

type Props = {
  tracked: Tracked;
  groups: readonly TouchedGroup[];
  linkOf: LinkOf;
  map: CoarseMap;
  area: Sides;
  locale: Locale;
};

/** What a project is, how far it has come and where it is. */
export function ProjectHead({ map, ...props }: Props) {
  const { locale, tracked } = props;
  const { head } = projectTexts[locale];
  const traits = Object.entries(traitsOf(props)) as [ProjectTrait, ReactNode][];
  return (
    <div className="mt-5 grid gap-8 md:grid-cols-[1fr_13rem]">
      <dl className="grid max-w-4xl grid-cols-[auto_1fr] content-start gap-x-6 gap-y-1 text-sm">
        {traits.map(
          ([trait, told]) =>
            told && (
              <Term key={trait} name={head[trait]}>
                {told}
              </Term>
            ),
        )}
      </dl>
      {isBuilt(tracked.project) && <Seat {...{ project: tracked.project, map, locale }} />}
    </div>
  );
}

/** What there is to tell, in the order shown; nothing where the data set says nothing. */
function traitsOf(props: Omit<Props, 'map'>): Record<ProjectTrait, ReactNode> {
  const { tracked, groups, linkOf, area, locale } = props;
  const { project, places } = tracked;
  const { kind, basis, side } = projectTexts[locale];
  const note = noteOf(project, locale);
  return {
    kind: (
      <a href={pathOf(locale, 'projects') + formatProjectChoice({ ...everyProject, kind: project.kind })}>
        {kind[project.kind] ?? project.kind}
      </a>
    ),
    status: <StatusText status={project.status} locale={locale} />,
    statusDate: project.statusDate && formatPeriod(project.statusDate, locale),
    side: project.side && side(sideNames(area, locale))[project.side],
    basis: basis[project.basis],
    places: places.length > 0 && <PlaceLinks places={places} locale={locale} />,
    groups: groups.length > 0 && <Groups {...{ groups, locale }} />,
    note: note && <NoteText {...{ note, linkOf }} />,
  };
}

function Seat({ project, map, locale }: Pick<Props, 'map' | 'locale'> & { project: Project }) {
  return (
    <figure className="keep max-w-52">
      <ClusterMapBase map={map} />
      <ClusterMap map={map} members={project.places} colour="--ramp-4" label={nameOf(project, locale)} />
      <figcaption className="quiet">{projectTexts[locale].head.seat}</figcaption>
    </figure>
  );
}

/** The groups, each the way to its projects; those with inferred members say so. */
function Groups({ groups, locale }: Pick<Props, 'groups' | 'locale'>) {
  return groups.map(({ group, confidence }, index) => (
    <span key={group.id}>
      {index > 0 && speech[locale].marks.list}
      <a href={pathOf(locale, 'projects') + formatProjectChoice({ ...everyProject, group: group.id })}>
        {shortNameOf(group, locale)}
      </a>
      {isInferred({ confidence }) && (
        <>
          {' '}
          <ConfidenceMark confidence={confidence} locale={locale} />
        </>
      )}
    </span>
  ));
}

type CounterpartProps = { nearest: readonly Project[]; noted: boolean; locale: Locale };

/** Says that a name of the proposal has nothing real behind it, and leads to what comes nearest. */
export function Counterpart({ nearest, noted, locale }: CounterpartProps) {
  const { counterpart } = projectTexts[locale];
  return (
    <aside className="my-4 max-w-prose border-accent border-s-4 ps-3" data-counterpart={nearest.length}>
      <p className="font-semibold">{counterpart.none}</p>
      {nearest.length > 0 && <p className="mt-1">{counterpart.nearest}</p>}
      <ul>
        {nearest.map((project) => (
          <li key={project.id}>
            <a href={pathOf(locale, 'projects', project.id)} className="underline">
              {nameOf(project, locale)}
            </a>{' '}
            <small className="text-mute">
              <StatusText status={project.status} locale={locale} />
            </small>
          </li>
        ))}
      </ul>
      {nearest.length === 0 && noted && <p className="mt-1">{counterpart.nearestInNote}</p>}
    </aside>
  );
}
