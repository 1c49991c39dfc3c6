import type { Catalogue } from '@/lib/figures/catalogue';
import type { Group, Measure, Place, Source, Target } from '@/lib/figures/comparison';
import type { Fact } from './project';

/** A single figure or a target with what it measures and who says so. */
export type Statement = {
  key: string;
  /** The id of a target, by which its row is led to; facts have none. */
  anchor: string | undefined;
  /** The id of the project, zone, group or place that it is about. */
  subject: string;
  measure: Measure;
  /** The place or group that it belongs to, where that is not the whole subject. */
  of: Place | Group | undefined;
  period: string;
  value: string;
  bound: Fact['bound'];
  unit: string;
  evidence: string | null;
  noteEn: string | null;
  noteZh: string | null;
  source: Source | undefined;
};

/** What an id measures; one that nothing names goes by itself. */
export const measureIn =
  ({ measures }: Catalogue) =>
  (id: string): Measure =>
    measures.get(id) ?? { id, nameEn: id, nameZh: id, event: null, eventOf: null, position: 0 };

/** A fact or target with its names; see `measureIn`. */
export function statementOf(catalogue: Catalogue, row: Fact | Target): Statement {
  const { id, subject, period, value, bound, unit, evidence, noteEn, noteZh } = row;
  const [measure = '', of = ''] = row.measure.split('@');
  return {
    ...{ subject, period, bound, unit, evidence, noteEn, noteZh },
    key: `${subject} ${id}`,
    anchor: typeof id === 'string' ? id : undefined,
    measure: measureIn(catalogue)(measure),
    of: catalogue.places.get(of) ?? catalogue.groups.get(of),
    value: String(value),
    source: catalogue.sources.get(row.source),
  };
}
