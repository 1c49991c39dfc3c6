import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { areas, panels, sides, themes } from '@/db/schema/area';
import { chapters, claims, readings } from '@/db/schema/claims';
import { groupMembers, groups } from '@/db/schema/groups';
import { cameLater } from '@/db/schema/later-columns';
import { mapLabels, shapes, tiles } from '@/db/schema/map';
import { indicatorNames, placeNames } from '@/db/schema/names';
import { borderPairs, indicators, observations, places, series } from '@/db/schema/observations';
import { placeEvents } from '@/db/schema/place-events';
import { facts, measures, projects, standIns, targets, zones } from '@/db/schema/proposal';
import { sources } from '@/db/schema/sources';
import { starterSlides, starters } from '@/db/schema/starters';
import * as cells from './cells';
import type { Words } from './damage';
import * as listCells from './list-cells';

/** A column of a CSV file: its key in rows, its name in header and table, and how its cells are read. */
export type Column = {
  key: string;
  name: string;
  required: boolean;
  list: boolean;
  /** Columns that came later: a folder without them means empty cells. */
  mayBeMissing: boolean;
  /** The words that it may hold, where these are all. */
  allowed: readonly string[] | undefined;
  /** What its text is for. */
  words: Words;
  parse: cells.Cell;
};

/** How the CSV file of a table is read. */
export type Sheet<T extends PgTable = PgTable> = {
  file: string;
  table: T;
  columns: Column[];
  /** Whether a folder may do without the file while the data hold nothing of it. */
  mayBeMissing: boolean;
};

/** Not in the files: serial numbers, the row's place in its file, and the marks of releases and data sets. */
const filledIn = new Set(['position', 'release', 'retired_by', 'data_set', 'own_rank', 'pick']);
const isFilledIn = (column: PgColumn) => column.columnType === 'PgSerial' || filledIn.has(column.name);

function cellFor(column: PgColumn): cells.Cell {
  if (column.enumValues) return cells.oneOf(column.enumValues);
  switch (column.dataType) {
    case 'string':
      return cells.text;
    case 'number':
      return cells.number;
    case 'boolean':
      return cells.boolean;
    case 'array':
      return listCells.list;
    default:
      throw new Error(`No way to read cells of type ${column.dataType} for ${column.name}`);
  }
}

const idCells = [cells.id, cells.placeId, cells.groupId, cells.indicatorId, cells.seriesId, cells.targetId];

function wordsOf(column: PgColumn, parse: cells.Cell, references: readonly PgColumn[]): Words {
  if (parse === cells.url) return 'link';
  const isId = idCells.includes(parse) || column.enumValues || column.dataType === 'array';
  if (isId || references.includes(column) || /^(?:subject|measure)$/.test(column.name)) return 'id';
  if (column.dataType !== 'string' || parse === cells.period) return 'figure';
  if (/^(?:name|short)_zh$/.test(column.name)) return 'nameZh';
  return /^(?:name|short|unit)(?:_|$)/.test(column.name) ? 'name' : 'prose';
}

/** Without these there is nothing to show. */
const needed = new Set<PgTable>([
  ...[sources, places, borderPairs, groups, groupMembers, indicators, series, observations],
  ...[areas, sides, themes, panels],
]);

/** Columns, required cells and allowed words come from the schema; `special` says what the schema cannot. */
function sheet<T extends PgTable>(
  table: T,
  special: { [K in keyof T['_']['columns']]?: cells.Cell } = {},
  ids: readonly PgColumn[] = [],
): Sheet<T> {
  const own: Record<string, cells.Cell | undefined> = special;
  const columns = Object.entries<PgColumn>(getTableColumns(table)).filter(([, column]) => !isFilledIn(column));
  const references = [...ids, ...getTableConfig(table).foreignKeys.flatMap((key) => key.reference().columns)];
  return {
    file: `${getTableName(table)}.csv`,
    table,
    mayBeMissing: !needed.has(table),
    columns: columns.map(([key, column]) => {
      const parse = own[key] ?? cellFor(column);
      return {
        key,
        name: column.name,
        required: column.notNull,
        list: column.dataType === 'array',
        mayBeMissing: cameLater.has(`${getTableName(table)}.${column.name}`),
        allowed: column.enumValues,
        words: wordsOf(column, parse, references),
        parse,
      };
    }),
  };
}

