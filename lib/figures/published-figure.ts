import type { Figure } from './comparability';
import type { Doubt, Indicator, Place, Series, Status } from './comparison';
import { overNote, workingOf } from './working';

/** A value as it is published of a place. */
export type PublishedValue = {
  indicator: Indicator;
  series: Pick<Series, 'id'>;
  place: Place;
  period: string;
  value: number;
  status: Status;
  note: string | null;
};

const isDoubt = (status: Status): status is Doubt => status === 'E' || status === 'P' || status === 'U';

/** Returns a published value as a figure with all its marks, as the answer to a selection would hold it. */
export function publishedFigure({ indicator, series, place, period, value, status, note }: PublishedValue): Figure {
  const { id: subject, kind: level, nameZh, nameEn, side } = place;
  const point = {
    period,
    value,
    status,
    doubt: isDoubt(status) ? status : null,
    tier: null,
    computed: false,
    derived: workingOf(note) !== undefined,
    over: note?.includes(overNote) ?? false,
    coverage: null,
    sources: [],
  };
  const own = { nameZh, nameEn, shortZh: null, shortEn: null, side, level, reference: false };
  const line = {
    ...own,
    subject,
    kind: 'place' as const,
    series: series.id,
    points: [point],
    refused: null,
    elsewhere: null,
  };
  return { indicator, line, point };
}
