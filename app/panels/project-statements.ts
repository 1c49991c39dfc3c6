import type { PageContext } from '@/app/request';
import type { Statement } from '@/components/projects/fact-table';
import { shortNameOf } from '@/lib/locale';
import type { Fact } from '@/lib/project';

/** Single figures as they stand in a table, with their sources. */
export function statementsOf({ reader: { catalogue } }: PageContext, facts: readonly Fact[]): Statement[] {
  return facts.map(({ id, source, measure, period, value, unit, evidence }) => ({
    ...{ key: String(id), measure, period, value, unit, evidence },
    source: catalogue.sources.get(source),
  }));
}

/** Targets for a subject, told by when they were said: measure by measure, old before new. */
export function targetsOf({ reader: { catalogue } }: PageContext, subject: string): Statement[] {
  const own = [...catalogue.targets.values()].filter((target) => target.subject === subject);
  return own
    .map(({ id, measure, period, value, unit, evidence, source: from }) => {
      const source = catalogue.sources.get(from);
      const said = source?.published ?? null;
      return { key: id, measure, period, value: String(value), unit, evidence, source, said };
    })
    .sort((a, b) => a.measure.localeCompare(b.measure) || (a.said ?? '').localeCompare(b.said ?? ''));
}

/** Names places and groups by their ids; an unknown id stands for itself. */
export function nameOfIdIn({ locale, reader: { catalogue } }: PageContext): (id: string) => string {
  return (id) => {
    const thing = catalogue.places.get(id) ?? catalogue.groups.get(id);
    return thing ? shortNameOf(thing, locale) : id;
  };
}
