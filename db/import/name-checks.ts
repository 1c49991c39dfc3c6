import { keysOf } from '@/lib/language/locale';
import { type Said, say } from '@/lib/texts/import';
import { isPast } from './cells';
import { byId, flag } from './keys';
import type { Problems } from './problem';
import { smallSheets, type Tables } from './tables';

const isCode = (text: string) => /^\d{6}$/.test(text);

/** A code has six digits and is of no other place today; it and a former name tell until when they held. */
export function checkPlaceNames(tables: Tables, problems: Problems): void {
  const places = byId(tables.places);
  const named = new Map(tables.places.flatMap((row) => keysOf('name').map((key) => [row.values[key], row])));
  for (const row of tables.placeNames) {
    const { place, name, kind, validUntil } = row.values;
    const refuse = (key: string, said: Said) => flag(problems, smallSheets.placeNames, row, key, said);
    if (kind === 'code' && name !== undefined && !isCode(name)) refuse('name', say('formerCode'));
    if (name !== undefined && name === place) refuse('name', say('ownCode'));
    else if (name !== undefined && places.has(name)) refuse('name', say('otherCode', places.get(name)?.line ?? 0));
    const other = name === undefined ? undefined : named.get(name);
    if (other && other.values.id !== undefined && place !== undefined && other.values.id !== place)
      refuse('name', say('presentName', other.values.id, other.line));
    if ((kind === 'former' || kind === 'code') && validUntil === null) refuse('validUntil', say('heldUntil', kind));
    if (validUntil && !isPast(validUntil, ['year', 'day'])) refuse('validUntil', say('yearOrDay'));
  }
}

/** A claim is held against figures where claims are; a project of the same would have a verdict of its own. */
export function checkClaimsStandOnce(tables: Tables, problems: Problems): void {
  const projects = byId(tables.projects);
  for (const row of tables.projects) {
    if (row.values.kind === 'claim') flag(problems, smallSheets.projects, row, 'kind', say('claimAsProject'));
  }
  for (const row of tables.claims) {
    const project = row.values.formerId ? projects.get(row.values.formerId) : undefined;
    if (project) flag(problems, smallSheets.claims, row, 'formerId', say('claimTwice', project.line));
  }
}
