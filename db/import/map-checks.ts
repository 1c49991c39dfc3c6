import { say } from '@/lib/texts/import';
import { byId, flag, idsOf } from './keys';
import type { Problems } from './problem';
import { smallSheets, type Tables } from './tables';

/** Whether an id is that of a border unit; of a place of which not all could be read it is taken to be. */
function unitTest({ places }: Tables): (id: string | undefined) => boolean {
  const known = byId(places);
  return (id) => {
    const { kind = 'county', side, border = true } = known.get(id)?.values ?? { side: null };
    return kind === 'county' && side !== null && border;
  };
}

function checkTiles(tables: Tables, problems: Problems): void {
  const isUnit = unitTest(tables);
  const places = byId(tables.places);
  const lines = new Map<string, number>();
  for (const row of tables.tiles) {
    const { place, column, row: down } = row.values;
    if (places.has(place) && !isUnit(place)) flag(problems, smallSheets.tiles, row, 'place', say('unitPlace'));
    if (column === undefined || down === undefined) continue;
    const taken = lines.get(`${column} ${down}`);
    if (taken === undefined) lines.set(`${column} ${down}`, row.line);
    else flag(problems, smallSheets.tiles, row, 'column', say('cellTaken', taken));
  }
}

function checkShapes(tables: Tables, problems: Problems): void {
  const isUnit = unitTest(tables);
  const isKnown = idsOf(['places'], tables, problems) !== undefined;
  for (const row of tables.shapes) {
    const { kind, id, path } = row.values;
    if (isKnown && kind === 'unit' && id !== undefined && !isUnit(id))
      flag(problems, smallSheets.shapes, row, 'id', say('unitPlace'));
    if (kind !== undefined && path !== undefined && path.startsWith('M') === (kind === 'frame'))
      flag(problems, smallSheets.shapes, row, 'path', say('frameOrLines', kind));
  }
}

function checkLabels(tables: Tables, problems: Problems): void {
  const ids = idsOf(['places'], tables, problems);
  const others = new Set(['left', 'right', 'legend']);
  for (const row of tables.mapLabels) {
    const { label, spot } = row.values;
    if (ids && label !== undefined && !ids.has(label) && !others.has(label))
      flag(problems, smallSheets.mapLabels, row, 'label', say('labelOf'));
    const needed = spot === 'outside' ? (['fromX', 'fromY', 'align'] as const) : (['room'] as const);
    if (spot === undefined || label === 'left' || label === 'right') continue;
    for (const key of needed.filter((key) => row.values[key] === null))
      flag(problems, smallSheets.mapLabels, row, key, say('filledAt', spot));
  }
}

/** What the tables of the map say of places, and whether each row of them can be drawn. */
export function checkMap(tables: Tables, problems: Problems): void {
  checkTiles(tables, problems);
  checkShapes(tables, problems);
  checkLabels(tables, problems);
}
