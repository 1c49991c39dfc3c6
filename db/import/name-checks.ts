import { byId, flag } from './keys';
import type { Problems } from './problem';
import { smallSheets, type Tables } from './tables';

const isCode = (text: string) => /^\d{6}$/.test(text);

/** A code has six digits and is of no other place today; it and a former name tell until when they held. */
export function checkPlaceNames(tables: Tables, problems: Problems): void {
  const places = byId(tables.places);
  for (const row of tables.placeNames) {
    const { place, name, kind, validUntil } = row.values;
    const refuse = (key: string, message: string) => flag(problems, smallSheets.placeNames, row, key, message);
    if (kind === 'code' && name !== undefined && !isCode(name)) refuse('name', 'must be a code of six digits');
    if (name !== undefined && name === place) refuse('name', 'is the id of the place itself; take the row away');
    else if (name !== undefined && places.has(name))
      refuse('name', `is the code of another place (places.csv:${places.get(name)?.line}); correct it`);
    if ((kind === 'former' || kind === 'code') && validUntil === null)
      refuse('validUntil', `must say until when it held, such as 2016, where kind is ${kind}`);
    if (validUntil && !/^[12]\d{3}(-\d{2}-\d{2})?$/.test(validUntil))
      refuse('validUntil', 'must be a year or a day, such as 2016 or 2016-06-08');
  }
}

/** A claim is held against figures where claims are; a project of the same would have a verdict of its own. */
export function checkClaimsStandOnce(tables: Tables, problems: Problems): void {
  const projects = byId(tables.projects);
  for (const row of tables.projects) {
    if (row.values.kind === 'claim')
      flag(problems, smallSheets.projects, row, 'kind', 'a claim is no project: make it a row of claims.csv');
  }
  for (const row of tables.claims) {
    const project = row.values.formerId ? projects.get(row.values.formerId) : undefined;
    if (project)
      flag(problems, smallSheets.claims, row, 'formerId', `stands in projects.csv:${project.line} too; keep one`);
  }
}
