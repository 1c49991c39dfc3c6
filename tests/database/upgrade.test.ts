import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { afterAll, expect, test } from 'vitest';
import { readTables } from '@/db/connection/stored-tables';
import { areaOf } from '@/lib/area/area';
import { readTable } from '../data-table';
import { exampleArea } from '../example-area';

const folder = mkdtempSync(join(tmpdir(), 'pilin-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The migrations up to one, as a project of that time had them. */
function migrationsUntil(last: string): string {
  const migrationsFolder = join(folder, last);
  cpSync('drizzle', migrationsFolder, { recursive: true });
  const file = join(migrationsFolder, 'meta/_journal.json');
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(file, 'utf8'));
  const until = journal.entries.findIndex(({ tag }) => tag === last) + 1;
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, until) }));
  return migrationsFolder;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A database of that time with places, sides and indicators of the reference data, and a release of them. */
async function databaseOf(last: string) {
  const client = await PGlite.create();
  const db = drizzle(client);
  await migrate(db, { migrationsFolder: migrationsUntil(last) });
  const places = readTable('places').map(({ id = '' }, at) => `(${quoted(id)}, '地', 'Place', 'county', false, ${at})`);
  await client.exec(`insert into places (id, name_zh, name_en, kind, border, position) values ${places.join()}`);
  await client.exec(`insert into groups (id, kind, name_zh, name_en, short_zh, short_en, basis, sources, position)
    values ('side-sichuan', 'side', '左', 'Left', '左', 'Left', 'geometry', '{}', 0),
      ('side-chongqing', 'side', '右', 'Right', '右', 'Right', 'geometry', '{}', 1)`);
  const indicators = readTable('indicators').map(
    ({ id = '' }, at) =>
      `(${quoted(id)}, 'urbanization', 'N', '名', '%', '%', '%', 1, 'none', 'sum', 'D', '述', ${at})`,
  );
  await client.exec(`insert into indicators (id, theme, name_en, name_zh, unit, unit_en, unit_zh, decimals, polarity,
    aggregation, description_en, description_zh, position) values ${indicators.join()}`);
  await client.exec(
    "insert into releases (number, checksum, rows, added, changed, retired) values (1, 'a', 0, 0, 0, 0)",
  );
  await client.exec(`insert into release_tables (release, content)
    select 1, jsonb_build_object('indicators', (select jsonb_agg(to_jsonb(indicators)) from indicators))`);
  return { client, db };
}

test('a database from before the area was data says what its area is, as the files do', async () => {
  const { client, db } = await databaseOf('0013_columns');
  await migrate(db, { migrationsFolder: 'drizzle' });
  const { areas, sides, indicators, themes, panels, shapes, mapLabels, tiles } = await readTables(db as never, 1);
  const [row] = readTable('area');
  const notes = { classNoteEn: row?.class_note_en, classNoteZh: row?.class_note_zh };
  // How far shares may jump nobody said until then.
  expect(areaOf({ areas, sides, indicators })).toEqual({ ...exampleArea, ...notes, jumpPoints: null });
  // The overview and some views are others today; those stored then are as they were.
  const since = ['openness.capital', 'ports.cargo', 'ports.waterway'];
  const views = (rows: { id: string; view?: string | null }[]) =>
    rows
      .filter(({ id }) => !id.startsWith('overview.'))
      .map(({ id, view }) => [id, since.includes(id) ? 'another' : view || null]);
  expect(views(panels)).toEqual(views(readTable('panels') as { id: string; view: string }[]));
  expect(panels.some(({ id }) => id === 'overview.gap')).toBe(true);
  expect(themes.map(({ id }) => id)).toEqual(readTable('themes').map(({ id }) => id));
  expect(shapes.map(({ path }) => path)).toEqual(readTable('shapes').map(({ path }) => path));
  expect(mapLabels.map(({ x }) => String(x))).toEqual(readTable('map_labels').map(({ x }) => x));
  expect(tiles.map(({ place }) => place)).toEqual(readTable('tiles').map(({ place }) => place));
  await client.close();
});

test('sides, roles and words that were stored without an id get theirs', async () => {
  const { client, db } = await databaseOf('0014_area');
  await client.exec(`insert into sides (side, "group", name_en, name_zh, short_zh, units_en, units_zh, colour,
    colour_text, colour_dark, colour_dark_text)
    values ('left', 'side-sichuan', 'Left Bank', '左', '左', 'u', 'u', '#000000', '#000000', '#000000', '#000000')`);
  await client.exec(
    `update release_tables set content = content || jsonb_build_object('sides', (select jsonb_agg(to_jsonb(sides)) from sides))`,
  );
  await migrate(db, { migrationsFolder: 'drizzle' });
  const { sides, indicators } = await readTables(db as never, 1);
  expect(sides.map(({ id }) => id)).toEqual(['left-bank', 'chongqing']);
  expect(indicators.filter(({ role }) => role).length).toBe(readTable('indicators').filter(({ role }) => role).length);
  await client.close();
});

test('ranges in words are ranges in figures, now and in what releases stored', async () => {
  const { client, db } = await databaseOf('0020_local_sets');
  const [growth, share, permille, count] = readTable('indicators').map(({ id = '' }) => id);
  const named = { [`${growth}`]: 'any', [`${share}`]: 'share', [`${permille}`]: 'share', [`${count}`]: 'nonnegative' };
  for (const [id, range] of Object.entries(named))
    await client.exec(`update indicators set range = ${quoted(range)} where id = ${quoted(id)}`);
  await client.exec(`update indicators set unit = '‰' where id = ${quoted(`${permille}`)}`);
  await client.exec(`update release_tables set content =
    jsonb_build_object('indicators', (select jsonb_agg(to_jsonb(indicators) order by position) from indicators))`);
  await migrate(db, { migrationsFolder: 'drizzle' });
  const { rows } = await client.query('select least, most from indicators order by position limit 5');
  const { indicators } = await readTables(db as never, 1);
  const stored = indicators.slice(0, 5).map(({ least, most }) => ({ least, most }));
  const ranges = [
    [-100, 1000],
    [0, 100],
    [0, 1000],
    [0, null],
    [null, null],
  ];
  expect(stored).toEqual(ranges.map(([least, most]) => ({ least, most })));
  expect(rows).toEqual(stored);
  await client.close();
});
