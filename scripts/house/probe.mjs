import { PGlite } from '@electric-sql/pglite';

// Opens a folder of the embedded database in a process of its own, for one that is damaged may end or hang it. Reads
// every table with and without its index, closes the folder in good order, and ends with 0 if all is as it must be.
const [folder] = process.argv.slice(2);

/** As in lib/releases/candidate.ts: what drafts would make is numbered from here on. */
const firstCandidate = 100_000;

/** The rows of a table as the table has them, or as its index does. */
async function count(database, table, by) {
  await database.exec(
    `set enable_seqscan = ${by === 'table' ? 'on' : 'off'}; set enable_indexscan = ${by === 'table' ? 'off' : 'on'}`,
  );
  const { rows } = await database.query(`select count(*)::int as rows from (select ctid from ${table}) as all_rows`);
  return rows[0].rows;
}

async function problemOf(database) {
  const { rows: tables } = await database.query(
    "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  for (const { name } of tables) {
    const [own, indexed] = [await count(database, name, 'table'), await count(database, name, 'index')];
    if (own !== indexed) return `${name} has ${own} rows, its index ${indexed}`;
  }
  if (!tables.some(({ name }) => name === 'public.releases')) return undefined;
  const { rows } = await database.query(
    `select rows,
        (select count(*)::int from observations where retired_by is null and release < ${firstCandidate}) as found
      from releases where number < ${firstCandidate} order by number desc limit 1`,
  );
  const [release] = rows;
  return release && release.rows !== release.found
    ? `${release.found} of ${release.rows} observations are there`
    : undefined;
}

try {
  // What PostgreSQL says before it ends is told nowhere else.
  const told = (text) => {
    console.log(text);
    return false;
  };
  const database = await PGlite.create({ dataDir: folder, onStdout: told, onStderr: told });
  const problem = await problemOf(database);
  await database.close();
  if (problem) throw new Error(problem);
  process.exit(0);
} catch (error) {
  console.log(error.message);
  process.exit(1);
}
