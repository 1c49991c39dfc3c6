import { type Said, say } from '@/lib/messages/import';
import { byId, flag } from './keys';
import type { Problems } from './problem';
import { smallSheets, type Tables } from './tables';

/** A fact is a number, or a date where its unit is date. */
export function checkFactValues(tables: Tables, problems: Problems): void {
  for (const row of tables.facts) {
    const { value, unit } = row.values;
    if (value === undefined || unit === undefined) continue;
    const date = unit === 'date';
    const fits = date ? /^\d{4}(-\d{2}){0,2}$/.test(value) : /^-?\d+(\.\d+)?$/.test(value);
    if (!fits) flag(problems, smallSheets.facts, row, 'value', date ? say('factDate') : say('factNumber'));
  }
}

/** A list is a project of that kind, and stand-ins are of kinds that some project has. */
export function checkStandIns(tables: Tables, problems: Problems): void {
  if (problems.isBroken(smallSheets.projects.file)) return;
  const projects = byId(tables.projects);
  const known = new Set(tables.projects.map(({ values }) => values.kind));
  for (const row of tables.standIns) {
    const { list, kinds = [] } = row.values;
    const kind = projects.get(list)?.values.kind;
    const refuse = (key: string, said: Said) => flag(problems, smallSheets.standIns, row, key, said);
    if (kind !== undefined && kind !== 'infrastructure_list') refuse('list', say('listKind', kind));
    const unknown = kinds.filter((one) => !known.has(one));
    if (unknown.length > 0) refuse('kinds', say('unknownKinds', unknown, [...known].map(String)));
  }
}

/** Every measure has its names, and belongs to a place or group where it says so by `@`. */
export function checkMeasures(tables: Tables, problems: Problems): void {
  const measures = byId(tables.measures);
  const owners = new Map([...byId<{ line: number; values: { id?: string } }>(tables.places), ...byId(tables.groups)]);
  const isBroken = (...names: (keyof typeof smallSheets)[]) =>
    names.some((name) => problems.isBroken(smallSheets[name].file));
  for (const name of ['facts', 'targets'] as const) {
    for (const row of tables[name]) {
      if (row.values.measure === undefined) continue;
      const [measure, owner] = row.values.measure.split('@');
      const refuse = (said: Said) => flag(problems, smallSheets[name], row, 'measure', said);
      if (!measures.has(measure) && !isBroken('measures')) refuse(say('unknownMeasure', String(measure)));
      if (owner !== undefined && !owners.has(owner) && !isBroken('places', 'groups'))
        refuse(say('unknownOwner', owner));
    }
  }
}
