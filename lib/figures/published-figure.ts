import type { Figure } from './comparability';
import type { Doubt, Indicator, Observation, Place, Series, Status } from './comparison';

/** A value as it is published of a place. */
export type PublishedValue = Pick<Observation, 'period' | 'value' | 'bound' | 'status' | 'working'> & {
  indicator: Indicator;
  series: Pick<Series, 'id'>;
  place: Place;
};

const isDoubt = (status: Status): status is Doubt => status === 'E' || status === 'P' || status === 'U';

/** A published value whose period may be absent, as within its evidence. */
type Undated = Omit<PublishedValue, 'period'> & { period?: string };

/** Returns a published value as a figure with all its marks, as the answer to a selection would hold it. */
export function publishedFigure({ indicator, series, place, period = '', value, ...own }: Undated): Figure {
  const { id: subject, kind: level, nameZh, nameEn, side } = place;
  const point = {
    period,
    value,
    status: own.status,
    doubt: isDoubt(own.status) ? own.status : null,
    tier: null,
    computed: false,
    derived: own.working !== null,
    ...(own.working ? { working: own.working } : {}),
    over: own.bound === 'over',
    coverage: null,
    sources: [],
  };
  const line = {
    ...{ nameZh, nameEn, shortZh: null, shortEn: null, side, level, reference: false },
    subject,
    kind: 'place' as const,
    series: series.id,
    points: [point],
    refused: null,
    elsewhere: null,
  };
  return { indicator, line, point };
}
