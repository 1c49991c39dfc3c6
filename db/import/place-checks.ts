import { say } from '@/lib/texts/import';
import { flag, idsOf } from './keys';
import type { Problems } from './problem';
import { smallSheets, type Tables } from './tables';

type Dated = { line: number; values: { validFrom?: string | null; validTo?: string | null } };

/** What ends before it began; of a year and a day in it nothing is known. */
const endsEarly = ({ values: { validFrom, validTo } }: Dated) =>
  Boolean(validFrom && validTo && validTo < validFrom.slice(0, validTo.length));

/** Checks that places and memberships begin before they end, and that a place is not its own successor. */
export function checkValidity(tables: Tables, problems: Problems): void {
  for (const name of ['places', 'groupMembers'] as const) {
    const rows: Dated[] = tables[name];
    for (const row of rows.filter(endsEarly))
      flag(problems, smallSheets[name], row, 'validTo', say('endsEarly', row.values.validFrom ?? ''));
  }
  for (const row of tables.places) {
    const { id, successors } = row.values;
    if (id !== undefined && successors?.includes(id))
      flag(problems, smallSheets.places, row, 'successors', say('ownSuccessor'));
  }
}

/** Checks that an event is of a place that is known, or named. */
export function checkPlaceEvents(tables: Tables, problems: Problems): void {
  const places = idsOf(['places'], tables, problems);
  if (!places) return;
  for (const row of tables.placeEvents) {
    const { place, nameEn } = row.values;
    if (place !== undefined && nameEn === null && !places.has(place))
      flag(problems, smallSheets.placeEvents, row, 'place', say('eventPlace'));
  }
}

/** Checks that another definition says what differs. */
export function checkRedefined(tables: Tables, problems: Problems): void {
  for (const row of tables.series) {
    const { redefined, redefinedEn } = row.values;
    if (redefined && redefined.length > 0 && redefinedEn === null)
      flag(problems, smallSheets.series, row, 'redefinedEn', say('redefined'));
  }
}
