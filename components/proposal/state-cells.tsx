import type { ReactNode } from 'react';
import { StatusText } from '@/components/projects/status-mark';
import { InferredMark } from '@/components/ui/inferred-mark';
import { pathOf } from '@/lib/addresses/pages';
import type { Group } from '@/lib/figures/comparison';
import { formatPeriod, noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { valueText } from '@/lib/projects/fact-text';
import type { Fact, Project, Zone } from '@/lib/projects/project';
import { clusterTexts } from '@/lib/texts/cluster';
import { proposalTexts } from '@/lib/texts/proposal';

/** How many zones a group has, each with the way to what is known of it. */
export function ZoneNames({ zones, group, locale }: { zones: readonly Zone[]; group: Group; locale: Locale }) {
  return (
    <>
      {shortNameOf(group, locale)}
      {proposalTexts[locale].count(zones.length)}
      {zones.map((zone) => (
        <small key={zone.id} className="block py-1">
          <a href={`${pathOf(locale, 'projects', 'zones')}#${zone.id}`} className="underline decoration-rule">
            {nameOf(zone, locale)}
          </a>
        </small>
      ))}
    </>
  );
}

function Stated({ href, name, children }: { href: string; name: string; children: ReactNode }) {
  return (
    <>
      <a href={href} className="underline decoration-rule">
        {name}
      </a>
      <span className="block">{children}</span>
    </>
  );
}

/** How far a project has come, and when that was read. */
export function ProjectStatus({ project, locale }: { project: Project; locale: Locale }) {
  return (
    <Stated href={pathOf(locale, 'projects', project.id)} name={nameOf(project, locale)}>
      <StatusText status={project.status} locale={locale} />
      {project.statusDate && (
        <small className="block text-mute">
          {proposalTexts[locale].asOf(formatPeriod(project.statusDate, locale))}
        </small>
      )}
    </Stated>
  );
}

/** What stands behind the name of a group. */
export function GroupState({ group, inferred, locale }: { group: Group; inferred: readonly Group[]; locale: Locale }) {
  return (
    <Stated href={pathOf(locale, 'clusters', group.id)} name={nameOf(group, locale)}>
      {clusterTexts[locale].status[group.status ?? ''] ?? noFigure}
      {inferred.includes(group) && (
        <>
          {' '}
          <InferredMark locale={locale} />
        </>
      )}
    </Stated>
  );
}

/** What comes nearest to a project of which only the name was found. */
export function Nearest({
  project,
  nearest,
  locale,
}: {
  project: Project;
  nearest: readonly Project[];
  locale: Locale;
}) {
  if (project.status !== 'proposed' || nearest.length === 0) return noFigure;
  return (
    <>
      <small className="block text-mute">{proposalTexts[locale].nearest}</small>
      {nearest.map((one) => (
        <span key={one.id} className="block">
          <ProjectStatus project={one} locale={locale} />
        </span>
      ))}
    </>
  );
}

/** Published figures of one measure, each with the way to its source. */
export function FactList({ facts, locale }: { facts: readonly Fact[]; locale: Locale }) {
  return facts.map((fact) => (
    <span key={fact.id} className="block">
      <a
        href={pathOf(locale, 'sources', fact.source)}
        title={fact.evidence ?? undefined}
        className="whitespace-nowrap underline decoration-rule"
      >
        {valueText(fact, locale)}
      </a>
      <small className="block text-mute">{formatPeriod(fact.period, locale)}</small>
    </span>
  ));
}
