import { keysOf } from '@/lib/language/locale';
import { say } from '@/lib/texts/import';
import { checkReadings } from './claim-checks';
import { checkRatios, checkSeriesIds, checkUnits } from './indicator-checks';
import { byId, checkKeys, flag } from './keys';
import { checkMap } from './map-checks';
import { checkClaimsStandOnce, checkPlaceNames } from './name-checks';
import { checkPlaceEvents, checkRedefined, checkValidity } from './place-checks';
import type { Problems } from './problem';
import { checkFactValues, checkMeasures, checkStandIns } from './statement-checks';
import { type Sheet, smallNames, smallSheets, type Tables } from './tables';
import { checkArea, checkPanels, checkStarterSlides } from './view-checks';

/** Ids on a way of parents that comes back to itself, one for each such way. */
export function cyclesOf(parents: Map<string, string>): string[] {
  const checked = new Set<string>();
  const cycles: string[] = [];
  for (const start of parents.keys()) {
    const way = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !way.has(id) && !checked.has(id)) {
      way.add(id);
      id = parents.get(id);
    }
    if (id !== undefined && way.has(id)) cycles.push(id);
    for (const passed of way) checked.add(passed);
  }
  return cycles;
}

function checkCycles(tables: Tables, problems: Problems): void {
  const check = (name: 'places' | 'indicators', key: 'parent' | 'partOf') => {
    const rows: { line: number; values: { id?: string; parent?: string | null; partOf?: string | null } }[] =
      tables[name];
    const parents = new Map(rows.flatMap(({ values }) => (values.id && values[key] ? [[values.id, values[key]]] : [])));
    for (const id of cyclesOf(parents)) {
      const row = byId(rows).get(id);
      if (row) flag(problems, smallSheets[name], row, key, say('leadsBack', id));
    }
  };
  check('places', 'parent');
  check('indicators', 'partOf');
}

function checkBorderPairs(tables: Tables, problems: Problems): void {
  const places = byId(tables.places);
  for (const row of tables.borderPairs) {
    for (const side of ['right', 'left'] as const) {
      const place = places.get(row.values[side])?.values;
      if (!place) continue;
      const wanted = { kind: 'county', side, border: true };
      const isOther = (key: keyof typeof wanted) => place[key] !== undefined && place[key] !== wanted[key];
      if (isOther('kind') || isOther('side') || isOther('border'))
        flag(problems, smallSheets.borderPairs, row, side, say('borderPlace', side));
    }
  }
}

/** Addresses name places and groups in one list. */
function checkCollisions(tables: Tables, problems: Problems): void {
  const places = byId(tables.places);
  for (const row of tables.groups) {
    const place = row.values.id === undefined ? undefined : places.get(row.values.id);
    if (place) flag(problems, smallSheets.groups, row, 'id', say('idOfPlace', place.line));
  }
}

const toldInEach = [keysOf('note'), keysOf('part'), keysOf('break'), keysOf('redefined'), keysOf('oldName')];

/** Checks that a note is for readers of both languages, and so is what else stands in both. */
export function checkLanguages(
  sheet: Sheet,
  row: { line: number; values: Record<string, unknown> },
  problems: Problems,
): void {
  for (const keys of toldInEach) {
    const empty = keys.filter((key) => row.values[key] === null);
    if (keys.every((key) => typeof row.values[key] !== 'string')) continue;
    for (const key of empty) flag(problems, sheet, row, key, say('otherLanguage'));
  }
}

function checkNotes(tables: Tables, problems: Problems): void {
  for (const name of smallNames) for (const row of tables[name]) checkLanguages(smallSheets[name], row, problems);
}

/** Words are somebody's. */
function checkQuotes({ groups }: Tables, problems: Problems): void {
  for (const row of groups) {
    const { quote, quoteSource } = row.values;
    if (quote && quoteSource === null) flag(problems, smallSheets.groups, row, 'quoteSource', say('quoteSource'));
  }
}

/** All that can be wrong among the sheets held in memory. */
export function checkTables(tables: Tables, problems: Problems): void {
  checkKeys(tables, problems);
  checkCycles(tables, problems);
  checkBorderPairs(tables, problems);
  checkMap(tables, problems);
  checkCollisions(tables, problems);
  checkUnits(tables, problems);
  checkRatios(tables, problems);
  checkSeriesIds(tables, problems);
  checkFactValues(tables, problems);
  checkReadings(tables, problems);
  checkMeasures(tables, problems);
  checkStandIns(tables, problems);
  checkArea(tables, problems);
  checkStarterSlides(tables, problems);
  checkPanels(tables, problems);
  checkPlaceNames(tables, problems);
  checkValidity(tables, problems);
  checkPlaceEvents(tables, problems);
  checkRedefined(tables, problems);
  checkClaimsStandOnce(tables, problems);
  checkNotes(tables, problems);
  checkQuotes(tables, problems);
}