/** The sheets held in memory, each after those that it refers to. */
export const smallSheets = {
  sources: sheet(sources, { id: cells.id, url: cells.url, published: cells.past }),
  places: sheet(places, {
    ...{ id: cells.placeId, lon: cells.longitude, lat: cells.latitude },
    ...{ validFrom: cells.yearOrDay, validTo: cells.yearOrDay },
  }),
  placeNames: sheet(placeNames, { name: cells.otherName }),
  placeEvents: sheet(placeEvents, {
    ...{
      place: cells.placeCode,
      date: cells.eventDate,
      oldCodes: listCells.placeCodes,
      otherPlaces: listCells.placeCodes,
    },
  }),
  borderPairs: sheet(borderPairs),
  shapes: sheet(shapes, { path: cells.path }),
  mapLabels: sheet(mapLabels),
  tiles: sheet(tiles, { column: cells.integerBetween(0, 99), row: cells.integerBetween(0, 99) }),
  groups: sheet(groups, { id: cells.groupId, statusDate: cells.past }),
  groupMembers: sheet(groupMembers, { validFrom: cells.yearOrDay, validTo: cells.yearOrDay }),
  indicators: sheet(indicators, { id: cells.indicatorId, unit: cells.unit, decimals: cells.integerBetween(0, 6) }),
  indicatorNames: sheet(indicatorNames, { name: cells.otherName }),
  series: sheet(series, {
    id: cells.seriesId,
    name: cells.seriesName,
    rank: cells.rank,
    factor: cells.positive,
    breaks: listCells.years,
    redefined: listCells.years,
    supersededYears: listCells.yearSpans,
    since: cells.year,
  }),
  projects: sheet(projects, { id: cells.id, statusDate: cells.past }),
  zones: sheet(zones, { id: cells.id, areaKm2: cells.area, approved: cells.past, opened: cells.dated }),
  measures: sheet(measures, { id: cells.indicatorId }),
  standIns: sheet(standIns, { item: cells.id }),
  facts: sheet(facts, { period: cells.period, unit: cells.unit }),
  targets: sheet(targets, { id: cells.targetId, period: cells.period, unit: cells.unit }),
  chapters: sheet(chapters, { id: cells.id }),
  claims: sheet(claims, { id: cells.id, formerId: cells.id }),
  starters: sheet(starters, { id: cells.id }),
  starterSlides: sheet(starterSlides, { id: cells.id }),
  areas: sheet(areas, {
    ...{ id: cells.id, jumpDeviations: cells.positive, jumpTimes: cells.positive, jumpPoints: cells.positive },
    jumpYears: cells.integerBetween(1, 100),
  }),
  sides: sheet(sides, {
    id: cells.id,
    colour: cells.colour,
    colourText: cells.colour,
    colourDark: cells.colour,
    colourDarkText: cells.colour,
  }),
  themes: sheet(themes, { id: cells.id }),
  panels: sheet(panels, { id: cells.panelId, section: cells.rank }),
  readings: sheet(readings, { id: cells.id, period: cells.period, threshold: cells.positive }),
};

export const observationSheet = sheet(
  observations,
  { period: cells.period, rank: cells.rank, parts: listCells.numbers, zone: cells.id },
  [observations.series, observations.place, observations.source],
);

export type SmallName = keyof typeof smallSheets;
export const smallNames = Object.keys(smallSheets) as SmallName[];

/** All sheets of a folder, in the order of the checksum. */
export const sheets: Sheet[] = [...Object.values<Sheet>(smallSheets), observationSheet];

export const fileNames = sheets.map(({ file }) => file);

/** A row as read: absent cells are null, cells that could not be read are missing. `written`: numbers as the file has them. */
export type Row<T extends PgTable = PgTable> = {
  line: number;
  values: Partial<T['$inferSelect']>;
  written?: Record<string, string>;
};

export type Tables = { [K in SmallName]: Row<(typeof smallSheets)[K]['table']>[] };
