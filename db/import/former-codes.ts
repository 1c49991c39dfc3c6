import { say } from '@/lib/texts/import';
import { byId, flag } from './keys';
import type { Problems } from './problem';
import { observationSheet, type Row, type Sheet, smallSheets, type Tables } from './tables';

type AnyRow = { line: number; values: Record<string, unknown> };

/** Puts the code of today in place of a former one in a row, and says so; a code that two places had is a problem. */
export type CodeReader = (sheet: Sheet, row: AnyRow, key: string) => void;

/** Returns what reads former codes by the names of places. */
export function codeReader(tables: Tables, problems: Problems, notes: Problems): CodeReader {
  const places = byId(tables.places);
  const former = new Map<unknown, Set<string>>();
  for (const { values } of tables.placeNames) {
    const { kind, name, place } = values;
    if (kind !== 'code' || name === undefined || place === undefined || places.has(name)) continue;
    former.set(name, (former.get(name) ?? new Set()).add(place));
  }
  return (sheet, row, key) => {
    const [place, ...others] = former.get(row.values[key]) ?? [];
    if (place === undefined || !places.has(place)) return;
    if (others.length > 0) flag(problems, sheet, row, key, say('codeOfSeveral', [place, ...others]));
    else flag(notes, sheet, row, key, say('codeOfToday', place));
    row.values[key] = place;
  };
}

/** Reads former codes where members of groups and border pairs name places. */
export function readCodes(tables: Tables, read: CodeReader): void {
  for (const row of tables.groupMembers) read(smallSheets.groupMembers, row, 'place');
  for (const row of tables.borderPairs) {
    for (const side of ['right', 'left']) read(smallSheets.borderPairs, row, side);
  }
}

/** The same in an observation. */
export const readCode = (row: Row<(typeof observationSheet)['table']>, read: CodeReader) =>
  read(observationSheet, row, 'place');
